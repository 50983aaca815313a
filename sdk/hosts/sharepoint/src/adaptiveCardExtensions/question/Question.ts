/** A question of the handbook, and how to get better at what it asks. */
export interface Question {
  id: string
  question: string
  guide: { title: string; summary: string | null }
  _meta: { locale: string }
}

/**
 * Reads the question of a day. It is the same for all readers of a handbook, and another one the next day.
 * @param language That of the reader. If the service does not have it, the texts are in Swedish.
 * @throws Error if the service does not respond, or has no handbook.
 */
export async function readQuestion(service: string, language: string, day: Date): Promise<Question> {
  const read = async (path: string) => {
    const response = await fetch(`${service}/handbook/v1${path}`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return response.json()
  }
  const readIn = async (locale: string): Promise<Question> => {
    const { items } = await read(`/${locale}/questions?limit=100`)
    const days = Math.floor(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / 86_400_000)
    return read(`/${locale}/questions/${items[days % items.length].id}`)
  }
  return readIn(language).catch(() => readIn('sv'))
}
