import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {sarifLog, type ShortRun} from '../../support/sarif-log.js'
import {matchTexts, type MatchAnswer} from './match-texts.js'

interface Pair {
  readonly name: string
  readonly before: readonly ShortRun[]
  readonly after: readonly ShortRun[]
  /** What `@microsoft/sarif-multitool match-results-forward` 5.7.0 said; `bench/sarif-oracle.mjs --write` asks it again. */
  readonly answer: MatchAnswer
}

const FOLDER = join(import.meta.dirname, '../../fixtures/security/oracle')
const pairs = readdirSync(FOLDER).flatMap(
  name => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as readonly Pair[]
)

describe('SARIF results are matched as the reference matcher does it', () => {
  test('on more than thirty pairs, of which many have something new and many something that is gone', () => {
    expect(pairs.length).toBeGreaterThan(30)
    expect(pairs.filter(({answer}) => answer.new.length > 0).length).toBeGreaterThan(15)
    expect(pairs.filter(({answer}) => answer.absent.length > 0).length).toBeGreaterThan(15)
  })

  test.each(pairs.map(pair => [pair.name, pair] as const))('%s', async (_, {before, after, answer}) => {
    const texts = [sarifLog('before', before), sarifLog('after', after)].map(log => JSON.stringify(log))
    expect(await matchTexts(texts[0] ?? '', texts[1] ?? '')).toEqual(answer)
  })
})
