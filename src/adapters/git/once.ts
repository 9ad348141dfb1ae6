/** Answers that are remembered; a run asks for fewer, unless it is a very long one. */
const MOST = 5000

/** Asks each question once: what it is about are ids, which never come to mean anything else. A failure is not remembered. */
export function once<A extends readonly unknown[], T>(ask: (...about: A) => Promise<T>): (...about: A) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return (...about) => {
    const key = JSON.stringify(about)
    const known = answers.get(key)
    if (known !== undefined) return known
    const [oldest] = answers.size < MOST ? [] : answers.keys()
    if (oldest !== undefined) answers.delete(oldest)
    const answer = ask(...about)
    answers.set(key, answer)
    answer.catch(() => answers.delete(key))
    return answer
  }
}
