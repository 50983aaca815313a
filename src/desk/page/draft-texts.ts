import type { DraftText } from './api.ts'
import type { Unsent } from './unsent.ts'

/** The texts of a draft as the service has them, in reading order and by id. */
export class DraftTexts {
  readonly list: DraftText[]
  readonly #byId: ReadonlyMap<string, DraftText>

  constructor(list: DraftText[]) {
    this.list = list
    this.#byId = new Map(list.map((text) => [text.id, text]))
  }

  find(id: string): DraftText | undefined {
    return this.#byId.get(id)
  }

  /** The text where a person goes on writing. */
  current(id: string): string | null {
    const text = this.find(id)
    return text?.unfinished ?? text?.target ?? null
  }

  /** The texts once these were saved. */
  with(sent: ReadonlyMap<string, Unsent>): DraftTexts {
    return new DraftTexts(
      this.list.map((text) => {
        const written = sent.get(text.id)
        if (!written) return text
        const saved = written.text.trim()
        if (written.unfinished) return { ...text, unfinished: saved }
        const state = written.state as DraftText['state']
        const returned = text.returned && saved === text.target && state === text.state
        return { ...text, target: saved, state, outdated: false, proposed: true, unfinished: null, returned }
      }),
    )
  }
}
