/** Which answers of which operation were seen, beside those that the document declares. */
import type { Described } from './requests.ts'

/** What no request brings about alone: the service's own failures and limits, which have tests of their own. */
const apart = ['429', '431', '500', '503']

/** What needs a mail server or a machine translator, which these runs lack. Their tests have one. */
const needsAnother = ['addMailAddress', 'confirmMailAddress', 'translateText']

export class Coverage {
  readonly #seen = new Map<string, Map<number, number>>()

  count({ operationId }: Described, status: number): void {
    const seen = this.#seen.get(operationId) ?? new Map()
    this.#seen.set(operationId, seen.set(status, (seen.get(status) ?? 0) + 1))
  }

  /** The operations that were never answered with what was asked for. */
  neverAnswered(operations: readonly Described[]): string[] {
    const succeeded = (operation: Described) =>
      expected(operation).some(
        (status) => /^[23]/.test(status) && status !== '304' && this.#times(operation, status) > 0,
      )
    return operations
      .filter((operation) => !succeeded(operation))
      .map(({ operationId }) => operationId)
      .filter((id) => !needsAnother.includes(id))
  }

  /** A line for each operation: how often each status it declares was seen, and which never were. */
  table(operations: readonly Described[]): string {
    const rows = operations.map((operation) => {
      const seen = expected(operation).filter((status) => this.#times(operation, status) > 0)
      const never = expected(operation).filter((status) => !seen.includes(status))
      const counts = seen.map((status) => `${status}×${this.#times(operation, status)}`).join(' ')
      const rest = operation.base === undefined && never.length > 0 ? `   never: ${never.join(' ')}` : ''
      return `${operation.operationId.padEnd(32)} ${counts}${rest}`
    })
    return rows.join('\n')
  }

  #times({ operationId }: Described, status: string): number {
    return this.#seen.get(operationId)?.get(Number(status)) ?? 0
  }
}

/** The statuses that an operation declares and a request can bring about; what is no operation is a page or leads on. */
const expected = ({ base, responses }: Described): string[] =>
  base === undefined ? Object.keys(responses).filter((status) => !apart.includes(status)) : ['200', '303', '304', '307']
