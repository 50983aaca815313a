/**
 * The texts of the journey's interface – buttons, notices, headings – by key. They are content like all others, so that
 * a new language brings them along. Words the handbook itself has, such as “Eget förslag?”, stand in `handbook.yaml`.
 */
import Type from 'typebox'
import { limits } from './content.ts'
import { text } from './parts.ts'
import { named } from './reference.ts'

interface Note {
  sv: string
  en: string
}

/** What each text is for: what a translator, an editor and a developer need to know of it. */
export const interfaceNotes = {
  steps: { sv: 'namn på navigeringen mellan stegen', en: 'name of the navigation between the steps' },
  stepOf: { sv: 'var i resan läsaren är; siffror', en: 'where in the journey the reader is; numbers' },
  back: { sv: 'knapp: till föregående steg', en: 'button: to the previous step' },
  next: { sv: 'knapp: till nästa steg', en: 'button: to the next step' },
  challenges: { sv: 'rubrik över en princips utmaningar', en: 'heading above the challenges of a principle' },
  chooseChallenge: { sv: 'uppmaning i steg 1', en: 'invitation in step 1' },
  yourChallenge: { sv: 'rubrik över den valda utmaningen', en: 'heading above the challenge chosen' },
  changeChallenge: { sv: 'knapp: tillbaka till steg 1', en: 'button: back to step 1' },
  allPrinciples: { sv: 'länk till alla principer', en: 'link to all principles' },
  questions: { sv: 'rubrik över en princips frågor', en: 'heading above the questions of a principle' },
  toMapping: { sv: 'knapp: till frågorna i steg 2', en: 'button: to the questions of step 2' },
  searchHint: {
    sv: 'namn på sökfältet i steg 1',
    en: 'name of the search field of step 1',
  },
  searchHits: { sv: 'hur många träffar sökningen gav; siffra', en: 'how many items the search found; a number' },
  markHint: { sv: 'uppmaning ovanför frågorna', en: 'invitation above the questions' },
  marked: { sv: 'hur många frågor som är markerade; siffror', en: 'how many questions are marked; numbers' },
  noneMarked: { sv: 'upplysning när ingen fråga är markerad', en: 'notice when no question is marked' },
  summary: { sv: 'rubrik över bilden av kartläggningen', en: 'heading above the picture of the mapping' },
  summaryPicture: {
    sv: 'vad bilden visar, för den som inte ser den',
    en: 'what the picture shows, for those who do not see it',
  },
  summaryRow: {
    sv: 'en rad i bilden; principens titel och siffror',
    en: 'a row of the picture; the principle’s title and numbers',
  },
  markedQuestions: { sv: 'rubrik över antalet eller listan', en: 'heading above the number or the list' },
  toPlan: { sv: 'knapp: till planen i steg 3', en: 'button: to the plan of step 3' },
  showPlan: { sv: 'knapp som skickar formuläret', en: 'button that sends the form' },
  plan: { sv: 'planens rubrik', en: 'the plan’s heading' },
  chooseActions: {
    sv: 'uppmaning ovanför åtgärderna, som har kryssrutor',
    en: 'invitation above the actions, which have checkboxes',
  },
  responsible: {
    sv: 'vid en linje att skriva på i den utskrivna planen: vem',
    en: 'beside a line to write on in the printed plan: who',
  },
  due: {
    sv: 'vid en linje att skriva på i den utskrivna planen: när',
    en: 'beside a line to write on in the printed plan: when',
  },
  planEmpty: { sv: 'upplysning när planen är tom', en: 'notice when the plan is empty' },
  removeFromPlan: { sv: 'knapp: en fråga i planen', en: 'button: a question of the plan' },
  ownProposals: { sv: 'rubrik över lagets egna förslag', en: 'heading above the team’s own suggestions' },
  proposalFor: { sv: 'namn på skrivfältet; guidens titel', en: 'name of the field; the guide’s title' },
  proposalHint: { sv: 'uppmaning vid skrivfältet', en: 'invitation beside the field' },
  addProposal: { sv: 'knapp', en: 'button' },
  removeProposal: { sv: 'knapp', en: 'button' },
  print: { sv: 'knapp', en: 'button' },
  downloadMarkdown: { sv: 'knapp', en: 'button' },
  downloadWord: { sv: 'knapp', en: 'button' },
  preparingDocument: { sv: 'upplysning medan dokumentet skapas', en: 'notice while the document is made' },
  documentFailed: { sv: 'felmeddelande', en: 'error message' },
  copyLink: { sv: 'knapp: länk med markeringarna', en: 'button: a link with the marks' },
  linkCopied: { sv: 'bekräftelse', en: 'confirmation' },
  linkNotCopied: { sv: 'felmeddelande', en: 'error message' },
  linkHint: { sv: 'upplysning vid knappen Kopiera länk', en: 'notice beside the button Copy link' },
  stateRestored: { sv: 'bekräftelse när en länk öppnats', en: 'confirmation when a link was opened' },
  stateIncomplete: { sv: 'upplysning när en länk är skadad', en: 'notice when a link is damaged' },
  startOver: { sv: 'knapp: ta bort allt', en: 'button: remove everything' },
  startOverWarning: { sv: 'varning före Börja om', en: 'warning before Start over' },
  cancel: { sv: 'knapp', en: 'button' },
  openHandbook: { sv: 'länk till hela handboken', en: 'link to the whole handbook' },
  source: { sv: 'källrad; handbokens titel', en: 'source line; the handbook’s title' },
  release: { sv: 'källrad; utgåvans id', en: 'source line; the release’s id' },
  licence: { sv: 'källrad; licensens namn', en: 'source line; the licence’s name' },
  corrections: {
    sv: 'länk till sidan med alla rättelser, och sidans rubrik',
    en: 'link to the page with all corrections, and its heading',
  },
  correctionsAbout: { sv: 'ingress på sidan med rättelser', en: 'introduction of the page with corrections' },
  correctionBefore: { sv: 'etikett före källans ordalydelse', en: 'label before the source’s wording' },
  correctionAfter: { sv: 'etikett före den rättade ordalydelsen', en: 'label before the corrected wording' },
  correctionReason: { sv: 'etikett före skälet', en: 'label before the reason' },
  correctionKept: {
    sv: 'etikett före tveksam ordalydelse som står kvar',
    en: 'label before doubtful wording that was kept',
  },
  privacy: { sv: 'upplysning där inget skickas', en: 'notice where nothing is sent' },
  formPrivacy: {
    sv: 'upplysning vid formuläret, som skickar markeringarna; nämner knappen Visa planen',
    en: 'notice beside the form, which sends the marks; names the button Show the plan',
  },
  language: { sv: 'namn på valet av språk', en: 'name of the choice of language' },
  textLanguage: {
    sv: 'vid en text på annat språk; språkets eget namn',
    en: 'beside a text in another language; the language’s own name',
  },
  loading: { sv: 'upplysning medan texten hämtas', en: 'notice while the text is loading' },
  failed: { sv: 'felmeddelande', en: 'error message' },
  offline: { sv: 'upplysning när tjänsten inte svarar', en: 'notice when the service does not answer' },
  retry: { sv: 'knapp', en: 'button' },
} satisfies Record<string, Note>

