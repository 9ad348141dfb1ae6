/** Makes pairs of SARIF logs of which the second is what became of the first, in the short form of `sarif-log.ts`. */

const FILES = ['src/cart.ts', 'src/shop.ts', 'lib/price.ts']
const RULES = ['no-eval', 'sql-injection', 'weak-hash']
const KINDS = ['whole', 'part', 'both', 'snippets', 'plain']

/** Every pair, each with a name that says what was done. */
export function sarifPairs() {
  const pairs = []
  for (const kind of KINDS) {
    for (const [name, change] of Object.entries(CHANGES)) {
      const random = randomFrom(`${kind} ${name}`)
      const before = baseline(kind, random)
      pairs.push({
        name: `${name}, ${kind}`,
        before: [{results: before}],
        after: [{results: change(before, kind, random)}]
      })
    }
  }
  return [...pairs, ...SPECIAL]
}

/** Pairs by chance, to look for disagreements beyond those that are kept. */
export function randomPairs(count) {
  return Array.from({length: count}, (_, i) => {
    const random = randomFrom(`random ${i}`)
    const kind = pick(KINDS, random)
    const before = baseline(kind, random)
    const names = Array.from({length: 1 + Math.floor(random() * 3)}, () => pick(Object.keys(CHANGES), random))
    const after = names.reduce((results, name) => CHANGES[name](results, kind, random), before)
    return {name: `${i}: ${names.join(', ')}, ${kind}`, before: [{results: before}], after: [{results: after}]}
  })
}

const CHANGES = {
  'nothing changed': results => results,
  'lines shifted in one file': results => shift(results, FILES[0], 0, 7),
  'lines shifted everywhere': results => FILES.reduce((all, file) => shift(all, file, 0, 3), results),
  'lines inserted in the middle': results => shift(results, FILES[1], 30, 11),
  'a file renamed': results => results.map(one => (one[1] === FILES[2] ? at(one, {file: 'lib/prices.ts'}) : one)),
  'one inserted': (results, kind, random) => [...results, fresh(kind, random, results)],
  'one inserted and lines shifted': (results, kind, random) => [
    ...shift(results, FILES[0], 10, 2),
    fresh(kind, random, results)
  ],
  'one deleted': (results, _, random) => without(results, random),
  'the first and the last deleted': results => results.slice(1, -1),
  'one replaced nearby': (results, kind, random) => {
    const gone = pick(results, random)
    const other = at(gone, {line: gone[2] + 2})
    return [...results.filter(one => one !== gone), marked(other, kind, random)]
  },
  'one doubled': (results, _, random) => {
    const one = pick(results, random)
    return [...results, at(one, {line: one[2] + 1})]
  },
  'all in another order': (results, _, random) => [...results].sort(() => random() - 0.5),
  'one edited': (results, kind, random) => {
    const gone = pick(results, random)
    return results.map(one => (one === gone ? edited(one, random) : one))
  }
}

function baseline(kind, random) {
  return Array.from({length: 7}, (_, i) => {
    const [file, rule] = [FILES[i % FILES.length], pick(RULES, random)]
    // Two of a rule may well say the same.
    const message = `${rule} in ${pick(['load', 'save'], random)}()`
    return marked([rule, file, 5 + i * 8 + Math.floor(random() * 5), message], kind, random)
  })
}

function fresh(kind, random, results) {
  const [rule, file] = [pick(RULES, random), pick(FILES, random)]
  const lines = new Set(results.map(one => one[2]))
  let line = 1 + Math.floor(random() * 80)
  while (lines.has(line)) line++
  return marked([rule, file, line, `${rule} in ${pick(['load', 'send'], random)}()`], kind, random)
}

/** Gives a result what its tool says of its identity. */
function marked([rule, file, line, message], kind, random) {
  const hash = () => Math.floor(random() * 2 ** 32).toString(16)
  const more = {}
  if (kind === 'whole' || kind === 'both') more.fp = {'id/v1': hash()}
  if (kind === 'part' || kind === 'both') more.pfp = {'line/v1': hash(), 'flow/v1': pick(['a', 'b', 'c'], random)}
  if (kind === 'snippets') more.snippet = `const x${Math.floor(random() * 40)} = ${rule}()`
  return [rule, file, line, message, more]
}

function edited([rule, file, line, message, more], random) {
  const hash = Math.floor(random() * 2 ** 32).toString(16)
  return [
    rule,
    file,
    line,
    `${message} once more`,
    {...more, ...(more.pfp ? {pfp: {...more.pfp, 'line/v1': hash}} : {})}
  ]
}

function shift(results, file, from, by) {
  return results.map(one => (one[1] === file && one[2] >= from ? at(one, {line: one[2] + by}) : one))
}

function at([rule, file, line, message, more], place) {
  return [rule, place.file ?? file, place.line ?? line, message, more]
}

function without(results, random) {
  const gone = pick(results, random)
  return results.filter(one => one !== gone)
}

const A = ['no-eval', 'src/a.js', 10, 'eval']
const B = ['no-eval', 'src/b.js', 20, 'eval']

