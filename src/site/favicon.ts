/** The mark beside the title of a page. Browsers ask for `/favicon.ico` of pages that name none, such as files of the API. */
import { symbols } from '../../schemas/look/symbols.ts'
import type { Rendered } from '../responses/rendered.ts'

const { size, shapes } = symbols.mark

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><style>path{fill:#14201c}@media(prefers-color-scheme:dark){path{fill:#e8efeb}}</style><path d="${shapes}"/></svg>\n`

const rendered: Rendered = { contentType: 'image/svg+xml', body: svg, languages: [], pinned: false }

export const favicons: readonly [address: string, rendered: Rendered][] = [
  ['/favicon.svg', rendered],
  // Browsers look at the type, not at the ending.
  ['/favicon.ico', rendered],
]
