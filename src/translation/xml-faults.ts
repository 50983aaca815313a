/** What the XML parser finds wrong, in the reader's language. The parser has only English words for it. */
import type { Bilingual } from './bilingual.ts'

/** By the words of saxes; the first that fits counts. */
const faults: readonly { found: RegExp; words: Bilingual }[] = [
  {
    found: /close tag|closing tag: |^unclosed tag/,
    words: { sv: 'ett element avslutas inte där det ska.', en: 'an element does not end where it should.' },
  },
  {
    found: /entity/,
    words: { sv: 'en entitet är okänd eller felskriven.', en: 'an entity is unknown or malformed.' },
  },
  {
    found: /prefix|namespace/,
    words: {
      sv: 'ett prefix för en namnrymd saknas eller används fel.',
      en: 'a namespace prefix is missing or misused.',
    },
  },
  {
    found: /attribute/,
    words: { sv: 'ett attribut är felskrivet eller står två gånger.', en: 'an attribute is malformed or given twice.' },
  },
  { found: /comment/, words: { sv: 'en kommentar är felskriven.', en: 'a comment is malformed.' } },
  {
    found: /XML declaration|name\/value|^expected |^value |^whitespace required|value must match|^version number/,
    words: {
      sv: 'deklarationen <?xml?> i början är felskriven.',
      en: 'the declaration <?xml?> at the beginning is malformed.',
    },
  },
  {
    found: /processing instruction/,
    words: { sv: 'en bearbetningsinstruktion är felskriven.', en: 'a processing instruction is malformed.' },
  },
  {
    found: /root/,
    words: {
      sv: 'filen har inte ett enda yttersta element, eller har text utanför det.',
      en: 'the file does not have a single outermost element, or has text outside it.',
    },
  },
  {
    found: /disallowed|malformed name|forward-slash/,
    words: { sv: 'ett tecken står där det inte är tillåtet.', en: 'a character stands where it is not allowed.' },
  },
]

const other: Bilingual = { sv: 'den följer inte reglerna för XML.', en: 'it does not follow the rules of XML.' }

/** @param message The words of saxes. */
export const xmlFault = (message: string): Bilingual => faults.find(({ found }) => found.test(message))?.words ?? other
