import { audit } from './sv/audit.ts'
import { changes } from './sv/changes.ts'
import { common } from './sv/common.ts'
import { draft } from './sv/draft.ts'
import { edit } from './sv/edit.ts'
import { feedback } from './sv/feedback.ts'
import { files } from './sv/files.ts'
import { glossary } from './sv/glossary.ts'
import { history } from './sv/history.ts'
import { home } from './sv/home.ts'
import { messages } from './sv/messages.ts'
import { nav } from './sv/nav.ts'
import { notifications } from './sv/notifications.ts'
import { people } from './sv/people.ts'
import { preview } from './sv/preview.ts'
import { publish } from './sv/publish.ts'
import { review } from './sv/review.ts'
import { secret } from './sv/secret.ts'
import { settings } from './sv/settings.ts'
import { signIn } from './sv/sign-in.ts'
import { start } from './sv/start.ts'
import { talk } from './sv/talk.ts'
import { tokens } from './sv/tokens.ts'
import { wordings } from './sv/wordings.ts'
import { work } from './sv/work.ts'

export const swedish = {
  ...common,
  signIn,
  nav,
  home,
  start,
  draft,
  edit,
  files,
  preview,
  publish,
  changes,
  settings,
  history,
  audit,
  tokens,
  people,
  secret,
  notifications,
  feedback,
  messages,
  talk,
  review,
  wordings,
  work,
  glossary,
}

/** The texts that every language of the desk has. */
export type Words = typeof swedish