const SPECIAL = [
  {name: 'nothing before', before: [{results: []}], after: [{results: [A, B]}]},
  {name: 'nothing after', before: [{results: [A, B]}], after: [{results: []}]},
  {
    name: 'one on each side, moved',
    before: [{results: [A]}],
    after: [{results: [['no-eval', 'src/a.js', 99, 'eval']]}]
  },
  {name: 'one on each side, in another file', before: [{results: [A]}], after: [{results: [B]}]},
  {
    name: 'one on each side, with other words',
    before: [{results: [A]}],
    after: [{results: [['no-eval', 'src/a.js', 12, 'new Function']]}]
  },
  {
    name: 'two tools that find the same',
    before: [
      {tool: 'Lint', results: [A, B]},
      {tool: 'Scan', results: [A]}
    ],
    after: [
      {tool: 'Scan', results: [A, B]},
      {tool: 'Lint', results: [B]}
    ]
  },
  {
    name: 'two shards of one tool',
    before: [{results: [A]}, {results: [B]}],
    after: [{results: [B, ['no-eval', 'src/c.js', 1, 'eval']]}, {results: [A]}]
  },
  {
    name: 'a rule with a new name',
    before: [{results: [A, B]}],
    after: [
      {
        rules: [{id: 'security/eval', deprecatedIds: ['no-eval']}],
        results: [
          ['security/eval', 'src/a.js', 14, 'eval'],
          ['security/eval', 'src/b.js', 20, 'eval']
        ]
      }
    ]
  },
  {
    name: 'numbers of lines in the words',
    before: [
      {
        results: [
          ['shadow', 'src/a.js', 12, 'declared twice, see line 12'],
          ['shadow', 'src/a.js', 40, 'declared twice, see line 40'],
          A
        ]
      }
    ],
    after: [
      {
        results: [
          ['shadow', 'src/a.js', 15, 'declared twice, see line 15'],
          ['shadow', 'src/a.js', 43, 'declared twice, see line 43'],
          A
        ]
      }
    ]
  },
  {
    name: 'ids that are new every time',
    before: [{results: [with_(A, {guid: '11111111-1111-4111-8111-111111111111'}), B]}],
    after: [{results: [with_(['no-eval', 'src/a.js', 13, 'eval'], {guid: '22222222-2222-4222-8222-222222222222'}), B]}]
  },
  {
    name: 'ids that stay while all else changes',
    before: [{results: [with_(A, {guid: '11111111-1111-4111-8111-111111111111'}), B]}],
    after: [
      {results: [with_(['no-eval', 'src/z.js', 77, 'other words'], {guid: '11111111-1111-4111-8111-111111111111'}), B]}
    ]
  },
  {
    name: 'a partial fingerprint that is always the same',
    before: [{results: [with_(A, {pfp: {v: 'x'}}), with_(['no-eval', 'src/a.js', 30, 'Function'], {pfp: {v: 'x'}})]}],
    after: [
      {
        results: [
          with_(['no-eval', 'src/a.js', 32, 'Function'], {pfp: {v: 'x'}}),
          with_(['no-eval', 'src/a.js', 50, 'timer'], {pfp: {v: 'x'}})
        ]
      }
    ]
  },
  {
    name: 'fingerprints on one side alone',
    before: [{results: [with_(A, {fp: {v: '1'}}), with_(B, {fp: {v: '2'}})]}],
    after: [
      {
        results: [
          ['no-eval', 'src/a.js', 15, 'eval'],
          ['no-eval', 'src/b.js', 22, 'eval']
        ]
      }
    ]
  },
  {
    name: 'one of two kinds of fingerprints changed',
    before: [{results: [with_(A, {fp: {v: '1', w: '2'}}), B]}],
    after: [{results: [with_(['no-eval', 'src/a.js', 31, 'eval'], {fp: {v: '9', w: '2'}}), B]}]
  },
  {
    name: 'names in place of files',
    before: [
      {
        results: [
          ['unused', null, null, 'never called', {name: 'Shop.load'}],
          ['unused', null, null, 'never called', {name: 'Shop.save'}]
        ]
      }
    ],
    after: [
      {
        results: [
          ['unused', null, null, 'never called', {name: 'Shop.save'}],
          ['unused', null, null, 'never called', {name: 'Shop.send'}]
        ]
      }
    ]
  },
  {
    name: 'no place at all',
    before: [
      {
        results: [
          ['license', null, null, 'no license'],
          ['readme', null, null, 'no readme']
        ]
      }
    ],
    after: [
      {
        results: [
          ['readme', null, null, 'no readme'],
          ['license', null, null, 'another license']
        ]
      }
    ]
  },
  {
    name: 'several rules on one line',
    before: [
      {
        results: [
          ['a', 'src/a.js', 5, 'x'],
          ['b', 'src/a.js', 5, 'y'],
          ['c', 'src/a.js', 5, 'z']
        ]
      }
    ],
    after: [
      {
        results: [
          ['c', 'src/a.js', 6, 'z'],
          ['a', 'src/a.js', 6, 'x'],
          ['d', 'src/a.js', 6, 'w']
        ]
      }
    ]
  },
  {
    name: 'many of a kind, two of them new',
    before: [{results: [3, 9, 15, 21, 27].map(line => ['no-eval', 'src/a.js', line, 'eval'])}],
    after: [{results: [3, 9, 11, 17, 20, 23, 29].map(line => ['no-eval', 'src/a.js', line, 'eval'])}]
  },
  {
    name: 'one tool in two categories',
    before: [
      {category: 'web/', results: [A]},
      {category: 'api/', results: [B]}
    ],
    after: [
      {category: 'web/', results: [B]},
      {category: 'api/', results: [A]}
    ]
  }
]

function with_([rule, file, line, message], more) {
  return [rule, file, line, message, more]
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)]
}

/** Numbers from 0 up to 1 that depend on the text alone. */
function randomFrom(text) {
  let state = 0x9e3779b9
  for (const character of text) state = Math.imul(state ^ character.charCodeAt(0), 0x85ebca6b) >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
