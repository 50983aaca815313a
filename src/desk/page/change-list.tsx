import type { Change } from './api.ts'
import { BeforeAfter } from './import-report.tsx'
import { directionOf } from './languages.ts'

interface ChangeListProps {
  changes: readonly Change[]
  /** What the earlier text is called: it may be the one that readers have now. */
  before: string
}

/** Text by text, before and after. */
export function ChangeList({ changes, before: label }: ChangeListProps) {
  return (
    <ul class="changes">
      {changes.map(({ locale, item, segment, before, after }) => (
        <li key={`${locale}${segment ?? item}`}>
          <code>
            {locale} {segment ?? item}
          </code>
          <BeforeAfter
            label={label}
            before={before}
            after={after}
            locale={locale ?? 'sv'}
            dir={directionOf(locale ?? 'sv')}
          />
        </li>
      ))}
    </ul>
  )
}
