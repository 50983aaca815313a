import type { Block, DocumentText, PlanDocument } from './plan-document.ts'

/** Backslash escapes for what CommonMark could read as mark-up (https://spec.commonmark.org/0.31.2/#backslash-escapes). */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&#~|]/g, '\\$&')
    .replace(
      /^(\s*)([+=-]|\d+[.)])/,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    )

const line = ({ pieces }: DocumentText): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? escaped(piece) : `[${escaped(piece.words)}](<${piece.url}>)`))
    .join('')

function block(one: Block): string {
  if (one.kind === 'heading') return `${'#'.repeat(one.level)} ${line(one.text)}`
  if (one.kind === 'paragraph') return line(one.text)
  const bullet = one.kind === 'tasks' ? '- [ ] ' : '- '
  return one.items.map((item) => `${bullet}${line(item)}`).join('\n')
}

/** The plan as CommonMark with task lists. */
export const planMarkdown = ({ blocks, source }: PlanDocument): string =>
  `${[...blocks.map(block), '---', ...source.map(line)].join('\n\n')}\n`
