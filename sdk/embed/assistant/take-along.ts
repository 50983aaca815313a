/** What to do with a plan in an assistant: go on with it in the conversation, save it, open it on the website. */
import { planMarkdown } from '../../../schemas/markdown.ts'
import { h } from '../dom.ts'
import { OwnWords } from '../own-words.ts'
import { planDocument } from '../plan-document.ts'
import { button, type Stage } from '../stage.ts'
import { ask, can } from './host.ts'

const words = {
  sv: {
    send: 'Fortsätt i samtalet',
    sent: 'Frågorna och era förslag finns nu i samtalet.',
    failed: 'Det gick inte. Assistenten tillåter det inte.',
    open: 'Skriv ut eller spara på webbplatsen',
    privacy: 'Det ni markerar och skriver stannar i den här vyn tills ni väljer att fortsätta i samtalet.',
    message: 'Vi vill bli bättre på det här. Hjälp oss vidare med planen.',
  },
  en: {
    send: 'Continue in the conversation',
    sent: 'The questions and your suggestions are now in the conversation.',
    failed: 'That failed. The assistant does not allow it.',
    open: 'Print or save on the website',
    privacy: 'What you mark and write stays in this view until you choose to continue in the conversation.',
    message: 'We want to get better at this. Help us on with the plan.',
  },
  fi: {
    send: 'Jatka keskustelussa',
    sent: 'Kysymykset ja ehdotuksenne ovat nyt keskustelussa.',
    failed: 'Se ei onnistunut. Avustaja ei salli sitä.',
    open: 'Tulosta tai tallenna verkkosivustolla',
    privacy: 'Merkintänne ja tekstinne pysyvät tässä näkymässä, kunnes päätätte jatkaa keskustelussa.',
    message: 'Haluamme kehittyä näissä asioissa. Auta meitä eteenpäin suunnitelmassa.',
  },
  nb: {
    send: 'Fortsett i samtalen',
    sent: 'Spørsmålene og forslagene deres er nå i samtalen.',
    failed: 'Det gikk ikke. Assistenten tillater det ikke.',
    open: 'Skriv ut eller lagre på nettstedet',
    privacy: 'Det dere markerer og skriver, blir i denne visningen til dere velger å fortsette i samtalen.',
    message: 'Vi vil bli bedre på dette. Hjelp oss videre med planen.',
  },
  da: {
    send: 'Fortsæt i samtalen',
    sent: 'Spørgsmålene og jeres forslag er nu i samtalen.',
    failed: 'Det lykkedes ikke. Assistenten tillader det ikke.',
    open: 'Udskriv eller gem på webstedet',
    privacy: 'Det, I markerer og skriver, bliver i denne visning, indtil I vælger at fortsætte i samtalen.',
    message: 'Vi vil blive bedre til det her. Hjælp os videre med planen.',
  },
}

export function takeAlong(stage: Stage): Node {
  const own = new OwnWords(stage, words)
  const { bundle } = stage.words
  const outcome = h('p', { class: 'outcome', role: 'status' })
  const act = (method: string, params: () => object, done: string) => async () => {
    const { isError } = await ask(method, params())
    outcome.replaceChildren(isError ? own.say('failed') : done)
  }
  const content = () => [{ type: 'text', text: messageOf(stage, own.say('message')) }]
  const send = can('message')
    ? act('ui/message', () => ({ role: 'user', content: content() }), own.say('sent'))
    : can('updateModelContext') && act('ui/update-model-context', () => ({ content: content() }), own.say('sent'))
  const save = can('downloadFile') && act('ui/download-file', () => ({ contents: [markdownOf(stage)] }), '')
  const page = `${stage.api}/${bundle._meta.locale}/plan?questions=${stage.journey.marked.join(',')}`
  return h(
    'div',
    { class: 'tools', part: 'tools' },
    h(
      'p',
      { class: 'ways' },
      send && own.button('send', send),
      save && button(stage, 'downloadMarkdown', save),
      own.label('a', 'open', {}, { href: page, part: 'way' }),
    ),
    outcome,
    send && own.label('p', 'privacy', {}, { class: 'quiet' }),
  )
}

/** The marked questions with their ids, by which the assistant finds their guides, and what the team chose and wrote. */
function messageOf({ words: { bundle }, journey }: Stage, opening: string): string {
  const lines = bundle.questions.flatMap(({ id, question, guide }) => {
    if (!journey.marked.includes(id)) return []
    const actions = guide.actions.flatMap((action) => (journey.ticked.includes(action.id) ? [action.id] : []))
    const chosen = actions.length > 0 ? `${id}: ${actions.join(', ')}` : id
    return [`- ${question} (${chosen})`, ...(journey.proposals[id] ?? []).map((text) => `  - ${text}`)]
  })
  return [opening, '', ...lines].join('\n')
}

const markdownOf = (stage: Stage) => ({
  type: 'resource',
  resource: { uri: 'file:///plan.md', mimeType: 'text/markdown', text: planMarkdown(planDocument(stage)) },
})
