import type { Bilingual } from './bilingual.ts'

/** Why one text of a file is not taken. */
export const reasons = {
  UNKNOWN_SEGMENT: {
    sv: 'finns inte i den här versionen av handboken.',
    en: 'is not in the edition.',
  },
  DUPLICATE: {
    sv: 'står flera gånger med olika översättningar; behåll en av dem.',
    en: 'stands several times with different translations; keep one of them.',
  },
  NOT_TEXT: {
    sv: 'har {kind} i stället för text: {shown}. Skriv om den i en cell med formatet Text.',
    en: 'has {kind} in place of text: {shown}. Write it again in a cell of the format Text.',
  },
  NO_ID: {
    sv: 'har inget id, så det går inte att säga vilken text den hör till.',
    en: 'has no id, so there is no telling which text it belongs to.',
  },
  NO_HEADINGS: {
    sv: 'står på ett blad utan rubrikerna för id, källtext och översättning; bladet läses inte.',
    en: 'stands on a sheet without the headings for id, source and translation; the sheet is not read.',
  },
  INCOMPLETE: {
    sv: 'är inte översatt i sin helhet: segmentet {segment} saknas, är tomt eller upprepar källtexten.',
    en: 'is not translated as a whole: segment {segment} is missing, empty or repeats the source.',
  },
  UNFINISHED: {
    sv: 'är märkt som ofärdig i filen: {mark}. Gör den klar i översättningsverktyget, eller skriv den i utkastet.',
    en: 'is marked as unfinished in the file: {mark}. Finish it in the translation tool, or write it in the draft.',
  },
  TRACKED_CHANGES: {
    sv: 'har spårade ändringar eller genomstruken text; godkänn eller ångra dem och exportera igen.',
    en: 'has tracked changes or struck-through text; accept or reject them and export it again.',
  },
  SAME_AS_SOURCE: {
    sv: 'är lika med källtexten, så den räknas inte som översatt.',
    en: 'is the same as the source, so it does not count as translated.',
  },
  CONFLICT: {
    sv: 'har ändrats i utkastet sedan filen exporterades; utkastets text är kvar. I filen: ”{file}” I utkastet: ”{draft}” Välj en av dem i utkastet.',
    en: 'was changed in the draft since the file was exported; the text of the draft stays. In the file: “{file}” In the draft: “{draft}” Choose one of them in the draft.',
  },
  MOVED: {
    sv: 'har fått översättningen av {other}; en kolumn kan ha sorterats för sig.',
    en: 'has the translation of {other}; a column may have been sorted by itself.',
  },
  NO_SOURCE: {
    sv: 'står i filen utan källtext, så det går inte att säga vad den är översatt från.',
    en: 'stands in the file without its source, so there is no telling what it was translated from.',
  },
  DOUBTFUL: {
    sv: 'behöver en blick: den {concern} Rätta texten i filen, eller skriv den i utkastet om den ska vara så.',
    en: 'needs a look: it {concern} Correct the text in the file, or write it in the draft if it is meant so.',
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
