import { escapeHtml } from '../handbook/rich-text.ts'
import type { HandbookPage } from './journey.ts'
import { embedRoot, type Writer } from './writer.ts'

/** A frame with a part in it, and the script of the host page that gives it its height; `size` is in CSS pixels. */
export function frameElement(
  { path, title }: HandbookPage,
  writer: Writer,
  size: { width: string | number; height: number },
) {
  const name = writer.words(writer.has(title) ? title : 'handbook.title')
  const script = `${writer.localised.options.publicUrl}${embedRoot}/host.js`
  return [
    `<iframe src="${escapeHtml(writer.address(path))}" title="${name}" width="${size.width}" height="${size.height}"></iframe>`,
    `<script src="${escapeHtml(script)}" async></script>`,
  ].join('\n')
}
