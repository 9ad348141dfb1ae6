import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
await import(pathToFileURL(join(root, '__tests__/support/ts-imports.mjs')).href)

/** Loads a module of the sources by its path below `src`. */
export async function source(path) {
  return await import(pathToFileURL(join(root, 'src', path)).href)
}

const {openGit} = await source('adapters/git/open-git.ts')
const {collect} = await source('collect/collect.ts')
const {analyze} = await source('analyze/analyze.ts')
const {installedSyntax} = await source('../__tests__/support/installed-syntax.ts')

/**
 * The merges of a list (`[{repo: "owner/name", p1, p2}]`) by the repository they are in, at most `limit` for each, as far as
 * `folder` holds its git directory as `owner+name` or `owner+name/repo`; `only` names the repositories that are wanted,
 * nothing means all.
 */
export function listedMerges(list, folder, {only, limit}) {
  const listed = new Map()
  for (const merge of JSON.parse(readFileSync(list, 'utf8')))
    listed.set(merge.repo, [...(listed.get(merge.repo) ?? []), merge])
  return [...listed].flatMap(([name, merges]) => {
    const own = resolve(folder, name.replace('/', '+'))
    const directory = [join(own, 'repo'), own].find(path => existsSync(join(path, 'objects')))
    const isWanted = directory !== undefined && (only.length === 0 || only.includes(name))
    return isWanted ? [{name, directory, merges: merges.slice(0, limit)}] : []
  })
}

/**
 * Opens a repository, which is only read, for replaying its merges as a run would see them: the first parent is the base, the
 * second the one candidate.
 */
export async function openReplay(repoDir, workDir) {
  const {signal} = new AbortController()
  const opened = await openGit({repoDir, workDir, signal, token: null, serverUrl: null})
  const facts = await opened.history.facts()
  return {
    async analyze(p1, p2) {
      const heads = [{name: 'candidate', ref: 'refs/heads/candidate', oid: p2}]
      const history = {...opened.history, facts: async () => ({...facts, heads}), worktrees: async () => []}
      const git = {...opened, history}
      const ports = {git, signal, runner: {progress: () => undefined}, syntax: installedSyntax, forge: null}
      const config = {base: p1, selectors: [{kind: 'name', name: 'candidate'}], stagingRef: null}
      return await analyze(await collect(config, ports), ports)
    },
    language: path => installedSyntax.language(path),
    async [Symbol.asyncDispose]() {
      await opened[Symbol.asyncDispose]()
    }
  }
}
