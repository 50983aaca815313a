/** Copies of answers by address, and where they are kept. */
/** A stored response. It is plain JSON, so that it can be stored anywhere. */
export interface Copy {
  body: object
  etag: string | null
  /** Empty where the response is not from the service itself. */
  release: string
  /** What it depends on, as the service tags it; unknown where it does not. */
  tags?: readonly string[] | undefined
  /** Milliseconds since 1970: when the server was last asked, and until when it is served unasked or while asking. */
  checkedAt: number
  freshUntil: number
  staleUntil: number
}

/** Where copies are kept. A `Map` will do; one on disk survives a restart. */
export interface Store {
  get(address: string): Copy | undefined | Promise<Copy | undefined>
  set(address: string, copy: Copy): unknown
}

/** Copies in memory. Beyond 500, the oldest are given up. */
export class Memory extends Map<string, Copy> {
  override set(address: string, copy: Copy): this {
    this.delete(address)
    if (this.size > 499) this.delete(this.keys().next().value as string)
    return super.set(address, copy)
  }
}
