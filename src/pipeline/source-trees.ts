import type {SourceFile, SourceTree, SourceTrees} from '../compare/source-tree.js'
import {throwIfCancelled} from '../domain/errors.js'
import type {Oid} from '../domain/ids.js'
import type {TreeChange} from '../domain/origin-of-change.js'
import {pairUp} from '../domain/pair-up.js'
import type {Ports} from '../ports/index.js'

/** The two trees, and the branches in the order in which they went in. */
export interface SourceRequest {
  readonly baseline: Oid
  readonly integration: Oid
  readonly branches: readonly string[]
}

type SourcePorts = Pick<Ports, 'git' | 'syntax' | 'clock' | 'signal'>

/** Files of more bytes than this are generated, minified or bundled. */
const LARGEST_FILE = 1_000_000
/** How long the files of both trees may be read. */
const SECONDS = 120

/** Opens two trees for comparisons that read source code; files of both are read as they are asked for. */
export function sourceTrees(request: SourceRequest, change: TreeChange, ports: SourcePorts): SourceTrees {
  const start = ports.clock.seconds()
  return {
    baseline: sourceTree(request.baseline, change.basePaths, ports),
    integration: sourceTree(request.integration, change.paths, ports),
    language: path => ports.syntax.language(path),
    branches: request.branches,
    isLate: () => ports.clock.seconds() - start > SECONDS
  }
}

function sourceTree(tree: Oid, paths: readonly string[], ports: SourcePorts): SourceTree {
  const texts: SourceTree['texts'] = async wanted => {
    throwIfCancelled(ports.signal)
    return await ports.git.history.textMany(
      wanted.map(path => ({tree, path})),
      LARGEST_FILE
    )
  }
  return {
    paths: new Set(paths),
    texts,
    mentioning: async words => await ports.git.history.mentioning(tree, words),
    async files(wanted) {
      const found = pairUp(wanted, await texts(wanted))
      return await Promise.all(found.map(async ([path, text]) => await readFile(path, text, ports)))
    }
  }
}

async function readFile(
  path: string,
  text: string | null,
  {syntax}: Pick<Ports, 'syntax'>
): Promise<SourceFile | null> {
  const language = syntax.language(path)
  if (text === null || language === null) return null
  const read = await syntax.parse(path, text)
  return read === null ? null : {path, language, text, syntax: read}
}
