/** What a failed command says: to a person in their language, and with `--json` to a script. */
import { ProblemError } from '../../errors.ts'
import { storeProblem } from '../../publishing/store-problem.ts'
import { BackupError } from '../../store/backup-file.ts'
import type { Language } from '../../translation/bilingual.ts'
import { FileRefused } from '../../translation/file-refused.ts'
import { Refused } from './service.ts'
import { systemSentence } from './system-error.ts'
import { Told, UsageError } from './told.ts'

/** An error of any module as one of a command. Errors that no module foresaw keep their own words. */
export function failureOf(error: Error): Told {
  if (error instanceof Told) return error
  if (error instanceof FileRefused) return new Told(error.text, 'FILE_REFUSED')
  if (error instanceof BackupError) return new Told(error.text)
  try {
    return storeProblem(error)
  } catch (problem) {
    if (problem instanceof ProblemError) return new Told(problem.detail, problem.code)
    return new Told(systemSentence(error) ?? { sv: error.message, en: error.message })
  }
}

export const sentenceOf = (failure: Told, language: Language): string =>
  failure instanceof UsageError ? failure.text[language] : `handbook: ${failure.text[language]}`

/** The problem of the service where it rejected the request. */
export function jsonOf(failure: Told, language: Language): string {
  const problem = failure instanceof Refused ? failure.problem : undefined
  const error = problem ?? { code: failure.code, detail: failure.text[language], errors: [] }
  return `${JSON.stringify({ error }, null, 2)}\n`
}
