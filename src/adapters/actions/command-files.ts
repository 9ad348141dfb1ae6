import {lstatSync, readFileSync, rmSync, writeFileSync} from 'node:fs'

/** The runner's command files: whoever writes to them acts for this step and the ones after it. */
const VARIABLES = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const

/** Keeps the command files as this process wrote them. */
export interface CommandFiles {
  /** Makes a write of ours on files that hold nothing foreign. */
  write(change: () => void): void
  /** Puts back every file that something else wrote to since, and returns the variables of all that ever had to be. */
  restore(): readonly string[]
}

interface Kept {
  readonly path: string
  readonly content: Buffer
}

/**
 * Guards the files that the environment names. Their folder can be guessed by any process of the same user, and gates are
 * such processes; a line added to `GITHUB_ENV` would change the steps that follow.
 */
export function guardCommandFiles(environment: Readonly<Record<string, string | undefined>>): CommandFiles {
  const kept = new Map<string, Kept>()
  const tampered = new Set<string>()
  const remember = (): void => {
    for (const variable of VARIABLES) {
      const path = environment[variable]
      const content = path === undefined || path === '' ? null : readRegular(path)
      if (path !== undefined && content !== null) kept.set(variable, {path, content})
    }
  }
  const restore = (): readonly string[] => {
    for (const [variable, file] of kept) {
      if (isUnchanged(file)) continue
      tampered.add(variable)
      // Removed first: a link put in its place must not lead our write elsewhere.
      rmSync(file.path, {force: true, recursive: true})
      writeFileSync(file.path, file.content, {flag: 'wx'})
    }
    return [...tampered].sort()
  }
  remember()
  return {
    write(change) {
      restore()
      change()
      remember()
    },
    restore
  }
}

function isUnchanged({path, content}: Kept): boolean {
  const now = lstatSync(path, {throwIfNoEntry: false})
  return now?.isFile() === true && now.size === content.length && readFileSync(path).equals(content)
}

function readRegular(path: string): Buffer | null {
  return lstatSync(path, {throwIfNoEntry: false})?.isFile() === true ? readFileSync(path) : null
}
