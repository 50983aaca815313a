/** The first hour with the handbook: principles, one guide, a plan. Every line on standard input reads it all again. */
import { createHandbook } from '@innovation-handbook/sdk'
import { toHtml } from '@innovation-handbook/sdk/text'

const [baseUrl = 'http://localhost:3000', locale = 'sv'] = process.argv.slice(2)
const swedish = createHandbook({ baseUrl, mode: 'bundle' })
const handbook = swedish.in(locale)

async function read() {
  const { items } = await swedish.principles.list()
  const question = await handbook.questions.get('p1-q6')
  const plan = await handbook.plan(['p1-q6', 'p3-q2'])
  return {
    principles: items.map(({ title }) => title.toUpperCase()),
    guide: [
      toHtml(question, '/guide/title', 'h1'),
      ...question.guide.actions.map((_, index) => toHtml(question, `/guide/actions/${index}/text`, 'li')),
    ],
    plan: plan.questions.map(({ guide }) => `${guide.title}: ${guide.actions.length}`),
    stale: plan._meta.stale,
    release: plan._meta.release,
  }
}

console.log(JSON.stringify(await read()))
for await (const _ of process.stdin) console.log(JSON.stringify(await read()))
