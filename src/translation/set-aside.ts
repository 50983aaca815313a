import type { Bilingual } from './bilingual.ts'

/** Why one text of a file is not taken. */
export const reasons = {
  UNKNOWN_SEGMENT: {
    sv: 'finns inte i utgåvan.',
    en: 'is not in the edition.',
  },
  DUPLICATE: {
    sv: 'står flera gånger med olika översättningar; behåll en av dem.',
    en: 'stands several times with different translations; keep one of them.',
  },
  NOT_TEXT: {
    sv: 'har en formel, ett datum eller ett sanningsvärde i stället för text; skriv om den i en cell med formatet Text.',
    en: 'has a formula, a date or a truth value in place of text; write it again in a cell of the format Text.',
  },
  SOURCE_CHANGED: {
    sv: 'har fått en ny källtext sedan filen exporterades; exportera den på nytt.',
    en: 'has a new source since the file was exported; export it again.',
  },
  MIXED_UP: {
    sv: 'står bredvid en annan texts källtext; en kolumn kan ha sorterats för sig.',
    en: 'stands beside the source of another text; a column may have been sorted by itself.',
  },
  EMPTY: {
    sv: 'är tom i filen, men det finns en översättning; en tom text tar inte bort den.',
    en: 'is empty in the file, but there is a translation; an empty text does not remove it.',
  },
  PLACEHOLDERS: {
    sv: 'har inte samma märken som källtexten: {expected}.',
    en: 'does not have the same marks as the source: {expected}.',
  },
  TOO_LONG: {
    sv: 'har {length} tecken; högst {limit} ryms.',
    en: 'has {length} characters; at most {limit} fit.',
  },
  MARKUP: {
    sv: 'innehåller {found}; bara länkmärken är tillåtna.',
    en: 'contains {found}; only link marks are allowed.',
  },
} satisfies Record<string, Bilingual>

export type Reason = keyof typeof reasons
