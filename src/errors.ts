/** The errors of the service: every code with its texts, and the functions that create an error. */
export * from './errors/not-found.ts'
export { type Fault, mostFaults, type ProblemCode, ProblemError, problems } from './errors/problem-error.ts'
export * from './errors/request-errors.ts'
export { type Bilingual, didYouMean, join, type ProblemLanguage, problemLanguages } from './errors/texts.ts'
export * from './errors/unavailable.ts'
