import type {CommitTrial, Sight} from './trail.js'

/** The commit to probe, and why. */
export interface HistoryWish {
  readonly distance: number
  readonly why: string
}

/** What cannot be told of a commit after so many trials more than are needed is left open. */
const PATIENCE = 1

/** Builds the list of probes that are made at the same time: not more of them than there is room for, and none in vain. */
export class HistoryWave {
  readonly wishes: HistoryWish[] = []
  private readonly trials: readonly CommitTrial[]
  private readonly most: number

  constructor(trials: readonly CommitTrial[], most: number) {
    this.trials = trials
    this.most = most
  }

  get room(): number {
    return this.most - this.wishes.length
  }

  /** The farthest commit that was tried before this wave. */
  get farthest(): number {
    return Math.max(...this.trials.map(({distance}) => distance))
  }

  isTried(distance: number): boolean {
    return [...this.trials, ...this.wishes].some(one => one.distance === distance)
  }

  /** Asks for a commit that was not tried. */
  add(distance: number, why: string): void {
    if (this.room > 0 && !this.isTried(distance)) this.wishes.push({distance, why})
  }

  /** Asks for a commit until it came out the same way as often as is needed, or cannot be told. */
  repeat({distance, red, green, trials}: Sight, needed: number, what: string): void {
    const asked = this.wishes.filter(wish => wish.distance === distance).length
    const missing = Math.min(needed - Math.max(red, green), needed + PATIENCE - trials) - asked
    for (let i = 0; i < missing && this.room > 0; i++) this.wishes.push({distance, why: `${what}, once more`})
  }
}
