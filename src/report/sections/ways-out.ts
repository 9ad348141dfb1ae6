import {plural} from '../../domain/plural.js'
import type {Conflict, ConflictOption} from '../../domain/conflict.js'
import {recommendedOption, type NumberedOption} from '../../domain/recommended-option.js'
import {codeBlock} from '../escape/markdown-code.js'
import {sentence} from '../facts/verdict.js'
import {bullets, details, shell, stack, table, type Block} from '../markdown.js'
import {name, say, toCell, toMarkdown} from '../phrase.js'

/** The ways out of a conflict side by side, with what speaks for and against each. */
export function waysTable({options}: Conflict): Block {
  return table(
    ['#', 'Way out', 'In question', 'Risk', 'In afterwards'],
    options.map(({title, effort, risk, riskReason, completeness}, i) => [
      String(i + 1),
      toCell(say`${title}`),
      effort.files === 0
        ? 'nothing'
        : effort.lines === 0
          ? plural(effort.files, 'file')
          : `${plural(effort.lines, 'line')} in ${plural(effort.files, 'file')}`,
      toCell(say`${risk}: ${riskReason}`),
      toCell(say`${completeness}`)
    ])
  )
}

/** The way out that is recommended, or why there is none. */
export function recommendationLine({recommendation}: Conflict): Block {
  if (recommendation === null) return null
  const isChoice = recommendation.startsWith('Option ')
  return `${isChoice ? '**Recommended:** ' : ''}${sentence(toMarkdown(say`${recommendation}`))}`
}

/** All there is to choose from and how to carry each of it out: the recommended one open, the others folded. */
export function waysOut(conflict: Conflict): Block {
  const {id, options} = conflict
  const chosen = recommendedOption(conflict)
  const others = options.map((option, i) => ({option, number: i + 1})).filter(({number}) => number !== chosen?.number)
  return stack([
    recommendationLine(conflict),
    waysTable(conflict),
    chosen === null ? null : wayBlock(id, chosen),
    details(
      `${chosen === null ? 'How' : 'How the other'} ${plural(others.length, 'way')} out ${others.length === 1 ? 'is' : 'are'} carried out`,
      bullets(others.map(other => wayBlock(id, other)))
    )
  ])
}

function wayBlock(id: string, {number, option}: NumberedOption): string {
  const {title, effect} = option
  return stack([
    `**Option ${number}: ${toMarkdown(say`${title}`)}.** ${sentence(toMarkdown(say`${effect}`))}`,
    textBlocks(option),
    shell(option.commands),
    `${option.commands.length === 0 ? 'Let' : 'Or let'} the next run do it: ${toMarkdown(name(`integration-orchestrator resolve ${id} --option ${number}`))}`
  ])
}

function textBlocks({action}: ConflictOption): Block {
  if (action.kind !== 'combine') return null
  const many = action.texts.length > 1
  return stack(
    action.texts.map((text, i) => {
      const place = many ? `Place ${i + 1}: ` : ''
      return text === ''
        ? `${place}nothing stands here then.`
        : stack([many ? `Place ${i + 1}:` : null, codeBlock(text)])
    })
  )
}
