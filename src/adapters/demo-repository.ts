import {execFile} from 'node:child_process'
import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import {DEMO_BRANCHES, DEMO_MAIN, type DemoCommit} from './demo-content.js'

const execute = promisify(execFile)

/**
 * Creates a small real repository at `directory`: a shop with tests, and three branches in flight. Two of them conflict
 * in one file; another two merge cleanly and break a test together.
 */
export async function createDemoRepository(directory: string): Promise<void> {
  await mkdir(directory, {recursive: true})
  await git(directory, ['init', '--quiet', '--initial-branch=main'], 'Shop team')
  await commit(directory, DEMO_MAIN)
  for (const branch of DEMO_BRANCHES) {
    await git(directory, ['checkout', '--quiet', '-b', branch.name, 'main'], branch.author)
    await commit(directory, branch)
  }
  await git(directory, ['checkout', '--quiet', 'main'], 'Shop team')
}

async function commit(directory: string, {author, message, files}: DemoCommit): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const full = join(directory, path)
    await mkdir(dirname(full), {recursive: true})
    await writeFile(full, text)
  }
  await git(directory, ['add', '--all'], author)
  await git(directory, ['commit', '--quiet', '--message', message], author)
}

/** The person's own git settings (hooks, signing, templates) must not decide whether the demo works. */
async function git(directory: string, args: readonly string[], author: string): Promise<void> {
  const email = `${author.toLowerCase().replaceAll(' ', '-')}@example.com`
  await execute('git', ['-c', 'commit.gpgSign=false', '-c', 'core.hooksPath=/dev/null', ...args], {
    cwd: directory,
    env: {
      PATH: process.env.PATH,
      HOME: directory,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_TEMPLATE_DIR: '',
      GIT_AUTHOR_NAME: author,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: author,
      GIT_COMMITTER_EMAIL: email
    }
  })
}
