import {describe, expect, test} from '@jest/globals'
import {renderTerminal} from '../../src/report/terminal.js'
import {textWidth} from '../../src/domain/text-width.js'
import {aCandidate, aRecord} from '../support/record-builder.js'
import {routesConflict} from '../support/record-parts.js'
import {VARIANTS} from '../support/record-variants.js'

const COLORS = new RegExp(`\u001b\\[(?:1|2|31|32|33|36|22|39)m`, 'g')

describe('the closing screen', () => {
  test.each(Object.entries(VARIANTS))('%s: colours are all that colour adds', (_variant, build) => {
    const colored = renderTerminal(build(), {color: true, width: 100})
    expect(colored).toMatch(COLORS)
    expect(colored.replace(COLORS, '')).toBe(renderTerminal(build(), {color: false, width: 100}))
  })

  test.each(Object.entries(VARIANTS))(
    '%s: nothing hidden, and no line that a runner takes for a command',
    (_v, build) => {
      const screen = renderTerminal(build(), {color: false, width: 60})
      expect(screen).not.toMatch(/[^\P{C}\n]/u)
      expect(screen).not.toMatch(/^\s*::|##\[/m)
    }
  )

  test.each([60, 80, 120])('at %d columns only commands and single long words are wider', width => {
    const wide = Object.values(VARIANTS)
      .flatMap(build => renderTerminal(build(), {color: false, width}).split('\n'))
      .filter(line => textWidth(line) > width)
    expect(wide.filter(line => !/^ {6}\S|^ {2}│|^ {0,4}\S+$/.test(line))).toEqual([])
  })

  test('conflicts that are settled in what is merged are counted, and nobody has to move', () => {
    const settled = routesConflict({resolution: 'both sides are in'})
    const screen = renderTerminal(aRecord({conflicts: [routesConflict(), settled]}), {color: false, width: 100})
    expect(screen).toMatch(
      /Conflicts\n {2}INT-001 [^]* to move; option 2 of\s+3:\s+api first, then\s+auth\n {2}1 conflict of the branches is settled in what is merged\n/
    )
  })

  test('it stays one screen with very many branches and conflicts', () => {
    const record = aRecord({
      candidates: Array.from({length: 500}, (_, i) => aCandidate(`branch-${i}`, 'Ada Writer')),
      conflicts: Array.from({length: 500}, (_, i) => routesConflict({id: `INT-${100 + i}`}))
    })
    const lines = renderTerminal(record, {color: false, width: 100}).split('\n')
    expect(lines.length).toBeLessThan(60)
    expect(lines.filter(line => line.includes('… and'))).toEqual(['  … and 485 more', '  … and 495 more'])
  })
})
