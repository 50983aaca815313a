/** The faults of a request, in one problem. */

import type { FastifyRequest } from 'fastify'
import { invalidRequest, manyFaults, ProblemError } from '../errors.ts'

export const draftOrRelease = () =>
  invalidRequest([
    {
      parameter: 'draft',
      detail: {
        sv: 'Parametrarna ”draft” och ”release” kan inte anges tillsammans, eftersom ett utkast har sin egen utgåva.',
        en: 'draft and release cannot be given together: a draft is read on its own release.',
      },
    },
  ])

/** Throws one problem for what the address names and does not exist, and for what the check of the query found. */
export function failAtOnce(request: FastifyRequest, failures: ProblemError[]): void {
  const invalid = request.validationError
  const checked = invalid instanceof ProblemError ? invalid.faults : []
  // A release that does not exist is one fault, even where its id is also misspelt.
  const faults = [...failures.flatMap((failure) => failure.faults)]
  for (const fault of checked) if (!faults.some(({ parameter }) => parameter === fault.parameter)) faults.push(fault)
  const [first] = failures
  if (!first && invalid) throw invalid
  if (!first) return
  if (faults.length === first.faults.length) throw first
  const many = manyFaults(faults.length)
  const detail = { sv: `${first.detail.sv} ${many.sv}`, en: `${first.detail.en} ${many.en}` }
  throw new ProblemError(first.code, detail, { faults })
}
