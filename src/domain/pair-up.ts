/**
 * Puts each item beside its answer, both lists in one order. Throws a RangeError when one of them is longer: an answer that
 * is missing must never pass for one that says nothing is wrong.
 */
export function pairUp<T, A>(items: readonly T[], answers: readonly A[]): readonly (readonly [T, A])[] {
  if (items.length !== answers.length) throw new RangeError(`${answers.length} answers to ${items.length} questions`)
  return items.map((item, i) => [item, answers[i] as A] as const)
}
