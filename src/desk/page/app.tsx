import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { isAdministrator, mayMoveHead } from '../../../schemas/roles.ts'
import { type Address, useAddress } from './address.ts'
import { ask, type Session, whenSignedOut } from './api.ts'
import { Audit } from './audit.tsx'
import { DraftPage } from './draft-page.tsx'
import { Feedback } from './feedback.tsx'
import { PublishedGlossary } from './glossary-page.tsx'
import { GuideLink } from './guide-link.tsx'
import { History } from './history.tsx'
import { Home } from './home.tsx'
import { Messages, useUnread } from './messages.tsx'
import { Notifications } from './notifications.tsx'
import { People } from './people.tsx'
import { Questions } from './questions.tsx'
import { SignIn, SignInAgain } from './sign-in.tsx'
import { Tokens } from './tokens.tsx'
import { currentLanguage, nameOf, speak, words } from './words.ts'

/** Who is signed in: undefined while that is not known, null when nobody is. */
function useSession() {
  const [session, setSession] = useState<Session | null>()
  const [isOver, setOver] = useState(false)
  const back = useRef<(() => void)[]>([])
  const enter = useCallback(async (token?: string) => {
    const entered = await ask<Session>(token ? 'POST' : 'GET', '/sessions', token ? { token } : {})
    setSession(entered)
    setOver(false)
    whenSignedOut(() => {
      setOver(true)
      return new Promise((resolve) => back.current.push(resolve))
    })
    for (const resolve of back.current.splice(0)) resolve()
  }, [])
  const leave = useCallback(async () => {
    whenSignedOut(undefined)
    await ask('DELETE', '/sessions').catch(() => undefined)
    setSession(null)
    setOver(false)
  }, [])
  /** Looks whether somebody is in, without asking them to be. */
  const look = useCallback(async () => {
    whenSignedOut(undefined)
    await enter()
  }, [enter])
  return { session, setSession, isOver, enter, leave, look }
}

export function App({ hasProvider, hasFeedback }: { hasProvider: boolean; hasFeedback: boolean }) {
  const [language, setLanguage] = useState(currentLanguage())
  const address = useAddress()
  const { path } = address
  const { session, setSession, isOver, enter, leave, look } = useSession()
  useEffect(() => {
    look().catch(() => setSession(null))
  }, [look, setSession])
  useEffect(() => {
    addEventListener('dragover', stayHere)
    addEventListener('drop', stayHere)
  }, [])
  const w = words()
  const switchLanguage = () => {
    speak(language === 'sv' ? 'en' : 'sv')
    setLanguage(currentLanguage())
  }
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {w.skip}
      </button>
      <header class="top">
        <span class="brand">{w.desk}</span>
        {session && <Menu session={session} path={path} hasFeedback={hasFeedback} />}
        <div class="who">
          {session && <span>{nameOf(session.actor)}</span>}
          <GuideLink path={path} isSignedIn={session !== null && session !== undefined} />
          <button type="button" class="plain" lang={language === 'sv' ? 'en' : 'sv'} onClick={switchLanguage}>
            {w.otherLanguage}
          </button>
          {session && (
            <button type="button" class="plain" onClick={leave}>
              {w.signIn.out}
            </button>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {session === undefined && <p role="status">{w.loading}</p>}
        {session === null && <SignIn enter={enter} hasProvider={hasProvider} hasFailed={path === 'sign-in-failed'} />}
        {session && <Screen address={address} session={session} hasFeedback={hasFeedback} />}
      </main>
      {isOver && <SignInAgain enter={enter} look={look} leave={leave} hasProvider={hasProvider} />}
    </>
  )
}

/** A file that is let go beside its place must not take the place of the page. */
const stayHere = (event: DragEvent) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
}

function Menu({ session, path, hasFeedback }: { session: Session; path: string; hasFeedback: boolean }) {
  const { nav } = words()
  const unread = useUnread(path)
  const links = [
    ['', nav.home],
    ['messages', nav.messages(unread)],
    ['questions', nav.questions],
    ['history', nav.history],
    ...(mayMoveHead(session) ? [['audit', nav.audit]] : []),
    ...(isAdministrator(session)
      ? [
          ['tokens', nav.tokens],
          ['people', nav.people],
          ['notifications', nav.notifications],
          ...(hasFeedback ? [['feedback', nav.feedback]] : []),
        ]
      : []),
  ] as [string, string][]
  return (
    <nav aria-label={nav.label}>
      <ul>
        {links.map(([to, label]) => (
          <li key={to}>
            <a href={`#/${to}`} aria-current={path === to ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Screen({ address, session, hasFeedback }: { address: Address; session: Session; hasFeedback: boolean }) {
  const [first = '', id = ''] = address.path.split('/')
  if (first === 'drafts' && id) return <DraftPage key={id} id={id} address={address} session={session} />
  if (first === 'terms' && id) return <PublishedGlossary key={id} locale={id} address={address} />
  if (first === 'messages') return <Messages key={id} code={id} />
  if (first === 'questions') return <Questions session={session} />
  if (first === 'history') return <History session={session} />
  if (first === 'audit' && mayMoveHead(session)) return <Audit />
  if (first === 'tokens' && isAdministrator(session)) return <Tokens />
  if (first === 'people' && isAdministrator(session)) return <People />
  if (first === 'feedback' && isAdministrator(session)) return <Feedback />
  if (first === 'notifications' && isAdministrator(session)) return <Notifications hasFeedback={hasFeedback} />
  return <Home session={session} />
}
