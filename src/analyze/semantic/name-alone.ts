import type {AddedUse, Site} from './delta.js'
import {ownerOf} from './file-view.js'

/** Methods that every second library has. */
const COMMON = new Set(
  (
    'add addAll all append apply assert at await begin bind build call cancel check clear clone close code collect commit compare ' +
    'complete config connect contains content context convert copy count create data default delete destroy detail diff disable ' +
    'dispose each emit empty enable encode decode end ensure equals error exec execute exists exit expect export fail fetch ' +
    'fields files filter find first flatten flush forEach format from get getId getName getValue handle has hash hashCode header ' +
    'headers id includes index indexOf info init insert instance invoke isEmpty items iterator join key keys kind last length ' +
    'list listen load lock log main make map match merge message method name new next notify now open options parse path peek ' +
    'pipe pop post prepare prev print process push put query read ready receive record redirect refresh register reject release ' +
    'reload remove render replace request reset resolve response result resume retry return reverse root rows run save scan ' +
    'search select send serve set setName setValue setup shift show shutdown size skip sleep slice some sort source split start ' +
    'state status stop store stream string sub submit subscribe success sum swap sync tag take target test then throw time title ' +
    'to toArray toList toString token total transform trigger trim truncate try type union unlock unshift unsubscribe update ' +
    'url use user username validate value valueOf values version view visit wait warn watch width with work wrap write wait'
  ).split(' ')
)

/**
 * True when a name may speak for itself on a receiver that nothing is known of: a method's call, a name that is no everyday
 * word, and a file that knows the type by name or a name of several words.
 */
export function nameAlone({use, view}: AddedUse, site: Site): boolean {
  const {definition} = site
  const {name} = definition
  if (COMMON.has(name) || name.length < 4) return false
  if (definition.kind === 'method' && use.kind !== 'call' && !['ruby', 'python', 'c-sharp'].includes(view.family))
    return false
  const owner = ownerOf(site.view, definition)
  const knowsOwner =
    owner !== null && new RegExp(`(?<![\\w$])${owner.replace(/\W/g, '')}(?![\\w$])`, 'i').test(view.text)
  return knowsOwner || (definition.kind === 'method' && isCompound(name))
}

function isCompound(name: string): boolean {
  return name.length >= 8 && /[a-z][A-Z]|[a-zA-Z]_[a-zA-Z]/.test(name)
}
