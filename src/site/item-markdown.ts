import type { Kind } from '../handbook/kinds/kind.ts'
import type { Entry } from '../handbook/outline.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import type { ItemMarkdown } from '../responses/routes/items.ts'
import { lines } from './html.ts'
import type { HandbookPage } from './journey.ts'
import { pageAsMarkdown } from './markdown.ts'
import { partAt } from './parts.ts'
import { renderReading } from './reading.ts'

/** An item of the API as Markdown: its page, if it has one. */
export const itemMarkdown: ItemMarkdown = (kind, id) => async (localised) => {
  const path = `/${kind.plural}/${id}`
  const part = partAt(path, localised.release) ?? bare(kind, id)
  const page = await pageAsMarkdown(renderReading(part))(localised)
  return { ...page, address: localised.parts(path) }
}

/** An item that the site shows only on the pages of others. */
const bare = (kind: Kind, id: string): HandbookPage => ({
  path: `/${kind.plural}/${id}`,
  title: kind.title(id),
  body: (writer) => {
    const { localised } = writer
    const entry = kind.entries(localised.edition).find((one) => one.id === id) as Entry
    const { bodies = [] } = kind.search.fields?.(id, localised) ?? {}
    const { url } = kind.item(entry, localised) as { url?: string | null }
    const up = kind.up?.(entry)
    return lines(
      writer.rich('h1', kind.title(id)),
      bodies.map((segment) => writer.rich('p', segment)),
      url ? `<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>` : '',
      up ? `<p>${writer.link(up, escapeHtml(writer.bareAddress(up)))}</p>` : '',
    )
  },
})
