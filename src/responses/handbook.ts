import type { sectionNames } from '../../schemas/content.ts'
import { interfaceKeys } from '../../schemas/interface.ts'
import { labelNames, qualityNames, stepIds } from '../../schemas/texts.ts'
import type { Edition } from '../handbook/edition.ts'
import { kinds } from '../handbook/kinds/index.ts'
import { segmentsOf } from '../handbook/segments.ts'
import { workshop } from '../handbook/workshop.ts'
import { licence } from './licence.ts'
import type { LocalisedRelease } from './localised-release.ts'
import { root } from './root.ts'

/** The texts of the handbook that belong to no principle. */
export function handbook(localised: LocalisedRelease) {
  const { edition } = localised.release
  const exists = textsOf(edition)
  const plain = (name: string) => localised.plain(`handbook.${name}`)
  const optional = (name: string) => (exists.has(`handbook.${name}`) ? plain(name) : null)
  const section = (name: (typeof sectionNames)[number]) => ({
    heading: optional(`${name}.heading`),
    lead: optional(`${name}.lead`),
    paragraphs: edition.handbook[name].map((id) => localised.rich(`handbook.${name}.${id}`)),
  })
  return {
    edition: edition.id,
    title: plain('title'),
    subtitle: plain('subtitle'),
    publisher: plain('publisher'),
    adaptation: plain('adaptation'),
    version: plain('version'),
    introduction: section('introduction'),
    coCreation: section('coCreation'),
    qualities: qualityNames.map((id) => ({
      id,
      title: plain(`qualities.${id}.title`),
      text: plain(`qualities.${id}.text`),
    })),
    teamwork: section('teamwork'),
    howToUse: section('howToUse'),
    steps: stepIds.map((id, index) => ({
      id,
      position: index + 1,
      title: plain(`steps.${id}.title`),
      summary: localised.optional(`handbook.steps.${id}.summary`),
      question: plain(`steps.${id}.question`),
      text: plain(`steps.${id}.text`),
    })),
    principlesHeading: plain('principlesHeading'),
    findChallenge: section('findChallenge'),
    fromChallengeToAction: plain('fromChallengeToAction'),
    mapSituation: section('mapSituation'),
    labels: Object.fromEntries(
      labelNames.flatMap((name) => (exists.has(`handbook.labels.${name}`) ? [[name, plain(`labels.${name}`)]] : [])),
    ),
    closing: section('closing'),
    workshop: section('workshop'),
    feedback: section('feedback'),
    translation: section('translation'),
    acknowledgements: section('acknowledgements'),
    disclaimer: section('disclaimer'),
    licence: licence(localised),
  }
}

const textsOf = (edition: Edition) => new Set(segmentsOf(edition).map(({ id }) => id))

/** The texts of the journey’s interface. Releases lack those that came later. */
export function interfaceTexts(localised: LocalisedRelease) {
  const exists = textsOf(localised.edition)
  return Object.fromEntries(
    interfaceKeys.flatMap((key) =>
      exists.has(`interface.${key}`) ? [[key, localised.plain(`interface.${key}`)]] : [],
    ),
  )
}

/** The whole handbook in one language. */
export function bundle(localised: LocalisedRelease) {
  const { feedback, publicUrl, locale, draft } = localised.options
  const lists = kinds.map(({ plural, entries, item }) => [
    plural,
    entries(localised.edition).map((entry) => item(entry, localised)),
  ])
  return {
    handbook: handbook(localised),
    interface: interfaceTexts(localised),
    ...(localised.edition.workshop && { workshop: workshop(localised) }),
    ...Object.fromEntries(lists),
    ...(feedback &&
      draft === undefined && { feedbackTerms: { href: `${publicUrl}${root}/${locale}/feedback`, ...feedback } }),
  }
}
