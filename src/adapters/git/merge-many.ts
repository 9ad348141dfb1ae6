import {availableParallelism} from 'node:os'
import {ToolError} from '../../domain/errors.js'
import type {MergePair, MergeResult} from '../../ports/git.js'
import type {RunGit} from './git-process.js'
import {MERGE_TREE, readMergeFields} from './merge-tree-output.js'
import {mergeStream, type MergeAnswer} from './merge-stream.js'
import {eachChunk} from './chunks.js'

/** Merges that one process is given; its memory grows a little with each. */
const LARGEST_CHUNK = 1000
/** Below this a process of its own costs more than it saves. */
const SMALLEST_CHUNK = 8
/** Git's exit code for an option it does not know: `--stdin` came after `--write-tree`. */
const UNKNOWN_OPTION = 129
const MOST_SILENT_DEATHS = 2

/**
 * Merges many pairs in a few long processes, one for each core. What such a process cannot tell, because it died or
 * because its answer makes no sense, is asked of a process of its own (`single`), and the others go on.
 *
 * Throws what `single` throws, once everything that was started has ended.
 */
export async function mergeMany(
  run: RunGit,
  pairs: readonly MergePair[],
  single: (pair: MergePair) => Promise<MergeResult>
): Promise<readonly MergeResult[]> {
  const size = Math.ceil(pairs.length / availableParallelism())
  const limits = {size: Math.min(LARGEST_CHUNK, Math.max(SMALLEST_CHUNK, size))}
  return await eachChunk(pairs, limits.size, chunk => mergeChunk(run, chunk, single))
}

async function mergeChunk(
  run: RunGit,
  pairs: readonly MergePair[],
  single: (pair: MergePair) => Promise<MergeResult>
): Promise<readonly MergeResult[]> {
  const results: MergeResult[] = []
  let silent = 0
  while (results.length < pairs.length) {
    const rest = pairs.slice(results.length)
    const {answers, canStream} = silent < MOST_SILENT_DEATHS ? await stream(run, rest) : {answers: [], canStream: false}
    for (const [i, pair] of rest.slice(0, answers.length).entries()) {
      results.push(readAnswer(answers[i]) ?? (await single(pair)))
    }
    silent = !canStream ? MOST_SILENT_DEATHS : answers.length === 0 ? silent + 1 : 0
    // The first one without an answer may be what the process died of.
    const next = rest[answers.length]
    if (next !== undefined) results.push(await single(next))
  }
  return results
}

/** The answers up to the end of the process, however it ended. */
async function stream(
  run: RunGit,
  pairs: readonly MergePair[]
): Promise<{readonly answers: readonly MergeAnswer[]; readonly canStream: boolean}> {
  const {push, answers} = mergeStream()
  const input = pairs.map(({ours, theirs}) => `${ours} ${theirs}\n`).join('')
  try {
    const {code} = await run({args: [...MERGE_TREE, '--stdin'], input, answers: 'any', onOutput: push})
    return {answers, canStream: code !== UNKNOWN_OPTION}
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    return {answers, canStream: true}
  }
}

function readAnswer(answer: MergeAnswer | undefined): MergeResult | null {
  if (answer === undefined) return null
  try {
    return readMergeFields(answer.clean, answer.fields)
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    return null
  }
}
