/** `npm run check:content [folder]`: checks the content folder and says what to correct, by file and line. */
import { checkContent } from '../content/check-content.ts'
import { ContentError, readContent } from '../content/read-content.ts'
import type { Fault } from '../content/yaml-file.ts'

const folder = process.argv[2] ?? 'content'
const number = new Intl.NumberFormat('en')

function report(faults: Fault[], files: number, texts: number, locales: number): void {
  for (const { file, line, message } of faults) console.log(`${file}:${line}  ${message}`)
  console.log(
    `Checked ${number.format(files)} files, ${number.format(texts)} texts in ${number.format(locales)} locales; ` +
      (faults.length === 0 ? 'nothing to correct.' : `${number.format(faults.length)} to correct.`),
  )
  if (texts === 0) console.log('No text was found, so nothing was checked.')
  process.exitCode = faults.length > 0 || texts === 0 ? 1 : 0
}

try {
  const { faults, files, texts, locales } = checkContent(readContent(folder))
  report(faults, files, texts, locales)
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  report(error.faults, 0, 0, 0)
}
