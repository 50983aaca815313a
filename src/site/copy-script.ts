import { escapeHtml } from '../handbook/rich-text.ts'
import { embedRoot } from '../responses/root.ts'
import type { SiteWords } from './words/sv.ts'

/** The script that adds a button to each block of code. */
export const copyScript = (publicUrl: string, { copy, copied, notCopied }: SiteWords): string =>
  `<script src="${publicUrl}${embedRoot}/copy.js" data-copy="${escapeHtml(copy)}" data-copied="${escapeHtml(copied)}" data-failed="${escapeHtml(notCopied)}" defer></script>`
