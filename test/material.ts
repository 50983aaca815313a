/** Files that the pages of a workshop make in a real browser. */
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { openContext, savedBytes } from './browser.ts'
import { publicUrl } from './open-app.ts'

/** @param path Of a page with the buttons. */
export async function materialOf(t: Test, server: FastifyInstance, path: string) {
  const { context, lost, requests } = await openContext(t, server)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(`${publicUrl}${path}`)
  /** Presses a button, and waits for its file. */
  const save = async (name: 'slides' | 'board' | 'table') => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`button[name=${name}]`).click()])
    return { name: download.suggestedFilename(), bytes: await savedBytes(download) }
  }
  return { page, save, lost, requests, errors }
}

/** A language written from right to left that has a title and a question of its own; all else falls back on English. */
export const arabic: Record<string, string> = {
  'locales/ar/locale.yaml':
    'tag: ar\nendonym: العربية\ndir: rtl\nstatus: unofficial\nfallback: [en, sv]\nstate: translated\npublished: true\n',
  'locales/ar/principles/p1.yaml': `title: احتضان الابتكار وتعزيزه في القطاع العام
questions:
  p1-q1:
    question: هل يدعم السياسيون والقادة الابتكار صراحةً في القطاع العام؟
`,
}
