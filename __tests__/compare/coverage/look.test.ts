import {test} from '@jest/globals'
import {comparedShop, shopTrees} from './shops.js'
test.each([
  ['python', 'coverage.py', ['coverage.json', 'coverage.xml', 'coverage.lcov']],
  [
    'node',
    'nyc',
    ['coverage-final.json', 'lcov.info', 'cobertura-coverage.xml', 'clover.xml', 'coverage-summary.json']
  ],
  ['node', 'c8', ['coverage-final.json', 'lcov.info', 'cobertura-coverage.xml', 'clover.xml', 'coverage-summary.json']],
  ['go', 'go', ['set.out', 'count.out', 'atomic.out']],
  ['java', 'jacoco', ['jacoco.xml']],
  ['java', 'openclover', ['clover.xml']],
  ['c', 'llvm', ['llvm.json', 'llvm.info', 'llvm-summary.json']],
  ['c', 'gcovr', ['gcovr.xml']],
  ['ruby', 'simplecov', ['.resultset.json']]
] as const)('%s %s', async (l, tool, files) => {
  const trees = await shopTrees(l)
  let last = ''
  for (const f of files) {
    const c = JSON.stringify(await comparedShop(trees, tool, f))
    const t = await comparedShop(trees, tool, f)
    process.stdout.write(
      `\n=== ${tool} ${f}\n` +
        (c === last
          ? 'same as above'
          : Object.entries(t)
              .map(
                ([k, v]) =>
                  `${k}: ${k === 'files' ? t.files.map(x => '\n    ' + JSON.stringify(x)).join('') : JSON.stringify(v)}`
              )
              .join('\n')) +
        '\n'
    )
    last = c
  }
})
