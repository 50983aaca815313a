import { all, ask, type DraftSummary, type Head, type Locale, type LocaleCoverage, type Session } from './api.ts'
import { Bar, CoverageTable, Legend, summaryOf } from './coverage.tsx'
import { may, mayStartLanguages } from './may.ts'
import { ProblemBox, Title, useAction, useLoaded, Waiting } from './parts.tsx'
import { moment, nameOf, words } from './words.ts'

const load = async () => {
  const [head, locales, coverages, drafts] = await Promise.all([
    ask<Head>('GET', '/heads'),
    all<Locale>('/locales'),
    all<LocaleCoverage>('/coverages'),
    all<DraftSummary>('/drafts?status=open'),
  ])
  return { head, locales, coverages, drafts }
}

export function Home({ session }: { session: Session }) {
  const loaded = useLoaded(load, 'home')
  const w = words().home
  const { value } = loaded
  return (
    <>
      <Title>{w.title}</Title>
      <Waiting loaded={loaded} />
      {value && (
        <>
          <p>{w.current(value.head.release, moment(value.head.publishedAt))}</p>
          <Drafts drafts={value.drafts} />
          <Picture {...value} session={session} />
          {mayStartLanguages(session) && (
            <p>
              <a class="button" href="#/start">
                {w.start}
              </a>
            </p>
          )}
        </>
      )}
    </>
  )
}

interface PictureProps {
  locales: readonly Locale[]
  coverages: readonly LocaleCoverage[]
  drafts: readonly DraftSummary[]
  session: Session
}

function Picture({ locales, coverages, drafts, session }: PictureProps) {
  const w = words().home
  const names = Object.fromEntries(locales.map(({ tag, endonym }) => [tag, endonym]))
  return (
    <section>
      <h2>{w.picture}</h2>
      <Legend />
      <ul class="languages">
        {coverages.map(({ locale, principles, ...whole }) => (
          <li key={locale}>
            <h3>
              <span lang={locale}>{names[locale] ?? locale}</span> <small>{locale}</small>
            </h3>
            <Bar counted={whole} label={w.whole} />
            <p>{summaryOf(whole)}</p>
            <div class="principles">
              {principles.map(({ id, ...counted }) => (
                <div key={id}>
                  <span>{w.principle(id.slice(1))}</span>
                  <Bar counted={counted} label={w.principle(id.slice(1))} />
                </div>
              ))}
            </div>
            {may(session, 'write', locale) && !drafts.some((draft) => draft.locale === locale) && (
              <Correct locale={locale} name={names[locale] ?? locale} />
            )}
          </li>
        ))}
      </ul>
      <CoverageTable rows={coverages} names={names} />
    </section>
  )
}

function Correct({ locale, name }: { locale: string; name: string }) {
  const { busy, problem, run } = useAction()
  const begin = async () => {
    const { id } = await ask<DraftSummary>('POST', '/drafts', { body: { locale } })
    location.hash = `#/drafts/${id}/texts`
  }
  return (
    <>
      <button type="button" class="plain" disabled={busy} onClick={() => run(begin)}>
        {words().home.correct(name)}
      </button>
      <ProblemBox problem={problem} />
    </>
  )
}

const waitingFor = ({ approval, texts }: DraftSummary) => (approval ? 'publish' : texts > 0 ? 'review' : 'writing')

function Drafts({ drafts }: { drafts: readonly DraftSummary[] }) {
  const { home, texts } = words()
  return (
    <section>
      <h2>{home.waiting}</h2>
      {drafts.length === 0 && <p>{home.nothing}</p>}
      <ul class="cards">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <h3>{draft.locale}</h3>
            <p>
              <strong>{home.waits[waitingFor(draft)]}</strong>
            </p>
            <p>{home.begun(nameOf(draft.createdBy), texts(draft.texts), moment(draft.updatedAt))}</p>
            <p>
              <a
                href={`#/drafts/${draft.id}/${draft.texts > 0 ? 'publish' : 'texts'}`}
                aria-label={`${home.open}: ${draft.locale}`}
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
