/** What the service tells when other texts become current. */
interface Named {
  readonly release: string
  readonly digest: string
}
interface Changed extends Named {
  /** The release that was current before; null for the first. */
  readonly previous: string | null
  /** Ids of the items whose texts changed, by language; under `structure` those whose place or facts did. */
  readonly changed: Readonly<Record<string, readonly string[]>>
  /**
   * Settings that changed, by language and setting, such as `{ fi: { fallback: { before: 'sv', after: 'en, sv' } } }`; a
   * service of version 1.0.0 sends none.
   */
  readonly settings?: Readonly<
    Record<string, Readonly<Record<string, { readonly before: string | null; readonly after: string | null }>>>
  >
  /** Cache tags of every response that changed, as in the header `Cache-Tag`; a service of version 1.0.0 sends none. */
  readonly tags?: readonly string[]
  readonly _links: {
    readonly self: string
    readonly changes?: string
    readonly bundles: Readonly<Record<string, string>>
  }
}
interface Withdrawn {
  readonly withdrawn: string | null
  readonly replacement: Named
  readonly reason: string | null
  /** As above. */
  readonly tags?: readonly string[]
  readonly _links: { readonly self: string }
}
/** Feedback from a reader: what it is about, never its text or an address. */
interface FeedbackReceived {
  readonly feedback: string
  readonly item: string
  readonly locale: string
  readonly release: string
  readonly _links: { readonly list: string }
}
/** A message of the service; `id` is the same for every attempt at delivery, so that a repetition can be told. */
export type Notification = { readonly id: string; readonly timestamp: string } & (
  | { readonly type: 'release.published' | 'release.rolled-back'; readonly data: Changed }
  | { readonly type: 'release.withdrawn'; readonly data: Withdrawn }
  | { readonly type: 'feedback.received'; readonly data: FeedbackReceived }
)
