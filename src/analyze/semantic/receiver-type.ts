import type {AddedUse} from './delta.js'

/** How far back a local's declaration is looked for. */
const NEAR_LINES = 60

/**
 * What the text shows of a receiver's type: that it is the owner, that it is another one, or nothing. Read are the parameters of
 * the functions around the use, and the assignments and declarations before it.
 */
export function typeOfReceiver(added: AddedUse, owner: string): 'owner' | 'other' | null {
  const {use, view} = added
  const receiver = use.receiver ?? ''
  const plain = /^[$@&*]*([\p{L}_][\p{L}\p{N}_]*)$/u.exec(receiver)?.[1]
  if (plain === undefined) return madeInPlace(receiver, owner)
  for (let depth = use.within.length; depth > 0; depth--) {
    const around = view.syntax.definitions.find(
      one =>
        one.name === use.within[depth - 1] &&
        one.within.join('\0') === use.within.slice(0, depth - 1).join('\0') &&
        one.lines.start <= use.line &&
        use.line < one.lines.start + one.lines.count
    )
    const at = around?.parameters?.names.findIndex(name => name.replace(/^[$&*]+/, '') === plain) ?? -1
    const type = around?.parameters?.types[at] ?? ''
    if (type !== '') return hasWord(type, owner) ? 'owner' : 'other'
    if (at >= 0) return null
    if (around !== undefined && (around.kind === 'function' || around.kind === 'method'))
      return declared(view.text, plain, owner, {from: around.lines.start, to: use.line})
  }
  return declared(view.text, plain, owner, {from: 1, to: use.line})
}

/** `new Cart().total()`, `Cart::new().total()`. */
function madeInPlace(receiver: string, owner: string): 'owner' | null {
  return new RegExp(`^\\(?(?:new |&)?(?:[\\w.:\\\\]+[.:\\\\])?${escape(owner)}\\b(?:::|\\.|->)?\\w*\\s*[({]`).test(
    receiver
  )
    ? 'owner'
    : null
}

function declared(
  text: string,
  name: string,
  owner: string,
  {from, to}: {readonly from: number; readonly to: number}
): 'owner' | 'other' | null {
  const lines = text.split('\n').slice(Math.max(from - 1, to - NEAR_LINES), to)
  const word = `(?<![\\w.$])[$@]?${escape(name)}\\b`
  const made = new RegExp(`${word}\\s*(?::[^=]*)?(?::=|=(?!=))\\s*(.+)$`)
  for (const line of lines.reverse()) {
    const value = made.exec(line)?.[1]
    if (value !== undefined) return valueType(value, owner)
    if (isDeclaration(line, name, owner)) return 'owner'
  }
  return null
}

/** Go's `c *Cart`, TypeScript's `c: Cart`, and the `Cart c` of Java, C# and C++. */
function isDeclaration(line: string, name: string, owner: string): boolean {
  const [n, o] = [escape(name), escape(owner)]
  return new RegExp(`\\b${o}\\b(?:<[^>]*>)?[&*\\s?]+${n}\\b|\\b${n}\\b\\s*(?::\\s*|\\s)[&*?\\w.:]*\\b${o}\\b`).test(
    line
  )
}

/** What a value is made by: `new Cart()`, `Cart(…)`, `&Cart{…}`, `Cart::new(…)`, `cart.New(…)` cannot be told. */
function valueType(value: string, owner: string): 'owner' | 'other' | null {
  const [, made] =
    /^(?:await\s+)?(?:new\s+|&)?((?:[\w$]+(?:::|\.|\\|->))*[A-Z]\w*)(?:(?:::|\.|->)[\w?!]+)*\s*[({<]/.exec(value) ?? []
  if (made === undefined) return null
  return made.split(/::|\.|\\|->/).includes(owner) ? 'owner' : 'other'
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\w$])${escape(word)}(?![\\w$])`).test(text)
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
