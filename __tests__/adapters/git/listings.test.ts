import {describe, expect, test} from '@jest/globals'
import {changeScanner} from '../../../src/adapters/git/change-scanner.js'
import {joinListing} from '../../../src/adapters/git/diff-output.js'
import {isRecentGit} from '../../../src/adapters/git/git-version.js'
import {describeRejection, parsePush} from '../../../src/adapters/git/push-output.js'
import {redactor} from '../../../src/adapters/git/redact.js'
import {parseForEachRef, parseLsRemote} from '../../../src/adapters/git/ref-output.js'
import {countStatus, parseWorktrees} from '../../../src/adapters/git/worktree-output.js'

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)

describe('git versions', () => {
  test.each([
    ['git version 2.38.0', true],
    ['git version 2.39.5 (Apple Git-154)', true],
    ['git version 2.100.1.windows.2', true],
    ['git version 3.0.0', true],
    ['git version 2.37.9', false],
    ['git version 1.99', false],
    ['hub version 9.9', false],
    ['', false]
  ])('%s', (output, recent) => {
    expect(isRecentGit(output)).toBe(recent)
  })
})

describe('listings of refs', () => {
  test('for-each-ref tells symbolic refs, and bytes that are not UTF-8 are kept', () => {
    const output = Buffer.from(
      `${A} refs/heads/f\xff \n${B} refs/remotes/origin/HEAD refs/remotes/origin/main\n`,
      'latin1'
    )
    expect(parseForEachRef(output)).toEqual([
      {ref: 'refs/heads/f\\xff', oid: A, target: null},
      {ref: 'refs/remotes/origin/HEAD', oid: B, target: 'refs/remotes/origin/main'}
    ])
  })

  test('ls-remote tells what HEAD points at', () => {
    const output = Buffer.from(`ref: refs/heads/trunk\tHEAD\n${A}\tHEAD\n${A}\trefs/heads/trunk\n`)
    expect(parseLsRemote(output)).toEqual([
      {ref: 'HEAD', oid: A, target: 'refs/heads/trunk'},
      {ref: 'refs/heads/trunk', oid: A, target: null}
    ])
  })
})

describe('worktrees', () => {
  test('each state of a worktree', () => {
    const records = [
      ['worktree /r', `HEAD ${A}`, 'branch refs/heads/main'],
      ['worktree /d\nir', `HEAD ${B}`, 'detached', 'locked on a stick'],
      ['worktree /g', `HEAD ${'0'.repeat(40)}`, 'branch refs/heads/new', 'locked', 'prunable gone'],
      ['worktree /b.git', 'bare']
    ]
    const output = records.map(record => `${record.join('\0')}\0\0`).join('')
    const plain = {bare: false, locked: null, prunable: null}
    expect(parseWorktrees(Buffer.from(output))).toEqual([
      {...plain, path: '/r', head: A, ref: 'refs/heads/main'},
      {...plain, path: '/d\nir', head: B, ref: null, locked: 'on a stick'},
      {...plain, path: '/g', head: null, ref: 'refs/heads/new', locked: '', prunable: 'gone'},
      {...plain, path: '/b.git', head: null, ref: null, bare: true}
    ])
  })

  test('changed paths are counted, line ends in them are not', () => {
    expect(countStatus(Buffer.from(' M a\nb\0?? c\0'))).toBe(2)
    expect(countStatus(Buffer.alloc(0))).toBe(0)
  })
})

