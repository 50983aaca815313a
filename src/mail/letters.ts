/** What the service writes to a person, as plain text and as HTML. */
import type { Bilingual, ProblemLanguage } from '../errors.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import { lines } from '../site/html.ts'
import type { Message } from './messages.ts'

/** Messages that one letter lists. */
const mostListed = 50

const words = {
  sv: {
    name: 'Innovationshandboken',
    several: (count: number) => `${count} nya meddelanden`,
    more: (count: number) => `Och ${count} till på språkbordet.`,
    why: 'Du får brevet för att du har valt e-post på språkbordet.',
    settings: 'Ändra hur ofta du får brev',
    end: 'Avsluta brev',
    confirm: 'Bekräfta din e-postadress',
    confirmText:
      'Någon har angett den här adressen för meddelanden från språkbordet. Öppna länken inom ett dygn om det var du. Annars behöver du inte göra något.',
  },
  en: {
    name: 'The innovation handbook',
    several: (count: number) => `${count} new messages`,
    more: (count: number) => `And ${count} more on the language desk.`,
    why: 'You get this mail because you chose mail on the language desk.',
    settings: 'Change how often you get mail',
    end: 'Stop this mail',
    confirm: 'Confirm your e-mail address',
    confirmText:
      'Somebody stated this address for messages from the language desk. If it was you, open the link within a day. Otherwise, you need not do anything.',
  },
} satisfies Record<ProblemLanguage, unknown>

interface Written {
  subject: string
  text: string
  html: string
}

/** The letter with the link that confirms an address. */
export function confirmationLetter(language: ProblemLanguage, url: string): Written {
  const { name, confirm, confirmText } = words[language]
  return {
    subject: `${name}: ${confirm}`,
    text: `${confirmText}\n\n${url}\n`,
    html: htmlOf(language, confirm, `<p>${escapeHtml(confirmText)}</p>`, `<p>${link(url, confirm)}</p>`),
  }
}

interface News {
  messages: readonly Pick<Message, 'title' | 'place'>[]
  publicUrl: string
  /** The page that ends the mail. */
  end: string
}

/** The letter that tells of messages. It holds names and languages, and no text of a draft. */
export function newsLetter(language: ProblemLanguage, { messages, publicUrl, end }: News): Written {
  const said = words[language]
  const listed = messages.slice(0, mostListed).map(({ title, place }) => ({
    title: (title as Bilingual)[language],
    url: `${publicUrl}/desk#/${place}`,
  }))
  const left = messages.length - listed.length
  const [first] = listed
  const heading = messages.length === 1 && first ? first.title : said.several(messages.length)
  const settings = `${publicUrl}/desk#/messages`
  return {
    subject: `${said.name}: ${heading}`,
    text: [
      ...listed.map(({ title, url }) => `${title}\n${url}\n`),
      ...(left > 0 ? [`${said.more(left)}\n`] : []),
      '-- ',
      said.why,
      `${said.settings}: ${settings}`,
      `${said.end}: ${end}`,
      '',
    ].join('\n'),
    html: htmlOf(
      language,
      heading,
      '<ul>',
      listed.map(({ title, url }) => `<li>${link(url, title)}</li>`),
      '</ul>',
      left > 0 ? `<p>${escapeHtml(said.more(left))}</p>` : '',
      `<p>${escapeHtml(said.why)}<br>${link(settings, said.settings)}<br>${link(end, said.end)}</p>`,
    ),
  }
}

const link = (url: string, text: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`

const htmlOf = (language: ProblemLanguage, title: string, ...body: (string | string[])[]): string =>
  lines(
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...body,
    '</body></html>',
  )
