import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Copies the content with as many locales as told: the two there are, and English under other tags. */
export function copyWithLocales(target: string, count: number): void {
  cpSync('content', target, { recursive: true })
  for (let number = 2; number < count; number++) {
    const tag = `q${String.fromCharCode(97 + number)}`
    const folder = join(target, 'locales', tag)
    cpSync(join(target, 'locales/en'), folder, { recursive: true })
    const file = join(folder, 'locale.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^tag: .*$/m, `tag: ${tag}`))
  }
}
