// A server that keeps its pages until the service tells of a new release. For anything that speaks Request and Response.
import { createHandbook, NotFoundError } from '@innovation-handbook/sdk'
import { notificationHandler } from '@innovation-handbook/sdk/notifications'
import { escapeHtml, toHtml } from '@innovation-handbook/sdk/text'

/**
 * @param {{ baseUrl: string, secret: string, fetch?: typeof globalThis.fetch }} options
 * @returns {(request: Request) => Promise<Response>} Answers `/questions/p1-q6`, and messages at `/handbook-webhook`.
 */
export function portal({ baseUrl, secret, fetch }) {
  const handbook = createHandbook({ baseUrl, fetch })
  /** @type {Map<string, string>} */
  let pages = new Map()
  const onRelease = () => {
    pages = new Map()
  }
  const receive = notificationHandler({ secret, handbook, onRelease })

  return async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/handbook-webhook') return receive(request)
    // A page that was begun before a message goes into the map that the message discards.
    const kept = pages
    try {
      const html = kept.get(pathname) ?? (await render(pathname.split('/').at(-1) ?? ''))
      kept.set(pathname, html)
      return page(200, html)
    } catch (error) {
      if (error instanceof NotFoundError) return page(404, '<h1>Sidan finns inte</h1>')
      throw error
    }
  }

  /** @param {string} id */
  async function render(id) {
    const question = await handbook.questions.get(id)
    const actions = question.guide.actions.map((_, index) => toHtml(question, `/guide/actions/${index}/text`, 'li'))
    return `<title>${escapeHtml(question.guide.title)}</title>${toHtml(question, '/guide/title', 'h1')}<ul>${actions.join('')}</ul>`
  }
}

/** @param {number} status @param {string} html */
const page = (status, html) =>
  new Response(`<!doctype html><html lang="sv">${html}</html>`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
