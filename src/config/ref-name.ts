/**
 * Says why git would refuse the text as a branch name; null when it would not. The rules are those of
 * `git check-ref-format`. Quotes, `$(…)`, backticks and a leading dash are legal: names are data, never commands.
 */
export function refNameFault(name: string): string | null {
  return RULES.find(rule => rule.breaks(name))?.fault ?? null
}

interface Rule {
  readonly breaks: (name: string) => boolean
  readonly fault: string
}

const RULES: readonly Rule[] = [
  // What cannot be decoded arrives as U+FFFD; it would never match the bytes of the real name.
  {breaks: name => /\uFFFD|\p{Cs}/u.test(name), fault: 'has bytes that are not UTF-8 text'},
  // eslint-disable-next-line no-control-regex
  {breaks: name => /[\x00-\x1f\x7f]/.test(name), fault: 'has a control character'},
  {breaks: name => name.includes(' '), fault: 'has a space'},
  {breaks: name => name.includes('\\'), fault: 'has a backslash'},
  {breaks: name => /[~^:?*[]/.test(name), fault: 'has one of the characters ~ ^ : ? * ['},
  {breaks: name => name.includes('..'), fault: 'has two dots in a row'},
  {breaks: name => name.includes('@{'), fault: "has '@{'"},
  {breaks: name => /^\/|\/$|\/\//.test(name), fault: 'has an empty part between slashes'},
  {breaks: name => name.split('/').some(part => part.startsWith('.')), fault: 'has a part that starts with a dot'},
  {breaks: name => name.split('/').some(part => part.endsWith('.lock')), fault: "has a part that ends in '.lock'"},
  {breaks: name => name.endsWith('.'), fault: 'ends with a dot'},
  {breaks: name => name === '@' || name === '', fault: 'is no name'}
]
