import { may, maySomewhere } from '../../../schemas/roles.ts'
import { linkTo } from './address.ts'
import {
  type Assignment,
  all,
  ask,
  type Draft,
  type DraftSummary,
  type Head,
  type Locale,
  type LocaleCoverage,
  type Session,
} from './api.ts'
import { Bar, CoverageTable, Legend, summaryOf } from './coverage.tsx'
import { ActionButton } from './form.tsx'
import { useLoaded } from './hooks.ts'
import { LanguageName } from './language-name.tsx'
import { NextStep } from './next-step.tsx'
import { OpenDrafts } from './open-drafts.tsx'
import { Title, Waiting } from './parts.tsx'
import { StartLanguage } from './start-language.tsx'
import { chosenBy } from './text-filter.ts'
import { isolated, moment, words } from './words.ts'

const load = async () => {
  const [head, locales, coverages, drafts, assignments] = await Promise.all([
    ask<Head>('GET', '/heads'),
    all<Locale>('/locales'),
    all<LocaleCoverage>('/coverages'),
    all<DraftSummary>('/drafts?status=open'),
    all<Assignment>('/assignments'),
  ])
  const names = Object.fromEntries(locales.map(({ tag, endonym }) => [tag, endonym]))
  // What a language that is not published yet calls itself stands in its draft.
  const unnamed = drafts.filter(({ locale }) => names[locale] === undefined)
  for (const { settings, locale } of await Promise.all(unnamed.map(({ id }) => ask<Draft>('GET', `/drafts/${id}`))))
    names[locale] = settings.endonym
  return { head, names, coverages, drafts, assignments }
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
          <NextStep {...value} session={session} />
          <OpenDrafts drafts={value.drafts} names={value.names} />
          <LanguageCoverage {...value} session={session} />
          {maySomewhere(session, 'write') && <StartLanguage />}
        </>
      )}
    </>
  )
}

interface LanguageCoverageProps {
  /** What each language calls itself, by its tag. */
  names: Record<string, string>
  coverages: readonly LocaleCoverage[]
  drafts: readonly DraftSummary[]
  session: Session
}

function LanguageCoverage({ names, coverages, drafts, session }: LanguageCoverageProps) {
  const w = words().home
  return (
    <section>
      <h2>{w.picture}</h2>
      <Legend />
      <ul class="languages">
        {coverages.map(({ locale, principles, ...whole }) => {
          const draft = drafts.find((one) => one.locale === locale)
          return (
            <li key={locale}>
              <h3>
                <LanguageName locale={locale} names={names} />
              </h3>
              <Bar counted={whole} label={w.whole} />
              <p>{summaryOf(whole)}</p>
              <div class="principles">
                {principles.map(({ id, ...counted }, index) => (
                  <div key={id}>
                    <span>
                      {draft ? (
                        <a href={linkTo(`drafts/${draft.id}/texts`, chosenBy({ part: id }))}>
                          {w.principle(index + 1)}
                        </a>
                      ) : (
                        w.principle(index + 1)
                      )}
                    </span>
                    <Bar counted={counted} label={w.principle(index + 1)} />
                  </div>
                ))}
              </div>
              <p>
                <a href={`#/terms/${locale}`} aria-label={words().glossary.linkOf(isolated(names[locale] ?? locale))}>
                  {words().glossary.link}
                </a>
              </p>
              {may(session, 'write', locale) && !draft && (
                <Correct locale={locale} name={isolated(names[locale] ?? locale)} />
              )}
            </li>
          )
        })}
      </ul>
      <CoverageTable rows={coverages} names={names} />
    </section>
  )
}

function Correct({ locale, name }: { locale: string; name: string }) {
  const begin = async () => {
    const { id } = await ask<DraftSummary>('POST', '/drafts', { body: { locale } })
    location.hash = `#/drafts/${id}/texts`
  }
  return <ActionButton act={begin}>{words().home.correct(name)}</ActionButton>
}
