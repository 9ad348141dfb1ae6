import {spawn} from 'node:child_process'
import {existsSync, mkdtempSync, statfsSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {parseOid, type Oid} from '../../../src/domain/ids.js'
import {openedGit, type OpenedGit} from '../../support/opened-git.js'
import {importChains, type Chain} from '../../support/random-chains.js'
import {tempFolder, TempRepo} from '../../support/temp-repo.js'

/** Fewer can be asked for while working on something else. */
const CHAINS = Number(process.env.CHAINS ?? 2000)
const LANES = 2

/** What a chain came to: the tree, and which of its branches went in; the others conflicted. */
interface Outcome {
  readonly tree: string
  readonly merged: readonly boolean[]
}

/** Reads chains, one a line, and merges each in this working tree. Everything is one shell: processes take most of the time. */
const MERGE_CHAINS = `
  while read -r base heads; do
    git checkout --quiet --force --detach "$base"
    merged=
    for head in $heads; do
      code=0
      git merge --quiet --no-ff --no-edit --no-stat "$head" >/dev/null 2>&1 || code=$?
      # Anything but a merge or a conflict is no answer.
      [[ $code == [01] ]] || exit 9
      merged+=$code
      [[ $code == 0 ]] || git reset --quiet --hard
    done
    read -r tip <"$GIT_DIR/HEAD"
    echo "$merged $tip"
  done`

/** What git itself makes of the chains, in a working tree of their own. */
async function mergeWithGit(repo: TempRepo, lane: string, chains: readonly Chain[]): Promise<readonly Outcome[]> {
  repo.git('worktree', 'add', '--quiet', '--detach', join(repo.dir, '.git', 'lanes', lane), 'main')
  const shell = spawn('bash', ['-e', '-c', MERGE_CHAINS], {
    cwd: join(repo.dir, '.git', 'lanes', lane),
    env: {...process.env, GIT_DIR: join(repo.dir, '.git', 'worktrees', lane), GIT_WORK_TREE: '.'},
    stdio: ['pipe', 'pipe', 'inherit']
  })
  shell.stdin.end(chains.map(({base, heads}) => `${base} ${heads.join(' ')}\n`).join(''))
  const said: Buffer[] = []
  for await (const chunk of shell.stdout) said.push(chunk as Buffer)
  const ends = Buffer.concat(said).toString('latin1').trim().split('\n')
  const trees = repo.git('rev-parse', ...ends.map(end => `${end.split(' ')[1] ?? ''}^{tree}`)).split('\n')
  return ends.map((end, i) => ({
    tree: trees[i] ?? '',
    merged: codesOf(end).map(code => code === '0')
  }))
}

function codesOf(end: string): readonly string[] {
  return end.match(/\d(?=\d* )/g) ?? []
}

/** All chains at once, one more branch of each in every round. */
async function mergeInMemory({composer}: OpenedGit, chains: readonly Chain[]): Promise<readonly Outcome[]> {
  const states = chains.map(({base, heads}) => ({tip: base, tree: '', heads, merged: [] as boolean[]}))
  for (let turn = 0; states.some(({heads}) => turn < heads.length); turn++) {
    const going = states.filter(({heads}) => turn < heads.length)
    const headOf = ({heads}: {readonly heads: readonly Oid[]}): Oid => heads[turn] ?? parseOid('')
    const merges = await composer.mergeMany(going.map(state => ({ours: state.tip, theirs: headOf(state)})))
    const clean = going.flatMap((state, i) => {
      const merge = merges[i]
      state.merged.push(merge?.clean === true)
      return merge?.clean === true ? [{state, tree: merge.tree}] : []
    })
    const commits = clean.map(({state, tree}) => ({
      tree,
      parents: [state.tip, headOf(state)],
      date: '1600001000 +0000'
    }))
    const tips = await composer.scratchCommits(commits)
    for (const [i, {state, tree}] of clean.entries()) Object.assign(state, {tree, tip: tips[i]})
  }
  return await Promise.all(
    states.map(async ({tip, tree, merged}) => ({tree: tree === '' ? await composer.tree(tip) : tree, merged}))
  )
}

/** A folder in memory where there is one that is large enough: most of the time goes into small files. */
function quickFolder(): string {
  const memory = '/dev/shm'
  if (!existsSync(memory)) return tempFolder('chains')
  const {bavail, bsize} = statfsSync(memory)
  return bavail * bsize > 2 ** 30 ? mkdtempSync(join(memory, 'integration-chains-')) : tempFolder('chains')
}

let repo: TempRepo
let git: OpenedGit

beforeAll(async () => {
  repo = new TempRepo(quickFolder())
  repo.commit('first', {f: 'f'})
  const settings = {
    'advice.detachedHead': 'false',
    'user.name': 'A',
    'user.email': 'a@b',
    'core.fsync': 'none',
    'core.logAllRefUpdates': 'false',
    'core.looseCompression': '0',
    'gc.auto': '0',
    'maintenance.auto': 'false'
  }
  for (const [key, value] of Object.entries(settings)) repo.git('config', key, value)
  git = await openedGit(repo.dir)
})
afterAll(async () => {
  await git[Symbol.asyncDispose]()
  repo.remove()
})

test(`${CHAINS} chains of branches merge in memory to the tree that git merge makes in a working tree`, async () => {
  const chains = importChains(repo, CHAINS, 1)
  const size = Math.ceil(chains.length / LANES)
  const lanes = Array.from({length: LANES}, (_, i) => chains.slice(i * size, (i + 1) * size))
  const expected = (await Promise.all(lanes.map((lane, i) => mergeWithGit(repo, `lane-${i}`, lane)))).flat()
  const found = await mergeInMemory(git, chains)
  const different = chains.flatMap((chain, i) =>
    JSON.stringify(found[i]) === JSON.stringify(expected[i]) ? [] : [{chain, found: found[i], expected: expected[i]}]
  )
  expect(different).toEqual([])
  expect(expected).toHaveLength(CHAINS)
  // The chains would prove little if all of them were clean, or none.
  const inPart = expected.filter(({merged}) => merged.includes(true) && merged.includes(false)).length
  const whole = expected.filter(({merged}) => !merged.includes(false)).length
  expect([inPart, whole].map(share => share > CHAINS / 10)).toEqual([true, true])
  expect(new Set(chains.map(({heads}) => heads.length))).toEqual(new Set([3, 4, 5, 6, 7, 8]))
}, 900_000)
