import { useEffect, useReducer, useRef, useState } from 'preact/hooks'
import type { Address } from './address.ts'
import type { Session } from './api.ts'
import { Bar, summaryOf } from './coverage.tsx'
import { DraftDesk } from './draft-desk.ts'
import { Files } from './files.tsx'
import { DraftGlossary } from './glossary-page.tsx'
import { useLoaded } from './hooks.ts'
import { LanguageSettings } from './language-settings.tsx'
import { Title, Waiting } from './parts.tsx'
import { Preview } from './preview.tsx'
import { Publish } from './publish.tsx'
import { Texts } from './texts.tsx'
import { currentLanguage, isolated, nameOf, words } from './words.ts'
import { Work } from './work.tsx'

/** Milliseconds between looks at what others do. */
const lookEvery = 3000

interface DraftPageProps {
  id: string
  /** What is chosen on its steps, and the text that is open. */
  address: Address
  session: Session
}

export function DraftPage({ id, address, session }: DraftPageProps) {
  const [progress, setProgress] = useState({ read: 0, total: 1 })
  const loaded = useLoaded(() => DraftDesk.open(id, session, (read, total) => setProgress({ read, total })), id)
  return loaded.value ? (
    <Opened desk={loaded.value} address={address} session={session} />
  ) : (
    <>
      <Title>{words().desk}</Title>
      <Waiting loaded={loaded} />
      {!loaded.problem && <progress value={progress.read} max={progress.total} aria-label={words().loading} />}
    </>
  )
}

function Opened({ desk, address, session }: Omit<DraftPageProps, 'id'> & { desk: DraftDesk }) {
  const [, show] = useReducer((count: number) => count + 1, 0)
  useEffect(() => desk.watch(() => show(undefined as never)), [desk])
  useEffect(() => {
    const timer = setInterval(() => {
      // Who cannot be reached now is asked again next time.
      if (desk.draft.status === 'open') desk.refresh().catch(() => undefined)
    }, lookEvery)
    const onBack = () => desk.sendNow()
    addEventListener('online', onBack)
    return () => {
      clearInterval(timer)
      removeEventListener('online', onBack)
    }
  }, [desk])
  const language = currentLanguage()
  const read = useRef(language)
  useEffect(() => {
    // What the API says of each text is in the language that it was asked in.
    if (read.current !== language) desk.take(desk.draft).catch(() => undefined)
    read.current = language
  }, [language])
  const w = words().draft
  const { draft } = desk
  const [, , step = 'texts'] = address.path.split('/')
  const endonym = isolated(draft.settings.endonym)
  const steps = {
    texts: w.edit,
    files: w.files,
    preview: w.preview,
    publish: w.publish,
    terms: words().glossary.step,
    work: w.work,
    settings: w.settings,
  }
  const screens = {
    texts: Texts,
    files: Files,
    preview: Preview,
    publish: Publish,
    terms: DraftGlossary,
    work: Work,
    settings: LanguageSettings,
  }
  const Step = screens[step as keyof typeof screens] ?? Texts
  return (
    <>
      <Title>{w.title(endonym)}</Title>
      <p>
        <strong>{w.status[draft.status]}.</strong>{' '}
        {draft.release === null ? w.base(draft.base) : w.published(draft.release)}
      </p>
      <Bar counted={draft} label={endonym} />
      <p>{summaryOf(draft)}</p>
      <p class="news" role="status">
        {desk.movedBy === undefined ? '' : w.moved(nameOf(desk.movedBy))}
      </p>
      <nav class="steps" aria-label={w.steps}>
        <ul>
          {Object.entries(steps).map(([to, label]) => (
            <li key={to}>
              <a href={`#/drafts/${draft.id}/${to}`} aria-current={to === step ? 'step' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Step desk={desk} session={session} address={address} />
    </>
  )
}
