/** The connection to the mail server, for everything that the service sends. */
import type { Config } from '../config.ts'

const minute = 60_000
/** Milliseconds that each step of the connection may take. */
const patience = minute / 2
/** The longest wait between two attempts. */
const longestWait = 6 * 60 * minute

export type Mailing = Pick<Config, 'publicUrl' | 'operator'> & { smtpUrl: string }

interface Letter {
  to: string
  subject: string
  text: string
  html?: string
  headers?: Record<string, string>
}

/** Sends over an encrypted connection, or rejects. */
export async function sendMail({ smtpUrl, operator }: Mailing, { to, headers, ...letter }: Letter): Promise<void> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    url: smtpUrl,
    requireTLS: true,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  })
  try {
    await transport.sendMail({
      ...letter,
      // An object is one address, whatever characters it has.
      to: { name: '', address: to },
      from: operator.email,
      headers: { 'Auto-Submitted': 'auto-generated', ...headers },
    })
  } finally {
    transport.close()
  }
}

/** The code alone: a message of the mail server may repeat the user or an address. */
export function outcomeOf(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return [code ?? 'ERROR', responseCode].filter((part) => part !== undefined).join(' ')
}

/** Whether the mail server answered, so that only this letter is at fault. */
export const isAboutLetter = (error: unknown): boolean =>
  (error as { responseCode?: number; code?: string }).code === 'EENVELOPE'

/** How long other replicas leave mail to the replica that claimed it; longer than the time limits of the connection. */
export const lease = 10 * minute

/** Milliseconds until the next attempt. @param attempts How many came before the one that failed. */
export const waitAfter = (attempts: number): number => Math.min(longestWait, 5 * minute * 2 ** attempts)
