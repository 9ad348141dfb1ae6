import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/**
 * What third-party collections of reports say that their own files hold: totals by path, as `{tests, failed, skipped}`; a
 * field that is not told is left out. Each collection keeps its expectations in a form of its own.
 */
export const EXPECTED_TOTALS = {
  'EnricoMi/publish-unit-test-result-action': parsedResults,
  'jenkinsci/xunit-plugin': convertedReports,
  'dorny/test-reporter': renderedReports,
  'test-results-reporter/parser': assertedResults,
  'mikepenz/action-junit-report': assertedCounts
}

/** `x.results` beside `x.xml`: a Python value with every case and its result. */
function parsedResults(root, files) {
  const expected = new Map()
  for (const file of files) {
    const results = join(root, file.replace(/\.[^.]+$/, '.results'))
    if (!existsSync(results)) continue
    const text = readFileSync(results, 'utf8')
    if (!text.includes('cases=[')) continue
    const states = [...text.matchAll(/^ {6}result='(\w+)'/gm)].map(([, state]) => state)
    const count = (...names) => states.filter(state => names.includes(state)).length
    expected.set(file, {
      tests: states.length,
      failed: count('failure', 'error'),
      skipped: count('skipped', 'disabled')
    })
  }
  return expected
}

/** `input.xml` beside `result.xml`, which is what a style sheet made JUnit XML of. */
function convertedReports(root, files) {
  const expected = new Map()
  for (const file of files.filter(one => basename(one).startsWith('input'))) {
    const result = ['result.xml', basename(file).replace('input', 'result')]
      .map(name => join(root, dirname(file), name))
      .find(existsSync)
    if (result === undefined) continue
    const text = readFileSync(result, 'utf8').replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '')
    const cases = [...text.matchAll(/<testcase\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>([\s\S]*?)<\/testcase>)/g)]
    const bodies = cases.map(([, body]) => body ?? '')
    expected.set(file, {
      tests: bodies.length,
      failed: bodies.filter(body => /<(?:failure|error)\b/.test(body)).length,
      skipped: bodies.filter(body => /<skipped\b/.test(body) && !/<(?:failure|error)\b/.test(body)).length
    })
  }
  return expected
}

/** Markdown reports that name their fixture in a heading, with the totals of it below. */
function renderedReports(root, files) {
  const expected = new Map()
  const folder = join(root, '__tests__/__outputs__')
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8')
    const told =
      /^## .*?>(fixtures\/[^<]+)<\/a>\n\*\*(\d+)\*\* tests were completed(?: in \*\*\S+\*\*)?(?: with (.*))?\.$/m.exec(
        text
      )
    const file = told === null ? undefined : files.find(one => one === `__tests__/${told[1]}`)
    if (file === undefined) continue
    const count = word => Number(new RegExp(`\\*\\*(\\d+)\\*\\* ${word}`).exec(told[3] ?? '')?.[1] ?? 0)
    expected.set(file, {tests: Number(told[2]), failed: count('failed'), skipped: count('skipped')})
  }
  return expected
}

/** Test files that parse one file and then tell its totals, as an object or in assertions. */
function assertedResults(root, files) {
  const expected = new Map()
  const folder = join(root, 'tests')
  for (const name of readdirSync(folder).filter(one => one.endsWith('.spec.js'))) {
    const text = readFileSync(join(folder, name), 'utf8')
    const data = /testDataPath = ["'`](.+?)["'`]/.exec(text)?.[1] ?? ''
    for (const call of text.matchAll(
      /parse\w*\(\{[^}]*?files: \[(?:path\.join\(\w+, )?[`'"]([^`'",]+)[`'"]\)?\][^)]*\)([\s\S]{0,700})/g
    )) {
      const path = call[1].replace('${testDataPath}', data)
      const file = files.find(one => one === path || one === `tests/data/${path}`)
      const rest = call[2].split(/parse\w*\(\{/)[0]
      const count = word => {
        const found = new RegExp(`(?:\\(result\\.|^ {4,6})${word}(?:: |, )(\\d+)`, 'm').exec(rest)
        return found === null ? undefined : Number(found[1])
      }
      const [tests, failed, errors] = [count('total'), count('failed'), count('errors')]
      if (file === undefined || tests === undefined || expected.has(file)) continue
      const skipped = count('skipped')
      expected.set(file, {
        tests,
        ...(failed === undefined ? {} : {failed: failed + (errors ?? 0)}),
        ...(skipped === undefined ? {} : {skipped})
      })
    }
  }
  return expected
}

/** A test file that parses one file and then tells two of its counts. */
function assertedCounts(root, files) {
  const expected = new Map()
  const text = readFileSync(join(root, '__tests__/testParser.test.ts'), 'utf8')
  for (const [, call, rest] of text.matchAll(/parseFile\(\s*'([^']+)'\s*\)([\s\S]{0,500})/g)) {
    const after = rest.split(/parseFile\(/)[0]
    const tests = /expect\(totalCount\)\.toBe\((\d+)\)/.exec(after)
    const skipped = /expect\(skipped(?:Count)?\)\.toBe\((\d+)\)/.exec(after)
    if (tests === null || !files.includes(call) || expected.has(call)) continue
    expected.set(call, {tests: Number(tests[1]), ...(skipped === null ? {} : {skipped: Number(skipped[1])})})
  }
  return expected
}
