import { audit } from './en/audit.ts'
import { changes } from './en/changes.ts'
import { common } from './en/common.ts'
import { draft } from './en/draft.ts'
import { edit } from './en/edit.ts'
import { feedback } from './en/feedback.ts'
import { files } from './en/files.ts'
import { glossary } from './en/glossary.ts'
import { history } from './en/history.ts'
import { home } from './en/home.ts'
import { messages } from './en/messages.ts'
import { nav } from './en/nav.ts'
import { notifications } from './en/notifications.ts'
import { people } from './en/people.ts'
import { preview } from './en/preview.ts'
import { publish } from './en/publish.ts'
import { review } from './en/review.ts'
import { secret } from './en/secret.ts'
import { settings } from './en/settings.ts'
import { signIn } from './en/sign-in.ts'
import { start } from './en/start.ts'
import { talk } from './en/talk.ts'
import { tokens } from './en/tokens.ts'
import { wordings } from './en/wordings.ts'
import { work } from './en/work.ts'
import type { Words } from './sv.ts'

export const english: Words = {
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
