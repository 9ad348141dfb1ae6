import type {Oid} from '../../domain/ids.js'
import {asText, fileName, LARGEST_TEXT, readFileText} from './file-text.js'
import {gitIn, type GitContext} from './git-process.js'
import {startGitService, type GitService} from './git-service.js'
import {objectAnswers, type ObjectAnswer, type ObjectQuestion} from './object-answers.js'

/** Reads files of commits and trees, all by one process that stays. */
export interface TextService {
  /** The text of a file; null when there is none, or when it is binary or over 64 MiB. */
  readonly read: (tree: Oid, path: string) => Promise<string | null>
  /** Ends the process; nothing is read afterwards. */
  readonly close: () => Promise<void>
}

const ARGUMENTS = ['cat-file', '--batch-command', '-z']
/** After so many deaths each file is read by processes of its own. */
const MOST_DEATHS = 3

interface Running {
  /** null when the process ended without an answer. */
  readonly ask: (question: ObjectQuestion) => Promise<ObjectAnswer | null>
  readonly close: () => Promise<void>
}

/**
 * Makes the reader of a repository. Its process is started with the first question. When it dies, what it owed is asked of
 * processes that live for one question, which also tell what was wrong, and another one is started for what comes next.
 */
export function textService(context: GitContext): TextService {
  const run = gitIn(context)
  const started: Running[] = []
  let running: Running | null = null
  let deaths = 0
  let isClosed = false
  const ask = async (question: ObjectQuestion): Promise<ObjectAnswer | null> => {
    if (isClosed || context.signal.aborted || deaths >= MOST_DEATHS) return null
    if (running === null) {
      running = start(context, () => {
        running = null
        deaths++
      })
      started.push(running)
    }
    return await running.ask(question)
  }
  return {
    read: async (tree, path) => {
      const name = fileName(tree, path)
      if (name === null) return null
      const info = await ask({name, wantsContents: false})
      if (info === null) return await readFileText(run, tree, path)
      if (info.kind === 'missing' || info.type !== 'blob' || info.size > LARGEST_TEXT) return null
      const blob = await ask({name: Buffer.from(info.oid), wantsContents: true})
      if (blob?.kind !== 'found') return await readFileText(run, tree, path)
      return asText(blob.contents)
    },
    close: async () => {
      isClosed = true
      await Promise.all(started.map(async ({close}) => close()))
    }
  }
}

function start(context: GitContext, onDeath: () => void): Running {
  const answers = objectAnswers()
  const owed = new Set<(answer: null) => void>()
  let hasEnded = false
  const end = (): void => {
    if (hasEnded) return
    hasEnded = true
    onDeath()
    for (const settle of owed) settle(null)
  }
  const service: GitService = startGitService(context, ARGUMENTS, {
    onOutput: chunk => {
      if (hasEnded || answers.push(chunk)) return
      service.kill()
      end()
    },
    onEnd: end
  })
  return {
    ask: question =>
      new Promise(resolve => {
        const settle = (answer: ObjectAnswer | null): void => {
          owed.delete(settle)
          resolve(answer)
        }
        owed.add(settle)
        answers.expect(question, settle)
        const verb = question.wantsContents ? 'contents ' : 'info '
        service.write(Buffer.concat([Buffer.from(verb), question.name, Buffer.of(0)]))
      }),
    close: service.close
  }
}
