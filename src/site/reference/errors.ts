/** The errors of operations: status, code, when it happens and what to do. */
import { type ProblemCode, problems } from '../../errors.ts'
import type { Body, Operation } from './document.ts'
import { prose } from './prose.ts'
import { table } from './tables.ts'

const codesIn = ({ content = {} }: Body): ProblemCode[] =>
  Object.values(content).flatMap(({ example, examples = {} }) =>
    [example, ...Object.values(examples).map(({ value }) => value)].flatMap((problem) =>
      problem === undefined ? [] : [(problem as { code: ProblemCode }).code],
    ),
  )

export const isError = (status: string): boolean => Number(status) >= 400

const codesOf = ({ responses }: Operation): ProblemCode[] =>
  Object.entries(responses).flatMap(([status, response]) => (isError(status) ? codesIn(response) : []))

/** The errors that every one of the operations may return. */
export function commonErrors(operations: readonly Operation[]): ReadonlySet<ProblemCode> {
  const answering = operations.map(codesOf).filter((codes) => codes.length > 0)
  const [first = [], ...others] = answering
  return new Set(first.filter((code) => others.every((codes) => codes.includes(code))))
}

/** The errors of an operation that not every operation has. */
export const ownErrors = (operation: Operation, common: ReadonlySet<ProblemCode>): ProblemCode[] =>
  codesOf(operation).filter((code) => !common.has(code))

/** @param summary What the errors are of. */
export const errorTable = (summary: string, codes: Iterable<ProblemCode>, publicUrl: string): string =>
  table(
    `Errors: ${summary}`,
    ['Code', 'Status', 'When', 'What to do'],
    Array.from(codes, (code) => {
      const { status, cause, remedy } = problems[code]
      const at = `${publicUrl}/docs/problems#${code.toLowerCase().replaceAll('_', '-')}`
      return [`<a href="${at}"><code>${code}</code></a>`, `${status}`, prose(cause.en), prose(remedy.en)]
    }),
  )
