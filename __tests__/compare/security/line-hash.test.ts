import {expect, test} from '@jest/globals'
import {lineHashes} from '../../../src/compare/security/match/line-hash.js'

const GREETINGS = [
  'e9496ae3ebfced30:1',
  'fb7c023a8b9ccb3f:1',
  'ce8ba1a563dcdaca:1',
  'e20e36e16fcb0cc8:1',
  'b3edc88f2938467e:1',
  'c8e28b0b4002a3a0:1',
  'c129715d7a2bc9a3:1'
]

/** The values that github/codeql-action holds its own hash against. */
test.each<[string, string, readonly string[]]>([
  ['nothing', '', ['c129715d7a2bc9a3:1']],
  [
    'blanks and tabs',
    ' a\nb\n  \t\tc\n d',
    ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']
  ],
  ['line feeds', ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', GREETINGS],
  ['returns', ' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r', GREETINGS],
  ['both', ' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n', GREETINGS],
  ['a mixture', ' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n', GREETINGS],
  [
    'lines that are alike',
    'Lorem ipsum dolor sit amet.\n'.repeat(10),
    [
      'a7f2ff13bc495cf2:1',
      'a7f2ff13bc495cf2:2',
      'a7f2ff13bc495cf2:3',
      'a7f2ff13bc495cf2:4',
      'a7f2ff13bc495cf2:5',
      'a7f2ff13bc495cf2:6',
      'a7f2ff1481e87703:1',
      'a9cf91f7bbf1862b:1',
      '55ec222b86bcae53:1',
      'cc97dc7b1d7d8f7b:1',
      'c129715d7a2bc9a3:1'
    ]
  ],
  [
    'short lines',
    'x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n',
    [
      'e54938cc54b302f1:1',
      'bb609acbe9138d60:1',
      '1131fd5871777f34:1',
      '5c482a0f8b35ea28:1',
      '54517377da7028d2:1',
      '2c644846cb18d53e:1',
      'f1b89f20de0d133:1',
      'c129715d7a2bc9a3:1'
    ]
  ]
])('hashes %s as code scanning does', (_, text, expected) => {
  expect(lineHashes(text)).toEqual(expected)
})

test('agrees with arithmetic without bounds on any text', () => {
  const text = Array.from({length: 60}, (_, i) => `${'\uffff\u00e9x'.repeat(i % 7)} ${(i * 7919) % 101}\t!`).join('\n')
  expect(lineHashes(text)).toEqual(slowHashes(text))
})

/** The same by definition: for every line a polynomial over the next hundred characters, modulo 2^64. */
function slowHashes(text: string): readonly string[] {
  const kept = text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '')
  const units = [
    ...Array.from({length: kept.length}, (_, i) => BigInt(kept.charCodeAt(i))),
    0xffffn,
    ...Array<bigint>(100).fill(0n)
  ]
  const starts = [0, ...[...kept.matchAll(/\n/g)].map(({index}) => index + 1)]
  const counts = new Map<string, number>()
  return starts.map(start => {
    const value = units.slice(start, start + 100).reduce((sum, unit) => (sum * 37n + unit) & 0xffff_ffff_ffff_ffffn, 0n)
    const hash = value.toString(16)
    const count = (counts.get(hash) ?? 0) + 1
    counts.set(hash, count)
    return `${hash}:${count}`
  })
}
