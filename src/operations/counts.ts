/**
 * How often answers were given. Plain numbers on objects that whoever counts already holds, so that counting costs a read
 * next to nothing; text is made of them when somebody asks for it.
 */

/** Of one route, or of one route of one release. */
export class Tally {
  /** Bytes that were there. */
  ready = 0
  /** Bytes that were made for this request, or waited for. */
  made = 0
  /** The client's copy was still good. */
  notModified = 0
}

interface Labels {
  /** Unknown of what was answered before there were routes. */
  route: string | undefined
  path: string
  /** Empty where an answer is of no release. */
  release: string
}

export class Counts {
  /** The pattern of the route that answers an address, once there are routes. */
  routeOf: ((path: string) => string | undefined) | undefined
  readonly #tallies = new Map<string, Labels & { tally: Tally }>()
  readonly #others = new Map<string, { route: string; status: number; count: number }>()

  /** Where answers at an address are counted. */
  tally(address: string, release: string): Tally {
    const path = address.split(/[?\s]/, 1)[0] as string
    const route = this.routeOf && (this.routeOf(path) ?? 'none')
    const key = `${route ?? path} ${release}`
    let found = this.#tallies.get(key)
    if (!found) {
      found = { route, path, release, tally: new Tally() }
      this.#tallies.set(key, found)
    }
    return found.tally
  }

  /** Counts an answer that is no representation of the handbook: a problem, or one to a maintainer. */
  other(route: string | undefined, status: number): void {
    const key = `${route} ${status}`
    const found = this.#others.get(key)
    if (found) found.count++
    else this.#others.set(key, { route: route ?? 'none', status, count: 1 })
  }

  /** Everything counted, with what tells it apart; what is told twice is to be added up. */
  *entries(): Generator<{ route: string; status: string; outcome: string; release: string; count: number }> {
    for (const { path, route = this.routeOf?.(path) ?? 'none', release, tally } of this.#tallies.values())
      for (const [outcome, count] of Object.entries(tally))
        yield { route, status: outcome === 'notModified' ? '304' : '200', outcome, release, count }
    for (const { route, status, count } of this.#others.values())
      yield { route, status: `${status}`, outcome: 'handled', release: '', count }
  }
}
