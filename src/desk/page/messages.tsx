import { useEffect, useState } from 'preact/hooks'
import { all, ask, listed, type Message } from './api.ts'
import { ActionButton } from './form.tsx'
import { useLoaded } from './hooks.ts'
import { MessageSettings } from './message-settings.tsx'
import { Title, Waiting } from './parts.tsx'
import { currentLanguage, moment, words } from './words.ts'

/** Told to the menu when something was marked. */
const marked = 'desk:messages-marked'

/** How many messages are unread, looked up at every screen and after every mark. */
export function useUnread(path: string): number {
  const [round, setRound] = useState(0)
  useEffect(() => {
    const again = () => setRound((before) => before + 1)
    addEventListener(marked, again)
    return () => removeEventListener(marked, again)
  }, [])
  const { value } = useLoaded(() => listed<Message>('/messages?read=false&limit=1'), `${path} ${round}`)
  return value?._meta.totalRecords ?? 0
}

/** @param code Of a link that confirms an e-mail address; empty without one. */
export function Messages({ code }: { code: string }) {
  const w = words().messages
  const loaded = useLoaded(() => all<Message>('/messages'), currentLanguage())
  const messages = loaded.value ?? []
  const [newest] = messages
  const unread = messages.filter(({ read }) => !read).length
  const onMarked = () => {
    loaded.again()
    dispatchEvent(new Event(marked))
  }
  const readAll = async () => {
    if (newest) await ask('POST', '/message-readings', { body: { until: newest.id } })
    onMarked()
  }
  return (
    <>
      <Title>{w.title}</Title>
      <p>{w.text}</p>
      <Waiting loaded={loaded} />
      <p role="status">{loaded.value && (newest ? w.unread(unread) : w.none)}</p>
      {unread > 0 && <ActionButton act={readAll}>{w.readAll}</ActionButton>}
      <ol class="cards">
        {messages.map((message) => (
          <Entry key={message.id} message={message} onMarked={onMarked} />
        ))}
      </ol>
      <MessageSettings code={code} />
    </>
  )
}

function Entry({ message: { id, title, url, at, read }, onMarked }: { message: Message; onMarked: () => void }) {
  const w = words().messages
  const mark = async (isRead: boolean) => {
    await ask('PATCH', `/messages/${id}`, { body: { read: isRead } })
    onMarked()
  }
  const label = read ? w.unreadAgain : w.read
  return (
    <li>
      <h2>
        {!read && <small class="mark">{w.isUnread}</small>}{' '}
        {/* The page does not wait for the mark: it is no reason to stay. */}
        <a href={url.slice(url.indexOf('#'))} onClick={() => read || mark(true).catch(() => undefined)}>
          {title}
        </a>
      </h2>
      <p>{moment(at)}</p>
      <ActionButton act={() => mark(!read)} about={`${label}: ${title}`}>
        {label}
      </ActionButton>
    </li>
  )
}
