/** Answers to messages that clients send again. An answer follows from the message, the headers and the release alone. */
import { randomUUID } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { ResponseCache } from '../responses/response-cache.ts'

/** Bytes that answers may hold together. */
const mostBytes = 4 * 1024 * 1024

export interface Answer {
  status: number
  type: string | null
  body: string
}

/** Stands for the id of a message, which differs each time. Nobody can know it, so that no text contains it. */
const anyId = randomUUID()
const quotedId = JSON.stringify(anyId)

export class KeptAnswers {
  #of: ResponseCache | undefined
  #answers = KeptAnswers.#none()

  static #none() {
    return new LRUCache<string, Answer>({
      maxSize: mostBytes,
      sizeCalculation: ({ body }, key) => body.length + key.length,
    })
  }

  /**
   * The answer that is kept, or that `ask` gives.
   * @param headers What of the request besides its body decides the answer.
   * @param current The cache of the head: a new head has other answers.
   */
  async of(
    body: string,
    headers: string,
    current: () => ResponseCache,
    ask: (body: string) => Promise<Answer>,
  ): Promise<Answer> {
    const message = messageIn(body)
    if (message === undefined) return ask(body)
    const { id, ...others } = message
    const cache = current()
    if (this.#of !== cache) {
      this.#of = cache
      this.#answers = KeptAnswers.#none()
    }
    const general = JSON.stringify({ ...others, id: anyId })
    const key = headers + general
    let answer = this.#answers.get(key)
    if (!answer) {
      answer = await ask(general)
      // A head that moved meanwhile may have given the answer.
      if (isLasting(answer) && this.#of === cache && current() === cache) this.#answers.set(key, answer)
    }
    return { ...answer, body: answer.body.replace(quotedId, () => JSON.stringify(id)) }
  }
}

/** A request with an id; the protocol reports all other bodies as they are. */
function messageIn(body: string): { id: string | number } | undefined {
  try {
    const message = JSON.parse(body) as { id?: unknown } | null
    const { id } = message ?? {}
    return typeof id === 'string' || Number.isSafeInteger(id) ? (message as { id: string | number }) : undefined
  } catch {
    return undefined
  }
}

/** An error may pass. */
const isLasting = ({ status, body }: Answer) =>
  status === 200 && body.includes('"result":') && !body.includes('"isError":true')
