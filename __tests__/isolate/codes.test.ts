import {describe, expect, test} from '@jest/globals'
import {codeWave, withParents} from '../../src/isolate/codes.js'
import {candidatesOf} from './world.js'

const LOOSE = {isBuiltOn: () => false, tried: [], isOne: false, most: 1}

function heldBy(wave: readonly (readonly string[])[], name: string): readonly number[] {
  return wave.flatMap((composition, i) => (composition.includes(name) ? [i] : []))
}

function companyOf(name: string, wave: readonly (readonly string[])[], all: readonly string[]): readonly string[] {
  return all.filter(other => other !== name && heldBy(wave, name).every(i => wave[i]!.includes(other)))
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

  test.each([2, 3, 6, 8, 10, 16, 20, 32, 35, 64, 70])('show each of %i candidates without any other', count => {
    const all = candidatesOf(count)
    const wave = codeWave({...LOOSE, among: all, all})
    for (const name of all) expect(companyOf(name, wave, all)).toEqual([])
  })

  test.each([
    [11, 3],
    [15, 4],
    [21, 3],
    [30, 4],
    [50, 3],
    [56, 4],
    [91, 3],
    [112, 4]
  ])('of %i candidates hold one another in chains of at most %i, in as few bits as there are', (count, longest) => {
    const all = candidatesOf(count)
    const wave = codeWave({...LOOSE, among: all, all})
    expect(wave).toHaveLength(Math.ceil(Math.log2(count + 1)))
    const chain = (name: string): number => 1 + Math.max(0, ...companyOf(name, wave, all).map(chain))
    expect(Math.max(...all.map(chain))).toBeLessThanOrEqual(longest)
  })

  test.each([
    [31, 7],
    [63, 8],
    [126, 9]
  ])('of %i candidates are no more than %i where chains would be long and many can be to blame', (count, bits) => {
    const all = candidatesOf(count)
    const wave = codeWave({...LOOSE, among: all, all, most: count})
    expect(wave).toHaveLength(bits)
    for (const name of all) expect(companyOf(name, wave, all)).toEqual([])
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
