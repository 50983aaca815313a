import type { Change } from './api.ts'
import { BeforeAfter } from './import-report.tsx'

const rightToLeft = (locale: string) =>
  /^(ar|dv|fa|he|ps|sd|ug|ur|yi)(-|$)/.test(locale) ? ('rtl' as const) : ('ltr' as const)

/** Text by text, before and after. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <ul class="changes">
      {changes.map(({ locale, item, segment, before, after }) => (
        <li key={`${locale}${segment ?? item}`}>
          <code>
            {locale} {segment ?? item}
          </code>
          <BeforeAfter before={before} after={after} locale={locale ?? 'sv'} dir={rightToLeft(locale ?? 'sv')} />
        </li>
      ))}
    </ul>
  )
}
