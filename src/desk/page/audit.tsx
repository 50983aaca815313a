import { useState } from 'preact/hooks'
import { type AuditEvent, listed } from './api.ts'
import { Title, useLoaded, Waiting } from './parts.tsx'
import { moment, nameOf, words } from './words.ts'

const size = 50

export function Audit() {
  const w = words().audit
  const [pages, setPages] = useState(1)
  const loaded = useLoaded(async () => {
    const read = []
    for (let page = 1; page <= pages; page += 1)
      read.push(await listed<AuditEvent>(`/audit-events?limit=${size}&page=${page}`))
    return { items: read.flatMap(({ items }) => items), total: read.at(-1)?._meta.totalRecords ?? 0 }
  }, pages)
  const { value } = loaded
  return (
    <>
      <Title>{w.title}</Title>
      <p>{w.text}</p>
      <Waiting loaded={loaded} />
      {value && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it.
        <section class="scroll" tabIndex={0} aria-label={w.title}>
          <table>
            <thead>
              <tr>
                {[w.when, w.who, w.what, w.about].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {value.items.map((event) => (
                <tr key={event.id}>
                  <td>{moment(event.at)}</td>
                  <td>{nameOf(event.actor)}</td>
                  <td>{w.actions[event.action] ?? event.action}</td>
                  <td>{about(event)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {value && value.items.length < value.total && (
        <button type="button" class="plain" onClick={() => setPages(pages + 1)}>
          {w.older}
        </button>
      )}
    </>
  )
}

/** The language, the releases and the reason, where the event has them. */
function about({ from, to, detail }: AuditEvent): string {
  const { locale, reason, name, texts } = detail as Record<string, unknown>
  const count = Array.isArray(texts) ? words().texts(texts.length) : undefined
  const releases = to ? `${from ?? ''} → ${to}` : undefined
  return [locale, name, count, releases, reason].filter(Boolean).join(' · ')
}
