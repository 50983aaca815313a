export const signIn = {
  title: 'Logga in',
  token: 'Din nyckel',
  tokenHint: 'Börjar med hbk_. Du får den av en administratör.',
  button: 'Logga in',
  provider: 'Logga in med organisationens konto',
  failed: 'Det gick inte att logga in med organisationens konto. Försök igen eller använd en nyckel.',
  refused: 'Nyckeln går inte att använda. Den kan vara felskriven, ha gått ut eller vara återkallad.',
  out: 'Logga ut',
  expired: 'Du har loggats ut',
  expiredText: 'Din session är slut. Det du har skrivit finns kvar. Logga in så fortsätter du där du var.',
  done: 'Jag har loggat in',
}
