import {folderOf} from '../../../domain/file-paths.js'
import type {SourceFile} from '../../source-tree.js'
import type {ProjectTexts} from '../project-texts.js'

/** Where others find what a file defines at its top: the scope of a name; null for a name that is not offered. */
export type Home = (name: string) => string | null

/** What a home is looked for with. */
export interface HomeQuery {
  readonly file: SourceFile
  readonly paths: ReadonlySet<string>
  readonly textOf: ProjectTexts
}

/** Finds the home of a file; null when nothing of it is offered to others. */
export type FindHome = (query: HomeQuery) => Promise<Home | null>

/** The folders of a path, the nearest first, the top (an empty name) last. */
export function foldersOf(path: string): readonly string[] {
  const folders: string[] = []
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) folders.push(folder)
  return [...folders, '']
}

/** A path in a folder; the top has an empty name. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
