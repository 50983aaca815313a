import { toPlainText } from '../../handbook/rich-text.ts'
import { all, type Comment, type DraftSummary, type Session } from './api.ts'
import { useLoaded } from './hooks.ts'
import { endonyms } from './languages.ts'
import { Title, Waiting } from './parts.tsx'
import { Thread } from './thread.tsx'
import { currentLanguage, words } from './words.ts'

const load = async () => {
  const [questions, drafts] = await Promise.all([
    all<Comment>('/comments?kind=question&resolved=false'),
    all<DraftSummary>('/drafts?status=open'),
  ])
  return { bySentence: [...Map.groupBy(questions, ({ segment }) => segment)], drafts }
}

/** Every open question, those of all languages on one Swedish sentence together. */
export function Questions({ session }: { session: Session }) {
  const w = words().talk
  const loaded = useLoaded(load, currentLanguage())
  const { value } = loaded
  const onChanged = () => {
    // The button that was pressed may be gone.
    document.querySelector('h1')?.focus({ preventScroll: true })
    loaded.again()
  }
  return (
    <>
      <Title>{w.questions}</Title>
      <p>{w.questionsText}</p>
      <Waiting loaded={loaded} />
      {value && value.bySentence.length === 0 && <p>{w.noQuestions}</p>}
      {value?.bySentence.map(([segment, questions]) => (
        <section key={segment} class="talk">
          <h2>{questions[0]?.place ?? w.gone}</h2>
          {questions[0]?.source && <blockquote lang="sv">{toPlainText(questions[0].source)}</blockquote>}
          <ul>
            {questions.map((one) => (
              <Thread
                key={one.id}
                comment={one}
                session={session}
                onChanged={onChanged}
                language={endonyms[one.locale] ?? one.locale}
              />
            ))}
          </ul>
          <p class="row">
            {value.drafts
              .filter(({ locale }) => locale === 'sv' || questions.some((one) => one.locale === locale))
              .map(({ id, locale }) => (
                <a key={id} href={`#/drafts/${id}/texts/${segment}`}>
                  {w.openText} ({endonyms[locale] ?? locale})
                </a>
              ))}
          </p>
        </section>
      ))}
    </>
  )
}