describe('differences', () => {
  const listing = [
    `:100644 100644 ${A} ${B} M\ta`,
    `:100644 100644 ${A} ${B} R090\tb "\t"tab\\t line\\nend \\303\\274 \\377 \\"\\\\"`,
    `:100644 120000 ${A} ${B} T\td`,
    `:100644 100644 ${A} ${B} M\t${'long/'.repeat(100)}e`,
    '',
    'diff --git a/a b/a',
    '--- a/a',
    '+++ b/a',
    '@@ -1 +1,2 @@ section',
    '-diff --git a/x b/x',
    `-:100644 100644 ${A} ${B} M\tx`,
    '+@@ -9 +9 @@',
    `+${'long '.repeat(100)}`,
    '@@ -7,2 +7,0 @@',
    '-x',
    '\\ No newline at end of file',
    'diff --git a/b b/c',
    'Binary files a/b and b/c differ',
    'diff --git a/d b/d',
    '@@ -1 +0,0 @@',
    'diff --git a/d b/d',
    '@@ -0,0 +1,3 @@',
    'diff --git a/e b/e',
    'old mode 100644',
    ''
  ].join('\n')
  const hunk = (old: [number, number], added: [number, number]) => ({
    old: {start: old[0], count: old[1]},
    new: {start: added[0], count: added[1]}
  })
  const plain = {binary: false, added: 0, removed: 0, hunks: []}
  const expected = [
    {
      ...{path: 'a', oldPath: 'a', status: 'modified', binary: false, added: 2, removed: 3},
      hunks: [hunk([1, 1], [1, 2]), hunk([7, 2], [7, 0])]
    },
    {...plain, path: 'tab\t line\nend ü \\xff "\\', oldPath: 'b "', status: 'renamed', binary: true},
    {
      ...{path: 'd', oldPath: 'd', status: 'type-changed', binary: false, added: 3, removed: 1},
      hunks: [hunk([1, 1], [0, 0]), hunk([0, 0], [1, 3])]
    },
    {...plain, path: `${'long/'.repeat(100)}e`, oldPath: `${'long/'.repeat(100)}e`, status: 'modified'}
  ]

  test.each([1, 3, 10, 64, 10_000])('names and places are found in pieces of %d bytes', size => {
    for (const isMany of [false, true]) {
      const scanner = changeScanner(isMany)
      const text = Buffer.from(isMany ? `${A} ${B}\n${B} ${A}\n${listing}` : listing)
      for (let at = 0; at < text.length; at += size) scanner.push(text.subarray(at, at + size))
      const lists = (scanner.end() ?? []).map(joinListing)
      expect(lists).toEqual(isMany ? [[], expected] : [expected])
    }
  })

  test('a list of names without their patches is refused', () => {
    const scanner = changeScanner(false)
    scanner.push(Buffer.from(`:100644 100644 ${A} ${B} M\ta\n\ndiff --git a/a b/a\ndiff --git a/b b/b\n`))
    expect(() => (scanner.end() ?? []).map(joinListing)).toThrow(/do not agree/)
  })
})

describe('answers to a push', () => {
  const line = (flag: string, summary: string) => parsePush(`To x\n${flag}\t${A}:refs/heads/s\t${summary}\nDone\n`)[0]

  test('a line names its ref', () => {
    expect(line('*', '[new branch]')).toEqual({flag: '*', ref: 'refs/heads/s', summary: '[new branch]'})
  })

  test.each<[string, string, RegExp]>([
    ['[rejected] (stale info)', '', /^it was moved in the meantime/],
    ['[rejected] (non-fast-forward)', '', /^it was moved in the meantime/],
    [`[remote rejected] (cannot lock ref 'x': is at ${A} but expected ${B})`, '', /^it was moved in the meantime/],
    ['[remote rejected] (pre-receive hook declined)', 'remote: no Fridays', /^origin declined it .*no Fridays/],
    [
      '[remote rejected] (protected branch hook declined)',
      'remote: error: GH006: Protected branch update failed for refs/heads/main.',
      /^origin declined it .*GH006/
    ]
  ])('%s', (summary, stderr, reason) => {
    expect(describeRejection(line('!', summary), stderr)).toMatch(reason)
  })

  test.each([
    [
      "remote: Permission to o/r.git denied to bot.\nfatal: unable to access 'u': The requested URL returned error: 403"
    ],
    ["fatal: could not read Username for 'https://github.com': terminal prompts disabled"],
    ['ERROR: The key you are authenticating with has been marked as read only.']
  ])('no right to push: %s', stderr => {
    expect(describeRejection(undefined, stderr)).toMatch(/^origin gave no permission/)
  })

  test.each([
    ["fatal: unable to access 'u': Could not resolve host: github.com"],
    ['fatal: the remote end hung up unexpectedly'],
    ['']
  ])('what is neither yes nor no has no reason: %s', stderr => {
    expect(describeRejection(undefined, stderr)).toBeNull()
    expect(describeRejection(line('!', '[remote failure] (remote failed to report status)'), stderr)).toBeNull()
  })
})

describe('texts that are shown', () => {
  test('hold no secret', () => {
    const show = redactor(['hunter2222'])
    expect(show('a hunter2222 b')).toBe('a *** b')
    expect(show("unable to access 'https://me:pw@host/x'")).toBe("unable to access 'https://***@host/x'")
    expect(show('send: Authorization: basic abc')).toBe('send: Authorization: ***')
    expect(show('x'.repeat(5000)).length).toBeLessThan(2100)
  })
})
