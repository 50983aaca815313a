import type { Words } from '../sv.ts'

export const signIn: Words['signIn'] = {
  title: 'Sign in',
  token: 'Your token',
  tokenHint: 'It begins with hbk_. An administrator gives it to you.',
  button: 'Sign in',
  provider: 'Sign in with the organisation’s account',
  failed: 'Signing in with the organisation’s account did not work. Try again or use a token.',
  refused: 'The token cannot be used. It may be mistyped, expired or revoked.',
  out: 'Sign out',
  expired: 'You have been signed out',
  expiredText: 'Your session has ended. What you have written is still here. Sign in and go on where you were.',
  done: 'I have signed in',
}
