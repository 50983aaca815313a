/** The sum of an import in a sentence or two; an import that changes nothing says why. */
import type { Bilingual } from './bilingual.ts'
import type { ImportReport } from './import-shapes.ts'
import type { ReadFile } from './read-file.ts'

type Counted = Pick<ImportReport, 'changes' | 'unchanged' | 'setAside'>

export function summaryOf({ changes, unchanged, setAside }: Counted, { units }: ReadFile): Bilingual {
  if (changes.length === 0 && setAside.length === 0) {
    if (units.every(({ target }) => target === undefined))
      return units.some(({ suggested }) => suggested)
        ? {
            sv: `Filen har bara förslag ur ett översättningsminne och inga översättningar: ${unchanged} texter. Godkänn förslagen i översättningsverktyget först.`,
            en: `The file has only matches of a translation memory and no translations: ${unchanged} texts. Accept the matches in the translation tool first.`,
          }
        : {
            sv: `Filen har inga översättningar: ${unchanged} texter utan översättning.`,
            en: `There are no translations in the file: ${unchanged} texts without one.`,
          }
    return {
      sv: `Allt i filen är redan på plats: ${unchanged} jämförda, ingen behöver ändras.`,
      en: `Everything in the file is already in place: ${unchanged} compared, none needs to change.`,
    }
  }
  const isUnsaid = units.some(({ target, exported }) => target !== undefined && exported === undefined)
  const unsaid = isUnsaid
    ? {
        sv: ' Filen säger inte vilka översättningar den utgick från; de jämfördes med tidigare utgåvor.',
        en: ' The file does not say which translations it started from; they were compared with earlier releases.',
      }
    : { sv: '', en: '' }
  return {
    sv: `Att ändra: ${changes.length}. Oförändrade: ${unchanged}. Lagda åt sidan: ${setAside.length}.${unsaid.sv}`,
    en: `To change: ${changes.length}. Unchanged: ${unchanged}. Set aside: ${setAside.length}.${unsaid.en}`,
  }
}
