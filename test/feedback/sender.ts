/** What the tests of feedback have in common: settings of a service that takes it, and a message that it takes. */
import type { Asked } from '../publishing/maintainers.ts'

export const takingFeedback = {
  HANDBOOK_FEEDBACK: 'on',
  HANDBOOK_FEEDBACK_DAYS: '30',
  HANDBOOK_PRIVACY_URL: 'https://operator.example/privacy',
}

export const thought = { item: 'p1-q6', kind: 'thought', text: 'Good question.\nMore examples, please.', seconds: 20 }

export const example = {
  item: 'p1-q6',
  kind: 'example',
  text: 'We share a lab with the region.\n"Quoted", and\na second line.',
  place: '=HYPERLINK("https://evil.example")',
  url: 'https://exempelstad.example/lab',
  email: 'anna@exempelstad.example',
  seconds: 60,
}

interface Asks {
  ask: (
    token: undefined,
    method: 'POST',
    path: string,
    asked: Asked,
  ) => Promise<{ statusCode: number; json: () => { id: string } }>
}

/** Sends a message from a page in Swedish; gives its id. */
export async function send({ ask }: Asks, body: object): Promise<string> {
  const answer = await ask(undefined, 'POST', '/sv/feedback', { body })
  if (answer.statusCode !== 201) throw new Error(JSON.stringify(answer.json()))
  return answer.json().id
}
