import { useState } from 'preact/hooks'
import type { Setting } from '../../../schemas/language-settings.ts'
import { type AuditEvent, listed } from './api.ts'
import { useLoaded } from './hooks.ts'
import { Title, Waiting } from './parts.tsx'
import { Table } from './table.tsx'
import { isolated, moment, nameOf, words } from './words.ts'

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
        <Table label={w.title} columns={[w.when, w.who, w.what, w.about]}>
          {value.items.map((event) => (
            <tr key={event.id}>
              <td>{moment(event.at)}</td>
              <td>{nameOf(event.actor)}</td>
              <td>{w.actions[event.action] ?? event.action}</td>
              <td>{about(event)}</td>
            </tr>
          ))}
        </Table>
      )}
      {value && value.items.length < value.total && (
        <button type="button" class="plain" onClick={() => setPages(pages + 1)}>
          {w.older}
        </button>
      )}
    </>
  )
}

/** The language, the releases, who approved it and why, where the event has them. */
function about({ from, to, detail }: AuditEvent): string {
  const { texts, audit } = words()
  const {
    assignee,
    item,
    locale,
    locales,
    reason,
    name,
    url,
    texts: written,
    base,
    approvedBy,
    overruled,
    settings,
  } = detail as Detail
  return [
    locale ?? locales?.join(', '),
    ...[name, url].map((given) => given && isolated(given)),
    written && written.length > 0 && texts(written.length),
    base && audit.moved(base),
    settingNamesOf(settings, locale)
      .map((name) => words().settings.names[name])
      .join(', '),
    assignee && nameOf(assignee),
    item,
    to && `${from ?? ''} → ${to}`,
    approvedBy && audit.approvedBy(nameOf(approvedBy)),
    overruled && audit.overruled,
    reason && isolated(reason),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What events say of themselves, each some of it. */
interface Detail {
  assignee?: string
  item?: string
  locale?: string
  locales?: string[]
  reason?: string
  name?: string
  url?: string
  texts?: string[]
  base?: string
  approvedBy?: string
  overruled?: boolean
  settings?: object
}

/** A publication lists settings by language, a draft by name, and an approval names them. */
function settingNamesOf(settings: object | undefined, locale: string | undefined): Setting[] {
  if (!settings) return []
  if (Array.isArray(settings)) return settings
  return (locale === undefined ? Object.values(settings).flatMap(Object.keys) : Object.keys(settings)) as Setting[]
}
