import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {parseOid, type Oid} from '../../src/domain/ids.js'

/** What to write: text or bytes, null to delete, or a link or executable. */
export type Files = Readonly<Record<string, string | Buffer | null | {link: string} | {script: string}>>

/** A real repository in a temporary folder, with dates that make every commit id the same in each run. */
export class TempRepo implements Disposable {
  readonly dir: string
  private tick = 0

  constructor(dir = tempFolder('repo')) {
    this.dir = dir
    mkdirSync(dir, {recursive: true})
    this.git('init', '--quiet', '--initial-branch=main')
  }

  /** A repository whose `main` holds one commit with these files. */
  static with(files: Files): TempRepo {
    const repo = new TempRepo()
    repo.commit('first', files)
    return repo
  }

  git(...args: string[]): string {
    return this.gitBytes(...args)
      .toString('utf8')
      .trimEnd()
  }

  gitBytes(...args: string[]): Buffer {
    const date = `${1_700_000_000 + this.tick * 60} +0000`
    return execFileSync('git', args, {
      cwd: this.dir,
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
      env: {
        ...process.env,
        GIT_AUTHOR_NAME: 'Ada Writer',
        GIT_AUTHOR_EMAIL: 'ada@example.com',
        GIT_COMMITTER_NAME: 'Ada Writer',
        GIT_COMMITTER_EMAIL: 'ada@example.com',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date
      }
    })
  }

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const full = join(this.dir, path)
      rmSync(full, {force: true, recursive: true})
      if (content === null) continue
      mkdirSync(dirname(full), {recursive: true})
      if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(full, content)
      else if ('link' in content) symlinkSync(content.link, full)
      else {
        writeFileSync(full, content.script)
        chmodSync(full, 0o755)
      }
    }
  }

  /** Commits these files on the branch that is checked out. */
  commit(message: string, files: Files = {}): Oid {
    this.tick++
    this.write(files)
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '--message', message)
    return this.head()
  }

  /** Makes `name` at `from` with one commit of these files, and goes back to where it was. */
  branch(name: string, files: Files, from = 'main'): Oid {
    const before = this.git('symbolic-ref', '--quiet', '--short', 'HEAD')
    this.git('checkout', '--quiet', '-b', name, from)
    const oid = this.commit(name, files)
    this.git('checkout', '--quiet', before)
    return oid
  }

  head(revision = 'HEAD'): Oid {
    return parseOid(this.git('rev-parse', '--verify', `${revision}^{commit}`))
  }

  remove(): void {
    rmSync(this.dir, {recursive: true, force: true})
  }

  [Symbol.dispose](): void {
    this.remove()
  }
}

/** A new folder under the system's temporary one, its path free of links. */
export function tempFolder(label: string): string {
  return realpathSync(mkdtempSync(join(tmpdir(), `integration-${label}-`)))
}

/** Text of `count` distinct lines, with some of them replaced. */
export function lines(count: number, replace: Readonly<Record<number, string>> = {}): string {
  return Array.from({length: count}, (_, i) => `${replace[i + 1] ?? `line ${i + 1}`}\n`).join('')
}
