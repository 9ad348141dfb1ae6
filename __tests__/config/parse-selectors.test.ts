import {execFileSync} from 'node:child_process'
import {describe, expect, test} from '@jest/globals'
import picomatch from 'picomatch'
import {splitLines} from '../../src/config/lines.js'
import {parseSelectors} from '../../src/config/parse-selectors.js'
import {refNameFault} from '../../src/config/ref-name.js'
import type {Selector} from '../../src/domain/config.js'
import {listening} from '../support/config-problems.js'

const WHERE = "input 'branches'"

function parse(text: string): ReturnType<typeof listening<readonly Selector[]>> {
  return listening(complain => parseSelectors(splitLines({text, where: WHERE}), WHERE, complain))
}

test('one line is one selector; empty lines, indentation and carriage returns are nothing', () => {
  expect(parse('\n  feature/a  \r\n\t#12\n!feature/b\r\n\nfeature/*\nworktrees\n')).toEqual({
    value: [
      {kind: 'name', raw: 'feature/a', name: 'feature/a'},
      {kind: 'pull-request', raw: '#12', number: 12},
      {kind: 'exclude', raw: '!feature/b', glob: 'feature/b'},
      {kind: 'glob', raw: 'feature/*', glob: 'feature/*'},
      {kind: 'worktrees', raw: 'worktrees'}
    ],
    problems: []
  })
})

describe('a name that git allows is data, whatever it looks like', () => {
  test.each([
    '$(touch${IFS}x)',
    '`id`',
    `it's`,
    '"quoted"',
    '-rf',
    '--upload-pack=x',
    '#topic',
    '#12a',
    'a,b',
    'a;b|c&d',
    '{a}',
    'feature/x#1',
    '%0A',
    '<b>',
    'Worktrees',
    'größe/日本',
    '\u00a0padded\u00a0',
    '\u0085',
    'refs/heads/x',
    '0123456789abcdef0123456789abcdef01234567'
  ])('%j', name => {
    expect(parse(name)).toEqual({value: [{kind: 'name', raw: name, name}], problems: []})
    expect(gitAllows(name)).toBe(true)
  })
})

describe('a name that git forbids is a problem with its reason', () => {
  test.each([
    ['feature one', 'has a space'],
    ['a..b', 'has two dots in a row'],
    ['a~b', 'has one of the characters ~ ^ : ? * ['],
    ['a^b', 'has one of the characters ~ ^ : ? * ['],
    ['a:b', 'has one of the characters ~ ^ : ? * ['],
    ['a\\b', 'has a backslash'],
    ['a\u0007b', 'has a control character'],
    ['a\u007fb', 'has a control character'],
    ['a.lock', "has a part that ends in '.lock'"],
    ['a.lock/b', "has a part that ends in '.lock'"],
    ['a@{1}', "has '@{'"],
    ['/a', 'has an empty part between slashes'],
    ['a/', 'has an empty part between slashes'],
    ['a//b', 'has an empty part between slashes'],
    ['.a', 'has a part that starts with a dot'],
    ['a/.b', 'has a part that starts with a dot'],
    ['a.', 'ends with a dot']
  ])('%j', (name, fault) => {
    const {value, problems} = parse(name)
    expect(value).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({where: WHERE, what: expect.stringContaining(`${fault}, so git has no branch`)})
    expect(gitAllows(name)).toBe(false)
  })

  test('bytes that are not UTF-8 arrive as U+FFFD and are named as what they are', () => {
    const name = Buffer.from([0x66, 0xff, 0x6f]).toString('utf8')
    expect(parse(name).problems[0]?.what).toBe(
      "'f\uFFFDo' has bytes that are not UTF-8 text, so git has no branch of that name"
    )
  })

  test('HEAD is told from a branch', () => {
    expect(parse('HEAD').problems).toEqual([
      {
        where: WHERE,
        what: 'HEAD is not a branch',
        fix: 'Name the branch that is checked out, or use worktrees for all that are'
      }
    ])
  })

  test('@ alone', () => {
    expect(refNameFault('@')).toBe('is no name')
  })
})

