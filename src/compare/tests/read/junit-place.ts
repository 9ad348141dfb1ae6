import type {Cleaner} from '../../text/clean-text.js'
import type {JunitCase} from './junit-element.js'

/** Where a JUnit test case belongs. */
export interface JunitPlace {
  readonly file: string | null
  readonly suite: readonly string[]
}

/** Extensions after which a class or suite name is taken for a file; tools that test by file write it there. */
const SOURCE_FILE =
  /^[^\s<>"|]*[\w)\]-]\.(?:[cm]?[jt]sx?|py|rb|php|go|rs|java|kts?|dart|lua|exs|cs|swift|vue|svelte|bats)$/

/**
 * Derives file and suites of a test case. The file comes from a `file` attribute, else from pytest's module path, else
 * from a class or suite name that is a file; it is never guessed from a bare name. Names that only repeat another
 * (class and suite of Java, class and test of ctest) are left out.
 */
export function placeOf(test: JunitCase, clean: Cleaner): JunitPlace {
  const module = test.pytest ? pytestModule(test.classname) : null
  const named = [test.classname, ...test.suites.map(suite => suite.name).reverse()].find(name => SOURCE_FILE.test(name))
  const file = clean.file(test.file ?? nearestFile(test) ?? module?.file ?? named ?? null)
  const suites = test.pytest ? test.suites.slice(1) : test.suites
  const names = suites.map(suite => clean.name(suite.name)).filter(name => name !== '' && name !== file)
  if (module) return {file, suite: [...names, ...module.classes.map(name => clean.name(name))]}
  const classname = clean.name(test.classname)
  return {file, suite: addsNothing(classname, [file ?? '', ...names, test.name]) ? names : [...names, classname]}
}

/** Tells whether the text is a path of a source file. */
export function isSourceFile(text: string): boolean {
  return SOURCE_FILE.test(text)
}

/**
 * Splits pytest's dotted class name into the module's file and the classes in it. Python classes start with a capital
 * and modules do not; where a project does otherwise, both sides of a comparison are split in the same way.
 */
export function pytestModule(dotted: string): {readonly file: string | null; readonly classes: readonly string[]} {
  const parts = dotted.split('.')
  const firstClass = parts.findIndex(part => /^[A-Z]/.test(part) && !part.includes('/'))
  const modules = firstClass < 0 ? parts : parts.slice(0, firstClass)
  const path = modules.join('/')
  return {file: path === '' ? null : `${path}.py`, classes: firstClass < 0 ? [] : parts.slice(firstClass)}
}

function nearestFile(test: JunitCase): string | null {
  return test.suites.findLast(suite => suite.file !== null)?.file ?? null
}

/** True when the class name is empty or says again what the names around it say, whatever separator it uses. */
function addsNothing(classname: string, around: readonly string[]): boolean {
  if (classname === '') return true
  const plain = separatorsAlike(classname)
  const suites = around.slice(1, -1)
  return [...around, suites.join('.')].some(name => separatorsAlike(name) === plain)
}

function separatorsAlike(name: string): string {
  return name.replace(/::|[\\/]/g, '.').trim()
}
