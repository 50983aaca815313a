import type { Rendered } from '../../responses/rendered.ts'
import { html, page as skeleton } from '../page.ts'
import { docsPolicy } from '../policy.ts'
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
      body: skeleton({
        lang: page.language,
        title: page.title,
        stylesheets: [`${publicUrl}/docs/docs.css`],
        body: [docsColumns(page, `${readBuilt(bodyFile(page.address))}`, documentation, publicUrl)],
      }),
      languages: [page.language],
      pinned: false,
      policy: docsPolicy(),
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
