import { escapeHtml } from '../handbook/rich-text.ts'
import { embedRoot } from '../responses/root.ts'
import type { HandbookPage } from './journey.ts'
import type { Writer } from './writer.ts'

/** A frame as wide as its place, and the script of the host page that gives it its height; `height` is in CSS pixels. */
export function frameElement({ path, title }: HandbookPage, writer: Writer, height: number) {
  const name = writer.words(writer.has(title) ? title : 'handbook.title')
  const script = `${writer.localised.options.publicUrl}${embedRoot}/host.js`
  return [
    // WordPress keeps this attribute where it removes styles.
    `<iframe src="${escapeHtml(writer.address(path))}" title="${name}" width="100%" height="${height}" frameborder="0"></iframe>`,
    `<script src="${escapeHtml(script)}" async></script>`,
  ].join('\n')
}