export type InterfaceKey = keyof typeof interfaceNotes
/** Texts that releases of version 1.0.0 lack. */
export const laterKeys: readonly string[] = [
  'correctionsAbout',
  'correctionBefore',
  'correctionAfter',
  'correctionReason',
  'correctionKept',
  'searchHint',
  'searchHits',
  'chooseActions',
  'responsible',
  'due',
] satisfies InterfaceKey[]
export const interfaceKeys = Object.keys(interfaceNotes) as InterfaceKey[]

const each = <Value>(value: (note: string, key: InterfaceKey) => Value) =>
  Object.fromEntries(interfaceKeys.map((key) => [key, value(interfaceNotes[key].en, key)])) as Record<
    InterfaceKey,
    Value
  >
const sentence = (note: string) => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`

/** `content/locales/<locale>/interface.yaml` */
export const InterfaceFile = Type.Object(
  each((note) => Type.Optional(Type.String({ description: sentence(note), maxLength: limits.heading }))),
  {
    additionalProperties: false,
    title: 'Interface',
    description: 'The texts of the journey’s interface. Names in braces, {total}, stand for what is put there.',
  },
)

export const Interface = named(
  'Interface',
  'The texts of the journey’s interface, by key. Names in braces, {total}, stand for what is put there. A text is absent in releases from before it existed.',
  each((note, key) => {
    const shape = text(sentence(note), limits.heading)
    return laterKeys.includes(key) ? Type.Optional(shape) : shape
  }),
)
