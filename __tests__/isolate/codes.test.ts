import {describe, expect, test} from '@jest/globals'
import {codeWave, withParents} from '../../src/isolate/codes.js'
import {candidatesOf} from './world.js'

const LOOSE = {isBuiltOn: () => false, tried: [], isOne: false}

function heldBy(wave: readonly (readonly string[])[], name: string): readonly number[] {
  return wave.flatMap((composition, i) => (composition.includes(name) ? [i] : []))
}

describe('the compositions', () => {
  test.each([2, 3, 5, 8, 16, 31, 32, 64, 100, 128])('tell any of %i candidates from any other', count => {
    const all = candidatesOf(count)
    for (const isOne of [true, false]) {
      const wave = codeWave({...LOOSE, among: all, all, isOne})
      expect(wave.length).toBeLessThanOrEqual(Math.ceil(Math.log2(count + 1)) + 1)
      expect(new Set(all.map(name => heldBy(wave, name).join())).size).toBe(count)
      expect(isOne || all.every(name => heldBy(wave, name).length > 0)).toBe(true)
    }
  })

  test.each([2, 8, 16, 32, 64])('show each of %i candidates without any other', count => {
    const all = candidatesOf(count)
    const wave = codeWave({...LOOSE, among: all, all})
    for (const name of all) {
      const company = all.filter(other => heldBy(wave, name).every(i => wave[i]!.includes(other)))
      expect(company).toEqual([name])
    }
  })

  test('divide only what those tried before do not', () => {
    const all = candidatesOf(32)
    const halves = [0, 1, 2].map(bit => new Set(all.filter((_, i) => (i >> bit) & 1)))
    const wave = codeWave({...LOOSE, among: all, all, tried: halves})
    const keys = all.map(name => `${halves.map(half => half.has(name)).join()} ${heldBy(wave, name).join()}`)
    expect(new Set(keys).size).toBe(32)
    expect(wave.length).toBeLessThan(codeWave({...LOOSE, among: all, all}).length)
  })

  test('bring in what a member is built on, and still tell it apart', () => {
    const all = ['bottom', 'middle', 'top', 'other']
    const below: Readonly<Record<string, readonly string[]>> = {top: ['bottom', 'middle'], middle: ['bottom']}
    const isBuiltOn = (name: string, other: string) => below[name]?.includes(other) === true
    const wave = codeWave({...LOOSE, among: all, all, isBuiltOn})
    for (const composition of wave) expect(withParents(composition, all, isBuiltOn)).toEqual(composition)
    expect(new Set(all.map(name => heldBy(wave, name).join())).size).toBe(4)
  })
})
