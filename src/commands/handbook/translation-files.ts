import type { ExportFormat } from '../../translation/read-file.ts'
import { UsageError } from './command.ts'

/** What importing a translator's file says, wherever its texts go. */
const formats = ['xliff', 'xliff2', 'xlsx'] as const satisfies ExportFormat[]

/** As `--format` says; otherwise by the name of the file. */
export function formatOf(file: string, given: string | boolean | undefined): ExportFormat {
  if (given === undefined) return file.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'xliff'
  const format = formats.find((one) => one === given)
  if (format === undefined) throw new UsageError(`--format takes ${formats.join(', ')}`)
  return format
}

export const steps = {
  apply: {
    sv: 'Inget är ändrat ännu; upprepa med --apply.',
    en: 'Nothing is changed yet; repeat with --apply.',
  },
  approve: { sv: 'Därefter, av någon annan:', en: 'Next, by somebody else:' },
  publish: {
    sv: 'Därefter: npm run check:content, sedan handbook publish-content',
    en: 'Next: npm run check:content, then handbook publish-content',
  },
}
