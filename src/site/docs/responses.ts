import type { Rendered } from '../../responses/rendered.ts'
import { html } from '../page.ts'
import { docsPage, type Place } from './docs-page.ts'
import { bodyFile, builtFiles, type DocsPage, readBuilt, readDocumentation } from './documentation.ts'

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jpg: 'image/jpeg',
  png: 'image/png',
}

type RenderAt = (place: Place) => Rendered

/** The pages of the documentation and what they load, by address. */
export function docsResponses(): Record<string, { render: RenderAt; isPage: boolean }> {
  const documentation = readDocumentation()
  const rendered = (page: DocsPage): RenderAt => {
    const own = documentation.pages.filter(({ language }) => language === page.language)
    const at = own.indexOf(page)
    return (place) => ({
      contentType: html,
      body: docsPage(
        { ...page, article: `${readBuilt(bodyFile(page.address))}`, neighbours: [own[at - 1], own[at + 1]] },
        documentation,
        place,
      ),
      languages: [page.language],
      pinned: false,
    })
  }
  const file = (name: string): RenderAt => {
    const contentType = types[name.slice(name.lastIndexOf('.') + 1)] as string
    return () => ({ contentType, body: readBuilt(name), languages: [], pinned: false })
  }
  return Object.fromEntries([
    ...documentation.pages.map((page) => [page.address, { render: rendered(page), isPage: true }]),
    ...builtFiles().map((name) => [`/docs/${name}`, { render: file(name), isPage: false }]),
  ])
}
