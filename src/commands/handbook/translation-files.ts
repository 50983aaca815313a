import type { Bilingual } from '../../translation/bilingual.ts'
import type { ExportFormat } from '../../translation/read-file.ts'
import { UsageError } from './told.ts'

/** What importing a translator's file says, wherever its texts go. */
const formats = ['xliff', 'xliff2', 'xlsx'] as const satisfies ExportFormat[]

/** As `--format` says; otherwise by the name of the file. */
export function formatOf(file: string, given: string | boolean | undefined): ExportFormat {
  if (given === undefined) return file.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'xliff'
  const format = formats.find((one) => one === given)
  if (format === undefined)
    throw new UsageError({ sv: `--format tar ${formats.join(', ')}`, en: `--format takes ${formats.join(', ')}` })
  return format
}

const counts = ['total', 'missing', 'machine', 'translated', 'reviewed', 'final', 'outdated'] as const
type Counts = Record<(typeof counts)[number], number>

/** Texts by state, as tables show them. */
export const countColumns = Object.fromEntries(counts.map((name) => [name, (row: Counts) => row[name]]))

export const steps = {
  apply: {
    sv: 'Inget är ändrat ännu; upprepa med --apply.',
    en: 'Nothing is changed yet; repeat with --apply.',
  },
  take: {
    sv: 'Ta in texter att titta på med --take ID,ID när de stämmer.',
    en: 'Take texts that are worth a look with --take ID,ID once they are right.',
  },
  publish: {
    sv: 'Därefter: npm run check:content, sedan handbook publish-content',
    en: 'Next: npm run check:content, then handbook publish-content',
  },
}

export const approveNext = (draft: string): Bilingual => ({
  sv: `Därefter, av någon annan: handbook approve ${draft}`,
  en: `Next, by somebody else: handbook approve ${draft}`,
})

export const whenTranslated = (command: string): Bilingual => ({
  sv: `När den är översatt: ${command}`,
  en: `When it is translated: ${command}`,
})
