import { useEffect, useState } from 'preact/hooks'
import { mayMoveHead } from '../../../schemas/roles.ts'
import { ask, type Head, type Session, untilCurrent } from './api.ts'
import { ReasonForm } from './reason-form.tsx'
import { words } from './words.ts'

/** So many answers in a row must name the release; behind a balancer they come from every server. */
const enough = 10
/** Milliseconds between two of them. */
const every = 150

/** A release that was just published: becoming live, and the way back. */
export function Live({ release, before, session }: { release: string; before: string; session: Session }) {
  const w = words().publish
  const [seen, setSeen] = useState(0)
  const [undone, setUndone] = useState(false)
  useEffect(() => {
    if (seen >= enough) return
    const timer = setInterval(async () => {
      const head = await ask<Head>('GET', '/heads').catch(() => undefined)
      setSeen((count) => (head?.release === release ? count + 1 : 0))
    }, every)
    return () => clearInterval(timer)
  }, [seen >= enough, release])
  const undo = async (reason: string) => {
    await ask('POST', '/heads', { body: { release: before, reason } })
    await untilCurrent(before)
    setUndone(true)
  }
  return (
    <section class="good">
      <div role="status">
        {undone ? (
          <h2>{w.undone(before)}</h2>
        ) : seen < enough ? (
          <>
            <h2>{w.publishing}</h2>
            <p>{w.watching(seen, enough)}</p>
          </>
        ) : (
          <>
            <h2>{w.live(release)}</h2>
            <p>{w.liveText(enough)}</p>
          </>
        )}
      </div>
      {!undone && seen < enough && <progress value={seen} max={enough} aria-label={w.publishing} />}
      {!undone &&
        (mayMoveHead(session) ? (
          <details>
            <summary>{w.undo}</summary>
            <p>{w.undoText(before)}</p>
            <ReasonForm button={w.undo} act={undo} />
          </details>
        ) : (
          <p>{w.undoNeeds}</p>
        ))}
    </section>
  )
}
