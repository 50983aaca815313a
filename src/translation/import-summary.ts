/** The sum of an import in a sentence or two, first what needs a person; an import that changes nothing says why. */
import type { Bilingual } from './bilingual.ts'
import type { ImportReport } from './import-shapes.ts'
import type { ReadFile } from './read-file.ts'

type Counted = Pick<ImportReport, 'changes' | 'unchanged' | 'setAside' | 'flagged'>

export function summaryOf({ changes, unchanged, setAside, flagged }: Counted, file: ReadFile): Bilingual {
  if (changes.length === 0 && setAside.length === 0) return whyNothing(unchanged, file)
  const looks = new Set(flagged.map(({ id }) => id)).size
  const unsaid = startedFrom(file)
  const held = heldBack(changes)
  if (changes.length === 0)
    return {
      sv: `Inget tas in: ${setAside.length} lagda åt sidan, var och en med sitt skäl. Oförändrade: ${unchanged}.${unsaid.sv}`,
      en: `Nothing is taken: ${setAside.length} set aside, each with its reason. Unchanged: ${unchanged}.${unsaid.en}`,
    }
  return {
    sv: `Lagda åt sidan: ${setAside.length}. Att titta på: ${looks}. Att ändra: ${changes.length}. Oförändrade: ${unchanged}.${held.sv}${unsaid.sv}`,
    en: `Set aside: ${setAside.length}. Worth a look: ${looks}. To change: ${changes.length}. Unchanged: ${unchanged}.${held.en}${unsaid.en}`,
  }
}

function heldBack(changes: Counted['changes']): Bilingual {
  const held = changes.filter(({ held }) => held).length
  if (held === 0) return { sv: '', en: '' }
  return {
    sv: ` Texter att titta på tas in bara om någon väljer dem: ${held}.`,
    en: ` Texts worth a look are taken only if somebody chooses them: ${held}.`,
  }
}

const startedFrom = ({ units }: ReadFile): Bilingual =>
  units.some(({ target, exported }) => target !== undefined && exported === undefined)
    ? {
        sv: ' Filen säger inte vilka översättningar den utgick från; de jämfördes med tidigare utgåvor.',
        en: ' The file does not say which translations it started from; they were compared with earlier releases.',
      }
    : { sv: '', en: '' }

function whyNothing(unchanged: number, { units }: ReadFile): Bilingual {
  const without = units.filter(({ target }) => !target?.trim())
  const matches = without.filter(({ suggested }) => suggested).length
  const inPlace = unchanged - without.length
  if (without.length === 0)
    return {
      sv: `Allt i filen är redan på plats: ${unchanged} jämförda, ingen behöver ändras.`,
      en: `Everything in the file is already in place: ${unchanged} compared, none needs to change.`,
    }
  const start: Bilingual =
    inPlace === 0
      ? matches === 0
        ? {
            sv: `Filen har inga översättningar: ${unchanged} texter utan översättning.`,
            en: `There are no translations in the file: ${unchanged} texts without one.`,
          }
        : {
            sv: `Filen har bara förslag ur ett översättningsminne och inga översättningar: ${unchanged} texter.`,
            en: `The file has only matches of a translation memory and no translations: ${unchanged} texts.`,
          }
      : {
          sv: `Filens översättningar är redan på plats: ${inPlace} jämförda, ingen behöver ändras. Utan översättning: ${without.length}.`,
          en: `The translations in the file are already in place: ${inPlace} compared, none needs to change. Without a translation: ${without.length}.`,
        }
  if (matches === 0) return start
  return {
    sv: `${start.sv} Godkänn förslagen (${matches}) i översättningsverktyget först.`,
    en: `${start.en} Accept the matches (${matches}) in the translation tool first.`,
  }
}