test('several names on one line get the advice to split them', () => {
  expect(parse('a\nb, c').problems).toEqual([
    {
      where: "input 'branches' line 2",
      what: "'b, c' has a space, so git has no branch of that name",
      fix: 'Give each branch a line of its own'
    }
  ])
})

test('no control character of a name reaches a message', () => {
  const [problem] = parse('a\u001b31m\u202eb').problems
  expect(problem?.what).toBe("'a{U+001B}31m{U+202E}b' has a control character, so git has no branch of that name")
})

describe('a pattern matches what it promises', () => {
  test.each([
    ['feature/*', ['feature/a', 'feature/$(x)'], ['feature/a/b', 'feature']],
    ['feature/**', ['feature/a', 'feature/a/b'], ['fix/a']],
    ['{feat,fix}/*', ['feat/a', 'fix/a'], ['other/a']],
    ['v[12]-*', ['v1-x'], ['v3-x']],
    ['fix(api)*', ['fix(api)-1'], ['fixapi-1']],
    ['a|b*', ['a|bc'], ['a', 'bc']],
    ['@(a|b)*', ['@(a|b)c'], ['a', 'b']],
    ['"a"?', ['"a"b'], ['ab']],
    ['+(x)*', ['+(x)y'], ['xx']]
  ])('%j', (glob, yes, no) => {
    const [selector] = parse(glob).value
    if (selector?.kind !== 'glob') throw new Error('not a glob')
    const matches = picomatch(selector.glob, {dot: true})
    expect(yes.filter(name => !matches(name))).toEqual([])
    expect(no.filter(name => matches(name))).toEqual([])
  })

  test.each([
    ['!feature/old-*', 'feature/old-1', 'feature/new'],
    ['!!x*', '!xy', 'y'],
    ['!{a}', '{a}', 'a'],
    ['!a(b)', 'a(b)', 'ab'],
    ['!"q"', '"q"', 'q'],
    ['! a', 'a', 'b'],
    ['!#12', '#12', '#13']
  ])('the exclusion %j matches %j and not %j', (line, yes, no) => {
    const [, selector] = parse(`x\n${line}`).value
    if (selector?.kind !== 'exclude') throw new Error('not an exclusion')
    const matches = picomatch(selector.glob, {dot: true})
    expect([matches(yes), matches(no)]).toEqual([true, false])
  })
})

describe('a bad line is a problem', () => {
  test.each([
    ['feature/[ab', "is a broken pattern: a bracket has no closing ']'"],
    ['feature/{a,b', "is a broken pattern: a bracket has no closing '}'"],
    ['feature/[z-a]', 'is a broken pattern'],
    ['!feature/[ab', "is a broken pattern: a bracket has no closing ']'"],
    [`${'x'.repeat(500)}*`, 'is a pattern of more than 500 characters'],
    ['{a,b}'.repeat(11), 'has more than 10 braces'],
    ['*a*a*a*a*a*a*a*a*a*a*a*a*', 'has more than 12 wildcards'],
    ['feature/* fix/*', 'has a character that no branch name may have'],
    ['feature\\*', 'has a character that no branch name may have'],
    ['!', 'is no name'],
    ['#0', 'is no pull request number'],
    ['#99999999999999999999', 'is no pull request number'],
    ['label:ready', 'choosing branches by label is not in this version'],
    ['plan:', 'names no file'],
    ['plan: ', 'names no file']
  ])('%j', (line, what) => {
    const {value, problems} = parse(`good\n${line}`)
    expect(value).toEqual([{kind: 'name', raw: 'good', name: 'good'}])
    expect(problems).toEqual([
      {where: "input 'branches' line 2", what: expect.stringContaining(what), fix: expect.any(String)}
    ])
  })
})

test('an empty list is a problem', () => {
  expect(parse(' \n\t\n').problems).toEqual([
    {
      where: WHERE,
      what: 'no branches are named',
      fix: "Name the branches to integrate, one per line: feature/login, feature/*, '!feature/old', '#12' or worktrees"
    }
  ])
})

test('exclusions alone are a problem', () => {
  expect(parse('!a\n!b*').problems.map(problem => problem.what)).toEqual(['there are only exclusions'])
})

function gitAllows(name: string): boolean {
  try {
    execFileSync('git', ['check-ref-format', `refs/heads/${name}`], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}
