import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import type { ProblemLanguage } from '../../errors.ts'
import { page } from '../../site/page.ts'
import { deskAssets } from '../assets.ts'

const read = (file: string) => readFileSync(new URL(`../../../dist/desk/guide/${file}`, import.meta.url))

const titles: Record<ProblemLanguage, string> = { sv: 'Språkbordet: en vägledning', en: 'The language desk: a guide' }

/** The guide for maintainers, as `npm run build` makes it of `docs/`. Every screen of the desk links to its place. */
export function guideRoutes(app: FastifyInstance): void {
  const hidden = { schema: { hide: true } }
  for (const lang of ['sv', 'en'] as const)
    app.get(`/desk/guide/${lang}`, hidden, async (_request, reply) => {
      reply.header('Content-Type', 'text/html; charset=utf-8')
      reply.header('Cache-Control', 'no-cache')
      const styles = deskAssets().filter(({ kind }) => kind === 'style')
      return page({
        lang,
        className: 'handbook-page',
        title: titles[lang],
        stylesheets: styles.map(({ name }) => `../assets/${name}`),
        head: [
          '<link rel="icon" href="../../favicon.svg">',
          '<meta name="color-scheme" content="light dark">',
          '<meta name="robots" content="noindex">',
        ],
        body: [`<main class="guide">${read(`${lang}.html`)}</main>`],
      })
    })
  app.get<{ Params: { file: string } }>('/desk/guide/images/:file', hidden, async (request, reply) => {
    const { file } = request.params
    if (!/^desk-[a-z-]+\.(sv|en)\.png$/.test(file)) return reply.callNotFound()
    try {
      const bytes = read(`images/${file}`)
      reply.header('Content-Type', 'image/png').header('Cache-Control', 'public, max-age=3600')
      return bytes
    } catch {
      return reply.callNotFound()
    }
  })
}
