/** The notation of `exchange-text.ts` to inline elements and back. */
import { escapeBraces } from './exchange-text.ts'
import { escapeAttribute, escapeText, type XmlElement } from './xml-tree.ts'

/** How a version of XLIFF writes the beginning and the end of a link. */
interface LinkElement {
  open: (number: string, resource: string | undefined) => string
  close: string
}

/** XLIFF 1.2 names the resource of a link beside its number. */
const g: LinkElement = {
  open: (number, resource) => {
    const named = resource === undefined ? '' : ` handbook:resource="${escapeAttribute(resource)}"`
    return `<g id="${number}" ctype="link"${named}>`
  },
  close: '</g>',
}

/** XLIFF 2 has no attributes of others here, but words that a tool shows in place of the element. */
const pc: LinkElement = {
  open: (number, resource = '') =>
    `<pc id="${number}" type="link" canCopy="no" canDelete="no" dispStart="${escapeAttribute(resource)}">`,
  close: '</pc>',
}

/** @param resources What the numbers stand for. */
export const exchangeToXliff = (exchange: string, resources: readonly string[]) => toElements(exchange, resources, g)
export const exchangeToXliff2 = (exchange: string, resources: readonly string[]) => toElements(exchange, resources, pc)

function toElements(exchange: string, resources: readonly string[], { open, close }: LinkElement): string {
  return exchange
    .split(/(\{\{|\{\/?\d{1,4}\})/)
    .map((piece, index) => {
      if (index % 2 === 0) return escapeText(piece)
      if (piece === '{{') return '{'
      if (piece.startsWith('{/')) return close
      const number = piece.slice(1, -1)
      return open(number, resources[Number(number) - 1])
    })
    .join('')
}

/** The number 0 belongs to no link, so a mark that is not ours is refused later, with all that is wrong in its unit. */
const numberOf = (value: string | undefined) => (value !== undefined && /^\d{1,4}$/.test(value) ? value : '0')

/**
 * The text of a `<source>` or `<target>`. Segmentation marks are looked through. A link cut in two by segmentation may
 * come back as a pair of empty elements (`bx` and `ex`, `bpt` and `ept`), which says the same as `g`. In XLIFF 2 they are
 * `pc`, `sc` and `ec`, and `sm` and `em` mark words.
 */
export function xliffToExchange(element: XmlElement): string {
  const pieces: string[] = []
  addPieces(element, pieces)
  return pieces.join('')
}

function addPieces({ children }: XmlElement, pieces: string[]): void {
  for (const child of children) {
    if (typeof child === 'string') {
      pieces.push(escapeBraces(child))
      continue
    }
    const { id, rid } = child.attributes
    switch (child.local) {
      case 'mrk':
        addPieces(child, pieces)
        break
      case 'g':
      case 'pc':
        pieces.push(`{${numberOf(id)}}`)
        addPieces(child, pieces)
        pieces.push(`{/${numberOf(id)}}`)
        break
      case 'bx':
      case 'bpt':
      case 'sc':
        pieces.push(`{${numberOf(rid ?? id)}}`)
        break
      case 'ex':
      case 'ept':
        pieces.push(`{/${numberOf(rid ?? id)}}`)
        break
      case 'ec':
        pieces.push(`{/${numberOf(child.attributes.startRef ?? id)}}`)
        break
      case 'sm':
      case 'em':
        break
      default:
        pieces.push('{0}')
    }
  }
}
