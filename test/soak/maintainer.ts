/** A maintainer who changes languages over the API, as the language desk does. */
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../open-app.ts'

export class Maintainer {
  readonly #token: string
  readonly #ports: readonly number[]
  #turn = 0

  constructor(token: string, ports: readonly number[]) {
    this.#token = token
    this.#ports = ports
  }

  async #send(method: string, path: string, body?: object, revision?: number) {
    // One replica after the other: whatever it is, all take it.
    this.#turn += 1
    const port = this.#ports[this.#turn % this.#ports.length]
    const answer = await fetch(`http://127.0.0.1:${port}${root}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(body && { 'content-type': 'application/json' }),
        ...(revision && { 'if-match': `"${revision}"` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path} was answered with ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as { id: string; revision: number; release: string }
  }

  /** Publishes a changed text of a language, which may be new. @returns the release. */
  async publish(draft: { locale: string; endonym?: string; fallback?: string[] }, text: string): Promise<string> {
    const { id } = await this.#send('POST', '/drafts', draft)
    const { revision } = await this.#send('PATCH', `/drafts/${id}`, {
      texts: { 'handbook.title': { text }, 'p1.title': { text } },
    })
    await this.#send('POST', `/drafts/${id}/approvals`, { overrule: true }, revision)
    return (await this.#send('POST', `/drafts/${id}/publications`)).release
  }

  async rollBack(release: string): Promise<void> {
    await this.#send('POST', '/heads', { release, reason: 'Soak.' })
  }
}

/** Milliseconds until every replica does something. @throws when that takes too long. */
export async function untilAll(
  ports: readonly number[],
  what: string,
  does: (port: number) => Promise<boolean>,
): Promise<number> {
  const began = performance.now()
  const every = async () => (await Promise.all(ports.map((port) => does(port).catch(() => false)))).every(Boolean)
  while (!(await every())) {
    if (performance.now() - began > 30_000) throw new Error(`not every replica ${what} within half a minute`)
    await sleep(20)
  }
  return performance.now() - began
}

export const serves = (release: string) => async (port: number) =>
  (await fetch(`http://127.0.0.1:${port}${root}/heads`)).headers.get('handbook-release') === release

export const isIn = (status: string) => async (port: number) =>
  ((await (await fetch(`http://127.0.0.1:${port}/health/ready`)).json()) as { status: string }).status === status
