import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The languages of every measurement, so that figures stay comparable when `content/` gets another one. */
const measured = ['sv', 'en', 'fi']

/** Copies the content with as many locales as told: Swedish, English, Finnish, and English under other tags. */
export function copyWithLocales(target: string, count: number): void {
  cpSync('content/edition', join(target, 'edition'), { recursive: true })
  for (const tag of measured) cpSync(join('content/locales', tag), join(target, 'locales', tag), { recursive: true })
  for (let number = measured.length; number < count; number++) {
    const tag = `q${String.fromCharCode(97 + number)}`
    const folder = join(target, 'locales', tag)
    cpSync(join(target, 'locales/en'), folder, { recursive: true })
    const file = join(folder, 'locale.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^tag: .*$/m, `tag: ${tag}`))
  }
}
