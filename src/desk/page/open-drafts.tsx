import type { DraftSummary } from './api.ts'
import { LanguageName } from './language-name.tsx'
import { isolated, moment, nameOf, words } from './words.ts'

const waitingFor = ({ approval, texts, terms }: DraftSummary) =>
  approval ? 'publish' : texts + terms > 0 ? 'review' : 'writing'

interface OpenDraftsProps {
  drafts: readonly DraftSummary[]
  /** What each language calls itself, by its tag. */
  names: Record<string, string>
}

export function OpenDrafts({ drafts, names }: OpenDraftsProps) {
  const { home, texts } = words()
  return (
    <section>
      <h2>{home.waiting}</h2>
      {drafts.length === 0 && <p>{home.nothing}</p>}
      <ul class="cards">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <h3>
              <LanguageName locale={draft.locale} names={names} />
            </h3>
            <p>
              <strong>{home.waits[waitingFor(draft)]}</strong>
            </p>
            <p>{home.begun(nameOf(draft.createdBy), texts(draft.texts), moment(draft.updatedAt))}</p>
            <p>
              <a
                href={`#/drafts/${draft.id}/${draft.texts + draft.terms > 0 ? 'publish' : 'texts'}`}
                aria-label={`${home.open}: ${isolated(names[draft.locale] ?? draft.locale)}`}
              >
                {home.open}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
