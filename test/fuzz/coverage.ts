/** Which answers of which operation were seen, beside those that the document declares. */
import type { Described } from './requests.ts'

/** What no request brings about alone: the service's own failures and limits, which have tests of their own. */
const apart = ['429', '431', '500', '503']

export class Coverage {
  readonly #seen = new Map<string, Map<number, number>>()

  count({ operationId }: Described, status: number): void {
    const seen = this.#seen.get(operationId) ?? new Map()
    this.#seen.set(operationId, seen.set(status, (seen.get(status) ?? 0) + 1))
  }

  #times(operationId: string, status: string): number {
    return this.#seen.get(operationId)?.get(Number(status)) ?? 0
  }

  /** The operations that were never answered with what was asked for. */
  neverAnswered(operations: readonly Described[]): string[] {
    const succeeded = ({ operationId, responses }: Described) =>
      Object.keys(responses).some((status) => /^2/.test(status) && this.#times(operationId, status) > 0)
    return operations.filter((operation) => !succeeded(operation)).map(({ operationId }) => operationId)
  }

  /** A line for each operation: how often each declared status was seen, and which never were. */
  table(operations: readonly Described[]): string {
    const rows = operations.map(({ operationId, responses }) => {
      const declared = Object.keys(responses).filter((status) => !apart.includes(status))
      const seen = declared.filter((status) => this.#times(operationId, status) > 0)
      const never = declared.filter((status) => !seen.includes(status))
      const counts = seen.map((status) => `${status}×${this.#times(operationId, status)}`).join(' ')
      return `${operationId.padEnd(20)} ${counts}${never.length > 0 ? `   never: ${never.join(' ')}` : ''}`
    })
    return rows.join('\n')
  }
}
