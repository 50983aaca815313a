import type { PlanDocument } from '../../schemas/plan.ts'
import { h } from './dom.ts'

/** Makes a document in the browser and hands it to the reader. What makes it is loaded now, from beside this script. */
export async function save(document: PlanDocument, kind: 'markdown' | 'word'): Promise<void> {
  const name = document.title.replaceAll(/[\\/:*?"<>|\s]+/g, '-').toLowerCase()
  if (kind === 'markdown') {
    const { planMarkdown } = await import('../../schemas/markdown.ts')
    hand(`${name}.md`, new Blob([planMarkdown(document)], { type: 'text/markdown;charset=utf-8' }))
  } else {
    const { planWord } = await import('./plan-word.ts')
    hand(`${name}.docx`, await planWord(document))
  }
}

/** Hands a file to the reader, as a download. */
export function hand(name: string, file: Blob): void {
  const url = URL.createObjectURL(file)
  h('a', { href: url, download: name }).click()
  // The download has begun with the click; some browsers read the file a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
