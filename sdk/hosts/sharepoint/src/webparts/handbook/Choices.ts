/** What an author can choose from. The service says it. */
export interface Choices {
  principles: readonly Choice[]
  questions: readonly Choice[]
  locales: readonly Choice[]
  releases: readonly Choice[]
}

export interface Choice {
  key: string
  text: string
}

export const noChoices: Choices = { principles: [], questions: [], locales: [], releases: [] }

interface Item {
  id: string
  tag: string
  title: string
  question: string
  endonym: string
}

/**
 * Reads the choices from a service. It does not learn which page the author is on.
 * @param language That of the author. If the service does not have it, the texts are in Swedish.
 * @throws Error if the service does not respond, or has no handbook.
 */
export async function readChoices(service: string, language: string): Promise<Choices> {
  const read = async (path: string): Promise<Item[]> => {
    const response = await fetch(`${service}/handbook/v1${path}`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return (await response.json()).items
  }
  const readTexts = (path: string): Promise<Item[]> => read(`/${language}${path}`).catch(() => read(`/sv${path}`))
  const [principles, questions, locales, releases] = await Promise.all([
    readTexts('/principles'),
    readTexts('/questions?limit=100'),
    read('/locales'),
    read('/releases?limit=100'),
  ])
  return {
    principles: principles.map(({ id, title }) => ({ key: id, text: title })),
    questions: questions.map(({ id, question }) => ({ key: id, text: question })),
    locales: locales.map(({ tag, endonym }) => ({ key: tag, text: endonym })),
    releases: releases.map(({ id }) => ({ key: id, text: id })),
  }
}
