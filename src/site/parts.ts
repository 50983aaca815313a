import type { Config } from '../config.ts'
import { outlineOf } from '../handbook/outline.ts'
import type { Release } from '../store/release.ts'
import { corrections } from './corrections.ts'
import { question } from './guide.ts'
import type { HandbookPage } from './journey.ts'
import { plan } from './plan.ts'
import { challenge, principle } from './principle.ts'
import { resources } from './resources.ts'
import { agenda } from './sheets/agenda.ts'
import { canvas } from './sheets/canvas.ts'
import { cards } from './sheets/cards.ts'
import { sheetNames } from './sheets/links.ts'
import { handbookTexts, start } from './start.ts'
import { statementParts } from './statements/statements.ts'
import { workshopPage } from './workshop.ts'
import { answerParts } from './workshop-answers.ts'

/** The parts that are one of a kind. */
export const wholeParts = [start, handbookTexts, plan, workshopPage, corrections]

/** The pages that only the site has: about the handbook and the service, and what can be printed for a workshop. */
export const siteParts = (operator: Config['operator']): HandbookPage[] => [
  resources(),
  ...sheetNames.map((name) => sheets[name]()),
  ...answerParts,
  ...statementParts(operator),
]

/** The pages to print. */
export const sheets = { cards, canvas, agenda }

/** The kinds of item that are parts. */
export const itemParts = { principles: principle, challenges: challenge, questions: question }
export type Plural = keyof typeof itemParts

const isPlural = (name: string | undefined): name is Plural => name !== undefined && Object.hasOwn(itemParts, name)

/** The part at an address below the locale, where the release has one. */
export function partAt(path: string, { edition }: Release): HandbookPage | undefined {
  const [, plural, id, ...rest] = path.split('/')
  if (!isPlural(plural) || rest.length > 0) return wholeParts.find((part) => part.path === path)
  const entry = outlineOf(edition)[plural].find((candidate) => candidate.id === id)
  return entry && itemParts[plural](entry)
}

/** The addresses of a release's parts below the locale, in the order of the handbook. */
export const partPaths = ({ edition }: Release): string[] => [
  ...wholeParts.map(({ path }) => path),
  ...(Object.keys(itemParts) as Plural[]).flatMap((plural) =>
    outlineOf(edition)[plural].map(({ id }) => `/${plural}/${id}`),
  ),
]
