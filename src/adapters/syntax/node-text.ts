import type {Node} from 'web-tree-sitter'

/** The child in this field, null where there is none. */
export function field(node: Node, name: string): Node | null {
  return node.childForFieldName(name)
}

/** The text of the child in this field, empty where there is none. */
export function fieldText(node: Node, name: string): string {
  return node.childForFieldName(name)?.text ?? ''
}

/** The named children; comments and other extras are left out. */
export function parts(node: Node | null): readonly Node[] {
  return node === null ? [] : node.namedChildren.filter(child => !child.isExtra)
}

/** True when one of the direct children, named or not, is of this type. */
export function hasChild(node: Node, type: string): boolean {
  return node.children.some(child => child.type === type)
}

/** Makes every run of white space one space and cuts what is longer than `length`. */
export function squash(text: string, length = Number.POSITIVE_INFINITY): string {
  // What lies far behind the cut is not even looked at.
  const near = text.length > length * 8 ? text.slice(0, length * 8) : text
  return near.replace(/\s+/g, ' ').trim().slice(0, length)
}

const FIRST_ARGUMENTS = 4

/** The first positional arguments as texts, for `Arguments.texts`. */
export function firstTexts<T>(
  positional: readonly T[],
  text: (argument: T) => string | null
): readonly (string | null)[] {
  return positional.slice(0, FIRST_ARGUMENTS).map(text)
}
