import type { Rendered } from '../../responses/rendered.ts'
import { html } from '../page.ts'
import { servicePage } from '../service-page.ts'
import { docsColumns } from './docs-page.ts'
import { bodyFile, builtFiles, type DocsPage, readBuilt, readDocumentation } from './documentation.ts'

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jpg: 'image/jpeg',
  png: 'image/png',
}

type RenderFor = (publicUrl: string) => Rendered

/** The pages of the documentation and what they load, by address. */
export function docsResponses(): Record<string, RenderFor> {
  const documentation = readDocumentation()
  const rendered = (page: DocsPage): RenderFor => {
    return (publicUrl) => ({
      contentType: html,
      body: servicePage({
        language: page.language,
        title: page.title,
        description: page.description,
        section: 'documentation',
        head: [`<link rel="stylesheet" href="${publicUrl}/docs/docs.css">`],
        className: 'site-docs',
        translations: translationsOf(page, publicUrl),
        body: docsColumns(page, `${readBuilt(bodyFile(page.address))}`, documentation, publicUrl),
        publicUrl,
      }),
      languages: [page.language],
      pinned: false,
    })
  }
  const file = (name: string): RenderFor => {
    const contentType = types[name.slice(name.lastIndexOf('.') + 1)] as string
    return () => ({ contentType, body: readBuilt(name), languages: [], pinned: false })
  }
  return Object.fromEntries([
    ...documentation.pages.map((page) => [page.address, rendered(page)]),
    ...builtFiles().map((name) => [`/docs/${name}`, file(name)]),
  ])
}

const endonyms = { sv: 'svenska', en: 'English' } as const

const translationsOf = ({ alternates }: DocsPage, publicUrl: string) =>
  (['sv', 'en'] as const).flatMap((tag) => {
    const path = alternates[tag]
    return path === undefined ? [] : [{ tag, endonym: endonyms[tag], url: `${publicUrl}${path}` }]
  })
