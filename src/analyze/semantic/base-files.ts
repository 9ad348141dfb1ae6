import type {Oid} from '../../domain/ids.js'
import type {Ports} from '../../ports/index.js'
import type {FileView} from './file-view.js'
import type {BaseFiles} from './merged-files.js'
import type {ViewReader} from './read-deltas.js'

/** A word in more files than this is taken for one that is defined elsewhere too. */
const MOST_MENTIONS = 60

/** Finds and parses the files of the base that mention the words in question, all in one pass. */
export async function baseFiles(
  {
    tree,
    paths,
    exists,
    words
  }: Pick<BaseFiles, 'paths' | 'exists'> & {readonly tree: Oid; readonly words: readonly string[]},
  reader: ViewReader,
  git: Ports['git']
): Promise<BaseFiles> {
  const found = await git.history.mentioning(tree, words)
  const sources = new Map(words.map(word => [word, (found.get(word) ?? []).filter(reader.isSource)]))
  const few = [...sources.values()].filter(list => list.length <= MOST_MENTIONS)
  const wanted = [...new Set(few.flat())]
  const views = await reader.views(wanted.map(path => ({tree, path})))
  const byPath = new Map(wanted.map((path, i) => [path, views[i] ?? null]))
  return {
    tree,
    paths,
    exists,
    mentioning: word => {
      const list = sources.get(word)
      if (list === undefined || list.length > MOST_MENTIONS) return null
      return list.flatMap((path): readonly FileView[] => [byPath.get(path) ?? []].flat())
    }
  }
}
