import {execFileSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {openGit} from '../../src/adapters/git/open-git.js'
import type {Git} from '../../src/ports/git.js'
import type {MergeStore} from '../../src/ports/merge-store.js'
import {TempRepo, tempFolder} from './temp-repo.js'

export interface OpenedGit extends Git, AsyncDisposable {
  /** A folder for clones and the private repository. */
  readonly workDir: string
}

/** Opens a folder's repository as a run would, with a work folder that goes when it is disposed of. */
export async function openedGit(
  repoDir: string,
  options: {token?: string; serverUrl?: string; signal?: AbortSignal; merges?: () => MergeStore} = {}
): Promise<OpenedGit> {
  const workDir = tempFolder('work')
  const {token = null, serverUrl = null, signal = new AbortController().signal, merges} = options
  const remove = (): void => {
    rmSync(workDir, {recursive: true, force: true})
  }
  try {
    const git = await openGit({repoDir, workDir, signal, token, serverUrl, merges})
    return {
      ...git,
      workDir,
      [Symbol.asyncDispose]: async () => {
        await git[Symbol.asyncDispose]()
        remove()
      }
    }
  } catch (error) {
    remove()
    throw error
  }
}

/** A bare repository that others push to. */
export class TempOrigin implements Disposable {
  readonly dir = join(tempFolder('origin'), 'origin.git')
  readonly url = pathToFileURL(this.dir).href

  /** A bare clone of a repository, with all its branches. */
  constructor(source: TempRepo) {
    execFileSync('git', ['clone', '--quiet', '--bare', source.dir, this.dir], {stdio: 'pipe'})
  }

  git(...args: string[]): string {
    return execFileSync('git', ['-C', this.dir, ...args], {stdio: 'pipe', encoding: 'utf8'}).trimEnd()
  }

  /** A clone in a temporary folder. */
  clone(...options: string[]): TempRepo {
    const dir = tempFolder('clone')
    execFileSync('git', ['clone', '--quiet', ...options, this.url, dir], {stdio: 'pipe'})
    return new TempRepo(dir)
  }

  [Symbol.dispose](): void {
    rmSync(join(this.dir, '..'), {recursive: true, force: true})
  }
}
