import type {Cleaner} from '../../text/clean-text.js'
import type {JunitCase} from './junit-element.js'

/** Where a JUnit test case belongs. */
export interface JunitPlace {
  readonly file: string | null
  readonly suite: readonly string[]
  /** The test's own name, without the titles of suites that some tools put in front. */
  readonly name: string
  readonly variant: string | null
}

/** What tells the place of a test case, its name aside. */
export type JunitClass = Pick<JunitCase, 'classname' | 'file' | 'suites' | 'pytest' | 'playwright'>

/** What all tests of one class in one suite share: a place with the class in it, and without for a test named like it. */
interface JunitSite {
  readonly file: string | null
  readonly suite: readonly string[]
  readonly inClass: readonly string[]
  /** The name that makes the class say nothing more. */
  readonly plainClass: string
}

/** Extensions after which a class or suite name is taken for a file; tools that test by file write it there. */
const SOURCE_FILE =
  /^[^\s<>"|]*[\w)\]-]\.(?:[cm]?[jt]sx?|py|rb|php|go|rs|java|kts?|dart|lua|exs|cs|swift|vue|svelte|bats)$/

/**
 * Makes the function that derives file and suites of a test case. The file comes from a `file` attribute, else from pytest's
 * module path, else from a class or suite name that is a file; it is never guessed from a bare name. Names that only repeat
 * another (class and suite of Java, class and test of ctest) are left out. Tests come class by class, so that most of
 * it is derived once for each, as long as `suites` is one and the same list.
 */
export function placeFinder(clean: Cleaner): (test: JunitCase) => JunitPlace {
  let last: {readonly of: JunitClass; readonly site: JunitSite} | null = null
  return test => {
    if (test.playwright) return playwrightPlace(test, clean)
    if (last === null || !isSameClass(last.of, test)) last = {of: test, site: siteOf(test, clean)}
    const {file, suite, inClass, plainClass} = last.site
    const {name} = test
    return {
      file,
      suite: inClass === suite || separatorsAlike(name) === plainClass ? suite : inClass,
      name,
      variant: null
    }
  }
}

function isSameClass(a: JunitClass, b: JunitClass): boolean {
  return a.classname === b.classname && a.file === b.file && a.suites === b.suites
}

function siteOf(test: JunitClass, clean: Cleaner): JunitSite {
  const module = test.pytest ? pytestModule(test.classname) : null
  const named = [test.classname, ...test.suites.map(suite => suite.name).reverse()].find(name => SOURCE_FILE.test(name))
  const file = clean.file(test.file ?? nearestFile(test) ?? module?.file ?? named ?? null)
  const suites = test.pytest ? test.suites.slice(1) : test.suites
  const names = suites
    .filter(suite => suite.name !== '' && clean.file(suite.name) !== file)
    .map(suite => clean.name(suite.name))
  if (module) {
    const suite = [...names, ...module.classes.map(one => clean.name(one))]
    return {file, suite, inClass: suite, plainClass: ''}
  }
  const classname = clean.name(test.classname)
  const isKnown = clean.file(test.classname) === file || addsNothing(classname, file, names)
  return {file, suite: names, inClass: isKnown ? names : [...names, classname], plainClass: separatorsAlike(classname)}
}

/** Playwright: the suite is the file, its host the project, and the titles stand in one name. */
function playwrightPlace({suites, name}: JunitCase, clean: Cleaner): JunitPlace {
  const suite = suites.at(-1)
  const titles = name.split(' › ')
  const own = titles.pop() ?? name
  return {
    file: clean.file(suite?.name ?? null),
    suite: titles.map(title => clean.name(title)),
    name: own,
    variant: suite === undefined || suite.host === null || suite.host === '' ? null : clean.name(suite.host)
  }
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

function nearestFile(test: JunitClass): string | null {
  return test.suites.findLast(suite => suite.file !== null)?.file ?? null
}

const SEPARATOR = /::|[\\/]| > /
const SEPARATORS = /::|[\\/]| > /g

/** True when the class name is empty or says again what the names around it say, whatever separator it uses. */
function addsNothing(classname: string, file: string | null, suites: readonly string[]): boolean {
  if (classname === '') return true
  const plain = separatorsAlike(classname)
  // Bun writes the innermost first.
  const around = [file ?? '', ...suites, suites.join('.'), suites.toReversed().join('.')]
  return around.some(name => separatorsAlike(name) === plain)
}

function separatorsAlike(name: string): string {
  return !SEPARATOR.test(name) ? name.trim() : name.replace(SEPARATORS, '.').trim()
}
