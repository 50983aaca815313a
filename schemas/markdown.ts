/** Texts and plans as CommonMark, written by the service and by the component. */
import type { Block, DocumentText, Piece, PlanDocument } from './plan.ts'

/** Backslash escapes for what CommonMark could read as mark-up (https://spec.commonmark.org/0.31.2/#backslash-escapes). */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>&~]/g, '\\$&')
const escapedLine = (text: string): string => escaped(text).replace(/^\s*(?=[#+=|-])|^\s*\d+(?=[.)])/, '$&\\')

function pieceMarkdown(piece: Piece, index: number): string {
  if (typeof piece === 'string') return index === 0 ? escapedLine(piece) : escaped(piece)
  const words = escapedLine(piece.words)
  return piece.url === undefined ? words : `[${words}](<${piece.url.replace(/[<>\s]/g, encodeURIComponent)}>)`
}

/** A reference without a URL leaves its words. */
export const piecesMarkdown = (pieces: readonly Piece[]): string => pieces.map(pieceMarkdown).join('')

const line = ({ pieces }: DocumentText): string =>
  pieces
    .map((piece, index) =>
      typeof piece !== 'string' && piece.words === piece.url ? `<${piece.url}>` : pieceMarkdown(piece, index),
    )
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
