import type {Sited} from './look-up-lines.js'
import type {Item} from './match/item.js'
import type {Trees} from './outcome.js'
import {lineOf, pathOf, type Place, type SourceFinding} from './scan.js'

/** A finding of the integration, ready to be matched. */
export function itemAfter(finding: SourceFinding, trees: Trees | null): Sited {
  const find = trees?.find.integration ?? (path => path)
  const places = finding.places.map(place => ({...place, path: place.path === null ? null : find(place.path)}))
  const [path, line] = [places[0]?.path ?? null, lineOf(finding)]
  const hunk = path === null || line === null ? null : (trees?.moved.hunkOf(path, line) ?? null)
  const item: Item = {finding, places, isPlaced: true, hunk: hunk === null ? null : JSON.stringify([path, hunk])}
  return {item, path, line}
}

/** A finding of the baseline, ready to be matched: where its lines are in the integration, if they are as they were. */
export function itemBefore(finding: SourceFinding, trees: Trees | null): Sited {
  const [path, line] = [pathOf(finding), lineOf(finding)]
  if (trees === null) return {item: {finding, places: finding.places, isPlaced: true, hunk: null}, path, line}
  const moved = finding.places.map(place => movePlace(place, trees))
  const own = path === null ? null : trees.find.baseline(path)
  const hunk = moved[0]?.hunk ?? null
  const item: Item = {
    finding,
    places: moved.map(({place}) => place),
    isPlaced: moved.every(({isPlaced}) => isPlaced),
    hunk: hunk === null ? null : JSON.stringify([moved[0]?.place.path, hunk])
  }
  return {item, path: own, line}
}

interface Moved {
  readonly place: Place
  readonly isPlaced: boolean
  readonly hunk: number | null
}

/** A place of the baseline's tree in the terms of the integration's. */
function movePlace(place: Place, {find, moved}: Trees): Moved {
  if (place.path === null) return {place, isPlaced: true, hunk: null}
  const old = find.baseline(place.path)
  const path = moved.pathOf(old)
  const {region} = place
  if (region === null || region.startLine === 0) {
    // Offsets and whole files cannot be followed through a change.
    return {place: {...place, path}, isPlaced: !moved.isChanged(path) || region === null, hunk: null}
  }
  const start = moved.lineOf(old, region.startLine)
  const end = region.endLine === 0 ? start : moved.lineOf(old, region.endLine)
  if (start === null || end === null) return {place: {...place, path}, isPlaced: false, hunk: null}
  const lines = {startLine: start.line, endLine: region.endLine === 0 ? 0 : end.line}
  const isPlaced = start.hunk === null && end.hunk === null
  return {place: {...place, path, region: {...region, ...lines}}, isPlaced, hunk: start.hunk}
}
