import type {Export, Import} from '../../domain/syntax.js'

/** What a file's imports are judged by. */
export interface NamesInUse {
  readonly imports: readonly Import[]
  /** Those that the compiler may take out. */
  readonly erasable: {readonly imports: ReadonlySet<Import>}
  readonly exports: readonly Export[]
  readonly exposed: ReadonlySet<string>
  /** Bare names that stand where a value stands. */
  readonly values: ReadonlySet<string>
}

/** Marks the imports of which nothing is used but as a type: the compiler takes them out. */
export function withErased({imports, erasable, exports, exposed, values}: NamesInUse): readonly Import[] {
  const passedOn = new Set(exports.flatMap(({local, source}) => (source === null && local !== null ? [local] : [])))
  const isUsed = (name: string): boolean => values.has(name) || exposed.has(name) || passedOn.has(name)
  return imports.map((one): Import => {
    const names = [...one.names.map(({local}) => local), ...(one.whole === null ? [] : [one.whole])]
    if (!erasable.imports.has(one) || one.when !== undefined || names.length === 0) return one
    return names.some(isUsed) ? one : {...one, when: 'never'}
  })
}
