/**
 * How other tools search, as they are described: one branch at a time on top of what has landed; halving, as bors does it,
 * where a batch that is green lands and a red one is cut in two; prefix search, which finds the first bad prefix and then, from
 * the last to the first, whatever its last one needs; delta debugging (Zeller's ddmin) of the red whole. Pass or fail only.
 */
export function oneByOne(n, sets) {
  return search(n, sets, (candidates, probe) => {
    const landed = []
    const blamed = []
    for (const name of candidates) {
      if (probe([...landed, name])) landed.push(name)
      else blamed.push([name])
    }
    return blamed
  })
}

export function halving(n, sets) {
  return search(n, sets, (candidates, probe) => {
    const landed = []
    const blamed = []
    const queue = [candidates]
    for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
      if (probe([...landed, ...batch])) landed.push(...batch)
      else if (batch.length === 1) blamed.push(batch)
      else queue.unshift(batch.slice(0, batch.length / 2), batch.slice(batch.length / 2))
    }
    return blamed
  })
}

export function prefixes(n, sets) {
  return search(n, sets, (candidates, probe) => {
    const blamed = []
    let rest = candidates
    while (!probe(rest)) {
      const set = []
      let pool = rest
      while (set.length === 0 || probe(set)) {
        let [green, red] = [0, pool.length]
        while (red - green > 1) {
          const middle = (green + red) >> 1
          if (probe([...pool.slice(0, middle), ...set])) green = middle
          else red = middle
        }
        set.unshift(pool[red - 1])
        pool = pool.slice(0, red - 1)
      }
      blamed.push(set)
      rest = rest.filter(name => name !== set.at(-1))
    }
    return blamed
  })
}

export function ddmin(n, sets) {
  return search(n, sets, (candidates, probe) => {
    const blamed = []
    let rest = candidates
    while (!probe(rest)) {
      const set = minimise(rest, probe)
      blamed.push(set)
      rest = rest.filter(name => name !== set.at(-1))
    }
    return blamed
  })
}

function minimise(red, probe) {
  let [current, parts] = [red, 2]
  while (current.length >= 2) {
    const size = Math.ceil(current.length / parts)
    const chunks = Array.from({length: Math.ceil(current.length / size)}, (_, i) =>
      current.slice(i * size, (i + 1) * size)
    )
    const part = chunks.find(chunk => !probe(chunk))
    if (part !== undefined) [current, parts] = [part, 2]
    else {
      const without = chunks.map(chunk => current.filter(name => !chunk.includes(name)))
      const complement = chunks.length > 2 ? without.find(others => !probe(others)) : undefined
      if (complement !== undefined) [current, parts] = [complement, Math.max(parts - 1, 2)]
      else if (parts >= current.length) break
      else parts = Math.min(current.length, parts * 2)
    }
  }
  return current
}

/** Counts distinct compositions only: every one of these would remember what it has tried. */
function search(n, sets, method) {
  const candidates = Array.from({length: n}, (_, i) => `a${i}`)
  const known = new Map()
  const probe = composition => {
    if (composition.length === 0) return true
    const key = composition.join()
    const names = new Set(composition)
    if (!known.has(key)) known.set(key, !sets.some(set => set.every(name => names.has(name))))
    return known.get(key)
  }
  const blamed = method(candidates, probe)
  const isRight =
    blamed
      .map(set => set.join('+'))
      .sort()
      .join() ===
    sets
      .map(set => set.join('+'))
      .sort()
      .join()
  return {probes: known.size, isRight}
}
