import {describe, expect, test} from '@jest/globals'
import {fitSummary} from '../../../src/adapters/actions/fit-summary.js'

const LIMIT = 4096

describe('fitting a summary', () => {
  test('leaves alone what fits exactly', () => {
    const text = '😀'.repeat(LIMIT / 4)
    expect(fitSummary(text, LIMIT)).toBe(text)
  })

  test.each([
    [LIMIT + 1, 1],
    [LIMIT * 10, 1],
    [LIMIT + 1, 4]
  ])('stays within the limit when %d bytes of %d-byte characters were too many', (bytes, width) => {
    const row = `${(width === 1 ? 'x' : '😀').repeat(8)}\n`
    const text = row.repeat(Math.ceil(bytes / Buffer.byteLength(row)) + 1)
    const fitted = fitSummary(text, LIMIT)
    const kept = fitted.slice(0, fitted.lastIndexOf('\n_') + 0)
    expect(Buffer.byteLength(fitted)).toBeLessThanOrEqual(LIMIT)
    expect(text.startsWith(kept)).toBe(true)
    expect(fitted).toContain(`_${Buffer.byteLength(text) - Buffer.byteLength(kept)} more bytes`)
  })

  test('closes the fence and the details that the cut left open', () => {
    const text = `<details>\n<details><summary>a</summary></details>\n\n\`\`\`\`text\n${'```\n<details>\n'.repeat(1000)}`
    const fitted = fitSummary(text, LIMIT)
    const end = fitted.slice(fitted.lastIndexOf('\n````'))
    expect(end).toMatch(/^\n````\n\n<\/details>\n\n_\d+ more bytes of this summary are in the report folder\._\n$/)
  })

  test('keeps nothing of a single endless line', () => {
    expect(fitSummary('x'.repeat(LIMIT * 2), LIMIT)).toBe(
      `\n_${LIMIT * 2} more bytes of this summary are in the report folder._\n`
    )
  })
})
