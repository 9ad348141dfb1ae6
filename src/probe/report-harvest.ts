import type {Gate, ReportKind, ReportSpec} from '../domain/config.js'
import {ToolError} from '../domain/errors.js'
import type {ReportFile} from '../domain/gate.js'
import type {ReportText} from '../domain/report-text.js'
import type {Files, FoundFile} from '../ports/files.js'
import {safeName} from './safe-names.js'

/** Texts of report files by the kinds that have a say in how a gate is judged. */
export type JudgedTexts = Readonly<Record<JudgedKind, readonly ReportText[]>>

/** Kinds of reports that may tell of a gate that it could not do its work. */
export type JudgedKind = Extract<ReportKind, 'tests' | 'security'>

/** Tells of a kind of report whether it has a say in how a gate is judged. */
export function isJudged(kind: string): kind is JudgedKind {
  return kind === 'tests' || kind === 'security'
}

/** The reports one gate wrote, out of the tree and in our own folder. */
export interface Harvest {
  readonly reports: readonly ReportFile[]
  /** Texts of the reports that have a say in how the gate is judged, with their paths in the tree. */
  readonly texts: JudgedTexts
  /** Globs of its own that matched nothing, and files that could not be taken, each with the reason. */
  readonly missing: readonly string[]
  /** Shared globs that it wrote to. */
  readonly shared: readonly string[]
}

/** Where reports are found, and where their copies go. */
export interface Place {
  /** The tree the gates run in. */
  readonly root: string
  readonly reportDir: string
  /** Where copies go, relative to `reportDir`. */
  readonly folder: string
}

/** Takes the reports of one gate after the other, and knows which gate wrote a shared one. */
export interface Harvester {
  /** Deletes what the gate's own globs match, so that whatever is found after it was written by it. */
  prepare(gate: Gate): Promise<void>
  harvest(gate: Gate, slug: string): Promise<Harvest>
}

/** Clears every declared report out of the tree: a file that came with a branch must not pass for a result. */
export async function openHarvester(
  place: Place,
  declared: {readonly gates: readonly Gate[]; readonly shared: readonly ReportSpec[]},
  files: Files
): Promise<Harvester> {
  const {shared} = declared
  await clearAll([...shared, ...declared.gates.flatMap(gate => gate.reports)], place.root, files)
  const stamps = new Map<string, string>()
  return {
    prepare: async gate => {
      await clearAll(gate.reports, place.root, files)
    },
    harvest: async (gate, slug) => {
      const basket = openBasket({...place, folder: `${place.folder}/${slug}`}, files)
      for (const spec of gate.reports) {
        const found = await files.find(place.root, spec.glob)
        if (found.length === 0) basket.miss(spec.glob)
        for (const file of found) await basket.take(spec, file)
      }
      const written = new Set<string>()
      for (const spec of shared) {
        for (const file of await files.find(place.root, spec.glob)) {
          if (stamps.get(file.path) !== file.stamp && (await basket.take(spec, file))) written.add(spec.glob)
        }
      }
      for (const [path, stamp] of basket.stamps) stamps.set(path, stamp)
      return {...basket.harvest, shared: [...written]}
    }
  }
}

async function clearAll(specs: readonly ReportSpec[], root: string, files: Files): Promise<void> {
  for (const glob of new Set(specs.map(spec => spec.glob))) await files.clear(root, glob)
}

interface Basket {
  readonly harvest: Omit<Harvest, 'shared'>
  readonly stamps: ReadonlyMap<string, string>
  miss(what: string): void
  /** Copies the file unless that was done; false when it cannot be taken. */
  take(spec: ReportSpec, file: FoundFile): Promise<boolean>
}

function openBasket(place: Place, files: Files): Basket {
  const copies = new Map<string, string | null>()
  const stamps = new Map<string, string>()
  const reports: ReportFile[] = []
  const texts: Record<JudgedKind, ReportText[]> = {tests: [], security: []}
  const missing: string[] = []

  async function copyOnce(file: FoundFile): Promise<string | null> {
    const known = copies.get(file.path)
    if (known !== undefined) return known
    stamps.set(file.path, file.stamp)
    // The number keeps names apart, whatever becomes of them when they are made safe.
    const number = String(copies.size + 1).padStart(3, '0')
    const copy = `${place.folder}/${number}-${safeName(file.path.slice(file.path.lastIndexOf('/') + 1))}`
    const why = await tryTo(async () => {
      await files.copy(place.root, file, `${place.reportDir}/${copy}`)
    })
    if (why !== null) missing.push(`${file.path} (${why})`)
    copies.set(file.path, why === null ? copy : null)
    return why === null ? copy : null
  }

  async function readText(kind: JudgedKind, file: FoundFile, copy: string): Promise<void> {
    const why = await tryTo(async () => {
      texts[kind].push({path: file.path, text: await files.read(`${place.reportDir}/${copy}`)})
    })
    if (why !== null) missing.push(`${file.path} (${why})`)
  }

  return {
    harvest: {reports, texts, missing},
    stamps,
    miss: what => missing.push(what),
    take: async (spec, file) => {
      const copy = await copyOnce(file)
      if (copy === null) return false
      if (reports.some(({kind, path}) => kind === spec.kind && path === file.path)) return true
      reports.push({kind: spec.kind, path: file.path, copy, bytes: file.bytes})
      if (isJudged(spec.kind)) await readText(spec.kind, file, copy)
      return true
    }
  }
}

/** null, or why it failed: a file that cannot be taken is the gate's fault and no reason to end the run. */
async function tryTo(action: () => Promise<void>): Promise<string | null> {
  try {
    await action()
    return null
  } catch (error) {
    if (error instanceof ToolError) return error.message
    throw error
  }
}
