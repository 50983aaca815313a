// One question, kept until the webhook discards it.
import { lang } from '@innovation-handbook/sdk/text'
import { handbook } from '../../../lib/handbook.js'

export default async function Page({ params }) {
  const question = await handbook.questions.get((await params).id)
  return (
    <main>
      <h1 {...lang(question, '/guide/title')}>{question.guide.title}</h1>
      <p {...lang(question, '/question')}>{question.question}</p>
    </main>
  )
}

/** Pages that are built beforehand. */
export async function generateStaticParams() {
  const { items } = await handbook.questions.list({ limit: 100 })
  return items.map(({ id }) => ({ id }))
}
