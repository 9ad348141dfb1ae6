import type {Better, MeasuredScenario} from '../../../domain/measurement.js'
import type {Cleaner} from '../../text/clean-text.js'
import {textField} from '../../text/json-text.js'
import {jsonLines, linesOf} from './lines.js'
import {mergeScenarios} from './merge-scenarios.js'
import {measured, MOST_SCENARIOS, partOf, type PerformancePart} from './part.js'
import {unitOf} from './unit.js'

const RESULT = /^(Benchmark\S*)\s+(\d+)\s+([\d.]+(?:e[+-]?\d+)?\s+\S.*)$/i
const FAILURE = /(?:^|\s)--- FAIL: (Benchmark\S*)/
const END = /^(?:PASS|FAIL|ok\s.*|FAIL\s.*|\?\s.*)$/

/** Tells the text of Go's benchmarks from others by its first lines. */
export function isGoBench(head: string): boolean {
  return head.split('\n').some(line => RESULT.test(line.trimEnd()) || /^(?:goos|pkg): \S/.test(line))
}

/** Tells the events of `go test -json` from others by the first of them. */
export function isGoEvents(first: unknown): boolean {
  return textField(first, 'Action') !== null && textField(first, 'Package') !== null
}

/** Reads the events of `go test -bench -json`: what each package printed, one package after the other. */
export function readGoEvents(text: string, clean: Cleaner): PerformancePart {
  const printed = new Map<string, string[]>()
  const cut = new Set<string>()
  for (const event of jsonLines(text)) {
    const name = textField(event, 'Package')
    if (name === null) continue
    const action = textField(event, 'Action')
    if (action === 'start') cut.add(name)
    if (action === 'pass' || action === 'fail' || action === 'skip') cut.delete(name)
    const output = textField(event, 'Output')
    if (output !== null) printed.set(name, [...(printed.get(name) ?? []), output])
  }
  const part = readGoBench([...printed.values()].map(parts => parts.join('')).join('\n'), clean)
  const defects = [...cut].map(name => `it ends before package ${clean.name(name)} has: cut off`)
  return {...part, defects: [...new Set([...part.defects, ...defects])].slice(0, 10)}
}

/**
 * Reads what `go test -bench` prints, each line of one benchmark being a sample. The number of processors at the end of each
 * name is left out where it is the same for all. Units that Go does not define are told by `Unit` lines, as benchstat reads them.
 */
export function readGoBench(text: string, clean: Cleaner): PerformancePart {
  const found = scan(text)
  const processors = sharedSuffix(found.results.map(({name}) => name))
  const nameOf = ({name, inPackage}: Pick<Result, 'name' | 'inPackage'>): string => {
    const plain = name.endsWith(processors) ? name.slice(0, name.length - processors.length) : name
    return clean.name(inPackage === '' ? plain : `${inPackage}.${plain}`)
  }
  const scenarios = found.results.flatMap(result => readResult(nameOf(result), result, found, clean))
  const failures = found.failures.map(failure =>
    measured({
      scenario: nameOf(failure),
      source: sourceOf(failure.inPackage, clean),
      unit: unitOf('ns/op'),
      samples: [],
      failed: 'it failed'
    })
  )
  const defects = found.defects.slice(0, 10).map(defect => clean.name(defect))
  return partOf('go-bench', mergeScenarios([...scenarios, ...failures]), {machine: found.machine, defects})
}

interface Result {
  readonly name: string
  readonly inPackage: string
  readonly values: string
}

interface Scanned {
  readonly results: readonly Result[]
  readonly failures: readonly Result[]
  readonly better: ReadonlyMap<string, Better>
  readonly machine: string | null
  readonly defects: readonly string[]
}

function scan(text: string): Scanned {
  const results: Result[] = []
  const failures: Result[] = []
  const better = new Map<string, Better>()
  const defects: string[] = []
  let [inPackage, machine]: [string, string | null] = ['', null]
  let [isOpen, hasClosed] = [false, false]
  let failuresBefore = 0
  for (const line of linesOf(text)) {
    const header = /^(pkg|cpu|goos): (.+)$/.exec(line)
    if (header?.[1] === 'goos') isOpen = true
    else if (header?.[1] === 'pkg') inPackage = header[2] ?? ''
    else if (header?.[1] === 'cpu') machine = header[2] ?? null
    const result = RESULT.exec(line)
    if (result !== null && results.length <= MOST_SCENARIOS * 20)
      results.push({name: result[1] ?? '', values: result[3] ?? '', inPackage})
    const failure = FAILURE.exec(line)
    if (failure !== null) failures.push({name: failure[1] ?? '', values: '', inPackage})
    const told = /^Unit (\S+) .*\bbetter=(lower|higher)\b/.exec(line)
    if (told !== null) better.set(told[1] ?? '', told[2] === 'higher' ? 'higher' : 'lower')
    if (!END.test(line)) continue
    const broken = /^FAIL\s+(\S+)\s+(?:\[(.+)\]|[\d.]+s)$/.exec(line)
    if (broken?.[2] !== undefined) defects.push(`package ${broken[1]}: ${broken[2]}`)
    else if (broken !== null && failures.length === failuresBefore)
      defects.push(`package ${broken[1]} failed without naming a benchmark`)
    if (broken !== null || line.startsWith('ok')) failuresBefore = failures.length
    isOpen = false
    hasClosed = true
  }
  // Where no package is ever closed, those lines were left out on purpose, as for benchstat; half a line never is.
  if (isOpen && (hasClosed || !text.endsWith('\n')))
    defects.push(`it ends before ${inPackage === '' ? 'a package' : `package ${inPackage}`} has: cut off`)
  return {results, failures, better, machine, defects}
}

function readResult(
  scenario: string,
  {values, inPackage}: Result,
  {better}: Scanned,
  clean: Cleaner
): readonly MeasuredScenario[] {
  const pairs = [...values.matchAll(/(\S+)\s+(\S+)/g)].map(([, number = '', unit = '']) => ({number, unit}))
  const isTimed = pairs.some(({unit}) => unit === 'ns/op')
  // Bytes per second are the time in other words.
  const told = pairs.filter(({unit}) => !(isTimed && unit === 'MB/s'))
  return told.map(({number, unit}) => {
    const meaning = unitOf(clean.name(unit))
    return measured({
      scenario,
      source: sourceOf(inPackage, clean),
      unit: {...meaning, better: better.get(unit) ?? meaning.better},
      samples: [Number(number)]
    })
  })
}

/** Which file of a package a benchmark is in is not told. */
function sourceOf(inPackage: string, clean: Cleaner): string | null {
  return inPackage === '' ? null : `${clean.name(inPackage)}/*`
}

/** `-8` where all names end so; a name may end in a number of its own where there is but one processor. */
function sharedSuffix(names: readonly string[]): string {
  const suffixes = new Set(names.map(name => /-\d+$/.exec(name)?.[0] ?? ''))
  const [only = ''] = suffixes
  return suffixes.size === 1 ? only : ''
}
