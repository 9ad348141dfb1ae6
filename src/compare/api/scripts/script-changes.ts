import {fewOf} from '../../../domain/few-of.js'
import {folderOf, isForeignPath, isTestPath} from '../../../domain/file-paths.js'
import type {TreeChange} from '../../../domain/origin-of-change.js'
import type {SourceFile, SourceTree, SourceTrees} from '../../source-tree.js'
import {compareItems, type ItemChange} from '../compare-items.js'
import type {ReadApi} from '../built-in-api.js'
import {foldersOf, inFolder} from '../homes/home.js'
import {projectTexts, type ProjectTexts} from '../project-texts.js'
import {packageFace, type PackageFace} from './package-entries.js'
import {scriptFiles, type ScriptBudget, type ScriptFiles} from './script-files.js'
import {packageItems} from './script-items.js'

const MOST_FILES = 3_000
const IS_SCRIPT = /\.[cm]?[jt]sx?$/

/** Compares what the npm packages of a repository offer, those that a changed script or manifest belongs to; null when none does. */
export async function scriptChanges(change: TreeChange, trees: SourceTrees): Promise<ReadApi | null> {
  const folders = packagesOf(change, trees)
  if (folders.length === 0) return null
  const isChanged = new Set(change.changes.flatMap(({path, oldPath}) => [path, oldPath]))
  const common = new Map<string, Promise<SourceFile | null>>()
  const budget: ScriptBudget = {files: MOST_FILES}
  const sides = [trees.baseline, trees.integration].map(tree => ({
    tree,
    textOf: projectTexts(tree),
    files: scriptFiles(tree, {common, isChanged}, budget)
  }))
  const read = await Promise.all(folders.map(async folder => await comparePackage(folder, sides)))
  const found = read.flatMap(one => one ?? [])
  if (found.length === 0) return null
  const lost = found.flatMap(one => (one.kind === 'lost' ? [one.name] : []))
  const isCut = sides.some(({files}) => files.isCut()) || trees.isLate()
  if (isCut)
    return {
      changes: [],
      notes: ['The packages pass on more files than are read, so that what they offer was not compared.']
    }
  return {
    changes: found.flatMap(one => (one.kind === 'compared' ? one.changes : [])),
    notes:
      lost.length === 0
        ? []
        : [
            `What ${fewOf(lost)} offers was not compared: the entry of its package.json leads to no source file of the tree.`
          ]
  }
}

/** The folders with a `package.json` that changed scripts lie below, the nearest for each. */
function packagesOf({changes}: TreeChange, {baseline, integration}: SourceTrees): readonly string[] {
  const paths = changes.flatMap(({path, oldPath}) => [path, oldPath])
  const concerned = paths.filter(path => IS_SCRIPT.test(path) || path.endsWith('package.json')).filter(isOwn)
  const found = concerned.flatMap(path => {
    const has = (folder: string): boolean =>
      [baseline, integration].some(tree => tree.paths.has(inFolder(folder, 'package.json')))
    return foldersOf(path).find(has) ?? []
  })
  return [...new Set(found)].sort()
}

function isOwn(path: string): boolean {
  return !isTestPath(path) && !isForeignPath(path)
}

interface ScriptSide {
  readonly tree: SourceTree
  readonly textOf: ProjectTexts
  readonly files: ScriptFiles
}

type ComparedPackage =
  {readonly kind: 'compared'; readonly changes: readonly ItemChange[]} | {readonly kind: 'lost'; readonly name: string}

async function comparePackage(folder: string, sides: readonly ScriptSide[]): Promise<ComparedPackage | null> {
  const faces = await Promise.all(sides.map(async side => await faceOf(folder, side)))
  const [before, after] = faces
  // A package that is new breaks nobody, and one that is gone or no longer for others is a decision of its own.
  if (before == null || after == null) return null
  if (before.entries.length === 0 || after.entries.length === 0) return {kind: 'lost', name: before.name}
  const [old = [], now = []] = await Promise.all(
    sides.map(async ({files}, i) => await packageItems(i === 0 ? before : after, files))
  )
  return {kind: 'compared', changes: compareItems({before: old, after: now})}
}

async function faceOf(folder: string, {tree, textOf}: ScriptSide): Promise<PackageFace | null> {
  const path = inFolder(folder, 'package.json')
  const text = await textOf(path)
  return text === null ? null : packageFace(text, folderOf(path), tree.paths)
}
