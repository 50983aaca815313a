import { currentLanguage, words } from './words.ts'

/** The place in the guide that each screen leads to. */
const places: Record<string, string> = {
  '': 'home',
  texts: 'texts',
  files: 'files',
  preview: 'preview',
  publish: 'publish',
  terms: 'glossary',
  work: 'work',
  settings: 'settings',
  messages: 'messages',
  questions: 'questions',
  history: 'undo',
  audit: 'audit-trail',
  tokens: 'tokens',
  people: 'people',
  notifications: 'webhooks',
}

function placeOf(path: string, isSignedIn: boolean): string {
  const [first = '', , step = 'texts'] = path.split('/')
  if (!isSignedIn) return 'sign-in'
  return places[first === 'drafts' ? step : first] ?? 'home'
}

/** The address of a place in the guide. */
export const guideAt = (place: string): string => `desk/guide/${currentLanguage()}#${place}`

/** The guide, at what it says of this screen; in a tab of its own, so that nobody leaves what they write. */
export const GuideLink = ({ path, isSignedIn }: { path: string; isSignedIn: boolean }) => (
  <a href={guideAt(placeOf(path, isSignedIn))} target="_blank" rel="noreferrer">
    {words().guide}
  </a>
)
