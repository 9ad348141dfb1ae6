const MOST_COMMITS = 300
const MOST_PATHS = 100

/**
 * Picks real heads of branches and pull requests that the base does not contain: those that left it last come first, each
 * with at most 100 changed paths and none inside another. `git(directory, args, input)` runs git.
 */
export function pickHeads(git, repository, base, count) {
  const refs = git(repository, ['for-each-ref', '--format=%(objectname) %(objecttype)', 'refs/heads', 'refs/pull'])
  const heads = [
    ...new Set(
      refs
        .split('\n')
        .filter(line => line.endsWith(' commit'))
        .map(line => line.split(' ')[0])
    )
  ]
  const log = git(
    repository,
    ['rev-list', '--parents', '--timestamp', '--stdin'],
    [...heads, `^${base}`].map(line => `${line}\n`).join('')
  )
  const outside = new Map(
    log
      .split('\n')
      .filter(Boolean)
      .map(line => {
        const [, oid, ...parents] = line.split(' ')
        return [oid, parents]
      })
  )
  const dates = new Map(
    git(repository, ['rev-list', '--timestamp', base])
      .split('\n')
      .filter(Boolean)
      .map(line => [line.split(' ')[1], Number(line.split(' ')[0])])
  )
  const ranked = heads
    .flatMap(head => {
      const own = ownCommits(head, outside)
      if (own === null || own.size === 0) return []
      const forks = [...own].flatMap(oid => outside.get(oid)).filter(parent => !outside.has(parent))
      const fork = Math.max(...forks.map(parent => dates.get(parent) ?? 0))
      return fork > 0 ? [{head, own, fork}] : []
    })
    .sort((a, b) => b.fork - a.fork || (a.head < b.head ? -1 : 1))
  const picked = []
  for (const candidate of ranked) {
    if (picked.length === count) break
    const isNested = picked.some(({head, own}) => own.has(candidate.head) || candidate.own.has(head))
    if (!isNested && changedPaths(git, repository, base, candidate.head) <= MOST_PATHS) picked.push(candidate)
  }
  return picked.map(({head}) => head)
}

/** The commits of a head that the base lacks; null when there are too many for a branch of one piece of work. */
function ownCommits(head, outside) {
  const own = new Set()
  const open = [head]
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    if (own.has(oid) || !outside.has(oid)) continue
    own.add(oid)
    if (own.size > MOST_COMMITS) return null
    open.push(...outside.get(oid))
  }
  return own
}

function changedPaths(git, repository, base, head) {
  try {
    const fork = git(repository, ['merge-base', base, head]).trim()
    const paths = git(repository, ['diff-tree', '-r', '-z', '--name-only', fork, head]).split('\0').length - 1
    return paths === 0 ? Infinity : paths
  } catch {
    // Unrelated, or objects that this copy of the repository lacks.
    return Infinity
  }
}
