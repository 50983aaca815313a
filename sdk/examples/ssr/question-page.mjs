// A route that renders on the server, for anything that speaks Request and Response: workers, Deno, Hono, Node.
import { createHandbook, NotFoundError, UnreachableError } from '@innovation-handbook/sdk'
import { escapeHtml, toHtml } from '@innovation-handbook/sdk/text'

/**
 * @param {{ baseUrl: string, fetch?: typeof globalThis.fetch }} options
 * @returns {(request: Request) => Promise<Response>} Answers `/sv/questions/p1-q6`.
 */
export function questionPage({ baseUrl, fetch }) {
  // One for the whole process: its copies serve every visitor.
  const handbook = createHandbook({ baseUrl, fetch })
  return async (request) => {
    const [, locale = '', , id = ''] = new URL(request.url).pathname.split('/')
    try {
      const { signal } = request
      const local = handbook.in(locale)
      const [question, texts] = await Promise.all([local.questions.get(id, { signal }), local.texts({ signal })])
      const licence = `<footer>${toHtml(texts, '/licence/attribution', 'p')}<p>${escapeHtml(texts.licence.name)}</p></footer>`
      const { title } = question.guide
      const notice = question._meta.stale ? '<p role="status">Handboken kan vara inaktuell.</p>' : ''
      const actions = question.guide.actions.map((_, index) => toHtml(question, `/guide/actions/${index}/text`, 'li'))
      return page(
        200,
        locale,
        title,
        `${notice}${toHtml(question, '/guide/title', 'h1')}<ul>${actions.join('')}</ul>${licence}`,
      )
    } catch (error) {
      if (error instanceof NotFoundError) return page(404, 'sv', 'Sidan finns inte', '<h1>Sidan finns inte</h1>')
      if (error instanceof UnreachableError) return page(503, 'sv', 'Försök igen', '<h1>Försök igen om en stund</h1>')
      throw error
    }
  }
}

/** @param {number} status @param {string} lang @param {string} title @param {string} body */
function page(status, lang, title, body) {
  const html = `<!doctype html><html lang="${escapeHtml(lang)}"><title>${escapeHtml(title)}</title><main>${body}</main></html>`
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })
}
