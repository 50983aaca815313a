import { escapeHtml } from '../../handbook/rich-text.ts'

/** A description of the documents as HTML; they use two marks. */
export const prose = (markdown: string): string =>
  escapeHtml(markdown)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')

/** Paragraphs, of which one is in Swedish. */
export const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p${/begränsningar/i.test(text) ? ' lang="sv"' : ''}>${prose(text)}</p>`).join('\n')
