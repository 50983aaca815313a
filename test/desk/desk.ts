/** The language desk on a real socket over a real store, and people at it in a real Chromium. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { readContent } from '../../src/content/read-content.ts'
import { FeedbackStore } from '../../src/feedback/feedback-store.ts'
import type { Edition } from '../../src/handbook/edition.ts'
import { MessageBox } from '../../src/mail/message-box.ts'
import { type Grant, localAdministrator } from '../../src/publishing/people/person.ts'
import { cookieName } from '../../src/publishing/people/session-cookie.ts'
import { Publishing } from '../../src/publishing/publishing.ts'
import { snapshotOf } from '../../src/store/content-releases.ts'
import { Follower } from '../../src/store/follow.ts'
import type { Snapshot } from '../../src/store/release.ts'
import { storeSource } from '../../src/store/source.ts'
import type { Actor } from '../../src/store/store.ts'
import { sharedBrowser } from '../browser.ts'
import { databaseAt, shipped } from '../database.ts'
import { freePort } from '../free-port.ts'
import { soon } from '../wait.ts'

export interface Surroundings {
  environment?: (publicUrl: string) => Record<string, string>
  now?: () => Date
  /** How many principles the edition has, so that lists of texts are short; all where pictures are made for the guide. */
  principles?: number
  /** What else is different about the edition. */
  change?: (edition: Edition) => Edition
  /** What is published. */
  locales?: Snapshot['locales']
}

/** Pictures show every published language but the one that is begun in them. */
function forGuide(): Snapshot['locales'] {
  const { da: _begun, ...locales } = snapshotOf(readContent('content')).locales
  return locales
}

/** Swedish and English are published, unless other languages are given. */
export async function openDesk(
  t: Test,
  {
    environment = () => ({}),
    now = () => new Date(),
    locales = process.env.DESK_GUIDE ? forGuide() : shipped().locales,
    change = (edition) => edition,
    principles = process.env.DESK_GUIDE ? 5 : 2,
  }: Surroundings = {},
) {
  // The public address names the port, so it must be known before anything listens.
  const port = await freePort()
  const publicUrl = `http://localhost:${port}`
  const store = await databaseAt(t, undefined).open({ now })
  const { edition: whole } = shipped()
  const edition = change({ ...whole, principles: whole.principles.slice(0, principles) })
  const release = await store.publish({ base: null, edition, locales, actor: 'content' })
  const config = readConfig({
    LOG_LEVEL: 'silent',
    HANDBOOK_PUBLIC_URL: publicUrl,
    HANDBOOK_RATE_LIMIT_MAX: '100000',
    ...environment(publicUrl),
  })
  const publishing = new Publishing(store, { now, random: (await import('node:crypto')).randomBytes }, config)
  const feedback = new FeedbackStore(store.connection(), config)
  const messages = new MessageBox(store, publishing, config)
  const served = { release, source: storeSource(store), publishing, feedback, messages }
  const { server, head } = await buildApp(config, served)
  const follower = new Follower({
    from: await store.head(),
    head: () => store.head(),
    onChange: async (news) => void (await head.follow(news)),
    onState: () => undefined,
  })
  await server.listen({ port, host: '127.0.0.1' })
  t.teardown(async () => {
    await server.close()
    await follower.stop()
  })
  const tokenOf = async (name: string, ...grants: Grant[]) =>
    (await publishing.tokens.create(localAdministrator('local:test'), { name, grants })).token
  /** Resolves when readers see what was put in the store. */
  const followed = () =>
    soon(async () => {
      const { release } = await store.head()
      return (await server.inject('/handbook/v1/heads')).json().release === release
    })
  return { publicUrl, store, publishing, messages, server, tokenOf, followed }
}

export type Desk = Awaited<ReturnType<typeof openDesk>>

interface Seat extends BrowserContextOptions {
  /** The address after `#/`. */
  at?: string
  /** Who sits there, signed in already; nobody unless it is said. */
  person?: { actor: Actor; grants: readonly Grant[] }
}

/** A person's own browser. `faults` is everything it complained of. */
export async function openPage(t: Test, { publicUrl, publishing }: Desk, { at = '', person, ...options }: Seat = {}) {
  const context = await (await sharedBrowser()).newContext({
    locale: 'en-GB',
    viewport: { width: 1200, height: 900 },
    acceptDownloads: true,
    ...options,
  })
  t.teardown(() => context.close())
  context.setDefaultTimeout(0)
  if (person) {
    const { secret } = await publishing.sessions.open(person)
    await context.addCookies([{ name: cookieName(publicUrl), value: secret, url: publicUrl }])
  }
  const page = await context.newPage()
  const faults: string[] = []
  const asked: string[] = []
  page.on('pageerror', (error) => {
    faults.push(String(error))
    t.fail(`the page failed: ${error.stack}`)
    // What it would have shown is not waited for.
    void context.close()
  })
  page.on('console', (message) => {
    // A refused request is told as a problem; the browser notes it as an error all the same.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text())
  })
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${publicUrl}/desk${at && `#/${at}`}`)
  return { page, context, faults, asked }
}

export async function signIn(page: Page, token: string): Promise<void> {
  await page.getByLabel(/Your token|Din nyckel/).fill(token)
  await page.getByRole('button', { name: /^(Sign in|Logga in)$/ }).click()
  await page.getByRole('heading', { level: 1, name: /^(Languages|Språken)$/ }).waitFor()
}
