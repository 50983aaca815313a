/**
 * How often responses were sent. The counts are plain numbers on objects that the caller already holds, so counting costs
 * a read next to nothing. They become text when the metrics are requested.
 */

/** Of one route and one release. */
export class Tally {
  /** Bytes that were there. */
  ready = 0
  /** Bytes that were made for this request, or waited for. */
  made = 0
  /** The client's copy was still good. */
  notModified = 0
}

export class ResponseCounts {
  readonly #tallies = new Map<string, { route: string; release: string; tally: Tally }>()
  readonly #others = new Map<string, { route: string; status: number; count: number }>()

  /** Where responses of a route are counted. */
  tally(route: string, release: string): Tally {
    const key = `${route} ${release}`
    let found = this.#tallies.get(key)
    if (!found) {
      found = { route, release, tally: new Tally() }
      this.#tallies.set(key, found)
    }
    return found.tally
  }

  /** Counts a response that shows nothing of the handbook: a problem, or one to a maintainer. */
  other(route = 'none', status: number): void {
    const key = `${route} ${status}`
    const found = this.#others.get(key)
    if (found) found.count++
    else this.#others.set(key, { route, status, count: 1 })
  }

  /** Everything counted, with what tells it apart. */
  *entries(): Generator<{ route: string; status: string; outcome: string; release: string; count: number }> {
    for (const { route, release, tally } of this.#tallies.values())
      for (const [outcome, count] of Object.entries(tally))
        yield { route, status: outcome === 'notModified' ? '304' : '200', outcome, release, count }
    for (const { route, status, count } of this.#others.values())
      yield { route, status: `${status}`, outcome: 'handled', release: '', count }
  }
}
