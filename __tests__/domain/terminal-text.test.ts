import {describe, expect, test} from '@jest/globals'
import {terminalLine, terminalText} from '../../src/domain/terminal-text.js'
import {HOSTILE_TEXTS} from '../support/hostile-texts.js'

const ESC = '\u001b'
const DANGEROUS = /[^\P{C}\t\n]|\u2028|\u2029/u

describe('terminal text', () => {
  test.each([
    ['colours', `${ESC}[31;1mred${ESC}[0m`, 'red'],
    ['cursor moves', `a${ESC}[2J${ESC}[H${ESC}[1Ab`, 'ab'],
    ['private modes', `a${ESC}[?1049hb`, 'ab'],
    ['a window title', `a${ESC}]0;owned\u0007b`, 'ab'],
    ['a title ended by ST', `a${ESC}]2;owned${ESC}\\b`, 'ab'],
    ['a link', `${ESC}]8;;https://evil.example\u0007here${ESC}]8;;\u0007`, 'here'],
    ['the clipboard', `a${ESC}]52;c;ZXZpbA==\u0007b`, 'ab'],
    ['a device control string', `a${ESC}P$q${ESC}\\b`, 'ab'],
    ['a full reset', `a${ESC}cb`, 'ab'],
    ['a character set', `a${ESC}(0b`, 'ab'],
    ['eight-bit controls', 'a\u009b31mb\u009d0;t\u0007c', 'abc'],
    ['an unfinished sequence', `a${ESC}[`, 'a'],
    ['an unfinished string', `a${ESC}]0;owned\nb`, 'a0;owned\nb'],
    ['a lone escape at the end', `a${ESC}`, 'a{U+001B}'],
    ['a sequence that another one hides', `${ESC}${ESC}[0m[31mx`, '{U+001B}[31mx'],
    ['overwriting by carriage return', 'FAILED\rPASSED', 'FAILED\nPASSED'],
    ['backspaces and bells', 'a\b\u0007b\u007f', 'a{U+0008}{U+0007}b{U+007F}'],
    ['bidi', 'user\u202eresu', 'user{U+202E}resu'],
    ['zero width', 'a\u200bb', 'a{U+200B}b'],
    ['line separators', 'a\u2028b', 'a{U+2028}b'],
    ['tag characters', 'a\u{e0041}', 'a{U+E0041}'],
    ['half a character', 'a\ud83d', 'a{U+D83D}'],
    ['an emoji with its selector stays', '✔\ufe0f😀', '✔\ufe0f😀'],
    ['tabs and newlines stay', 'a\tb\nc', 'a\tb\nc'],
    ['a runner command', '::error::owned', ': :error::owned'],
    ['an indented runner command', '  ::set-output name=x::y', '  : :set-output name=x::y'],
    ['an old runner command, anywhere', 'x ##[error]owned', 'x ## [error]owned'],
    ['an old runner command around marks', '#\u0301#\u0302[error]owned', '#\u0301#\u0302 [error]owned'],
    ['an old runner command around what is ignored', '#\u200d#\ufe0f[error]', '#{U+200D}#{U+FE0F}[error]'],
    ['a scope operator stays', 'std::vector', 'std::vector']
  ])('%s', (_name, text, shown) => {
    expect(terminalText(text)).toBe(shown)
  })

  test.each(HOSTILE_TEXTS)('nothing that moves a cursor or hides is left of %j', text => {
    expect(terminalText(text)).not.toMatch(DANGEROUS)
    expect(terminalLine(text)).not.toMatch(/[\n\t]/)
  })

  // One that looked at the rest of the text from every place would run into the time limit of the tests.
  test.each(['\u009d', `${ESC}]`, `${ESC}[`, '\u009b1', '#\u0301'])('reads a long row of %j once', unit => {
    expect(terminalText(unit.repeat(500_000))).not.toMatch(DANGEROUS)
  })
})
