/** A portal page: a team marks the questions it needs to get better at, and gets its plan. */
import { createHandbook, type ListedItem, type Plan } from '@innovation-handbook/sdk'
import { lang } from '@innovation-handbook/sdk/text'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

const { service = location.origin, locale = 'sv' } = document.documentElement.dataset
const handbook = createHandbook({ baseUrl: service, locale, mode: 'bundle' })

function Portal() {
  const [questions, setQuestions] = useState<readonly ListedItem<'questions'>[]>([])
  const [marked, setMarked] = useState<readonly string[]>([])
  const [plan, setPlan] = useState<Plan>()

  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    handbook.questions
      .list({ principle: 'p1', limit: 100 }, { signal })
      .then(({ items }) => setQuestions(items), ignore)
    return () => leaving.abort()
  }, [])

  useEffect(() => {
    if (marked.length === 0) return setPlan(undefined)
    const leaving = new AbortController()
    handbook.plan(marked, { signal: leaving.signal }).then(setPlan, ignore)
    return () => leaving.abort()
  }, [marked])

  const toggle = (id: string) => setMarked(marked.includes(id) ? marked.filter((one) => one !== id) : [...marked, id])

  return (
    <main lang={locale}>
      <fieldset>
        <legend>Det här behöver vi bli bättre på</legend>
        {questions.map((question) => (
          <label key={question.id} style={{ display: 'block' }} {...lang(question, '/question')}>
            <input type="checkbox" checked={marked.includes(question.id)} onChange={() => toggle(question.id)} />
            {question.question}
          </label>
        ))}
      </fieldset>
      {plan?.questions.map(({ id, guide }, index) => (
        <section key={id}>
          <h2 {...lang(plan, `/questions/${index}/guide/title`)}>{guide.title}</h2>
          <ul>
            {guide.actions.map((action, place) => (
              <li
                key={action.id}
                {...lang(plan, `/questions/${index}/guide/actions/${place}/text`)}
                // The service writes this HTML itself: links and nothing else.
                dangerouslySetInnerHTML={{ __html: action.text.html }}
              />
            ))}
          </ul>
        </section>
      ))}
      {plan && (
        <p {...lang(plan, '/licence/attribution')}>
          {plan.licence.attribution} <a href={plan.licence.url}>{plan.licence.name}</a>
        </p>
      )}
    </main>
  )
}

/** A failure after the person has left the page is of no use. */
const ignore = (error: Error) => {
  if (error.name !== 'AbortError') throw error
}

createRoot(document.querySelector('#portal') as HTMLElement).render(<Portal />)
