/** The rules that content keeps beyond its shape. Each fault names file and line, in its reader's words. */

import { editionFaults } from './check-edition.ts'
import { settingsFaults } from './check-locale.ts'
import { textFaults } from './check-texts.ts'
import type { Content } from './read-content.ts'
import type { Fault } from './yaml-file.ts'

export interface Checked {
  faults: Fault[]
  files: number
  texts: number
  locales: number
}

export function checkContent(content: Content): Checked {
  const faults = [...content.faults, ...editionFaults(content)]
  let texts = 0
  for (const [tag, source] of Object.entries(content.locales)) {
    texts += Object.keys(source.locale.texts).length
    faults.push(...settingsFaults(tag, source, content), ...textFaults(tag, source, content))
  }
  faults.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
  return { faults, files: content.files, texts, locales: Object.keys(content.locales).length }
}
