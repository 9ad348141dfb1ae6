import type {Artifacts, Upload} from '../../ports/artifacts.js'

/** Artifacts on the command line: the report folder itself is what stays, so that nothing is uploaded. */
export const folderArtifacts: Artifacts = {
  upload(_name: string, folder: string): Promise<Upload> {
    return Promise.resolve({kind: 'skipped', reason: `reports are in ${folder}`})
  }
}
