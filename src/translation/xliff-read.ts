import { FileRefused, mostTold } from './file-refused.ts'
import { noId, type ReadFile, type ReadUnit } from './read-file.ts'
import { doubtOf, standingOfTarget } from './xliff-segments.ts'
import { xliffToExchange } from './xliff-text.ts'
import { handbookNamespace, xliffNamespace } from './xliff-write.ts'
import { readXliff2 } from './xliff2-read.ts'
import { xliff2Namespace } from './xliff2-write.ts'
import { decodeXml } from './xml-encoding.ts'
import { child, elements, parseXml, qualified, type XmlElement } from './xml-tree.ts'

const largestInMegabytes = 20

export function readXliff(bytes: Uint8Array): ReadFile {
  const root = parseXliff(bytes)
  const file = root.namespace === xliffNamespace ? readXliff1(root) : readXliff2(root)
  if (file.units.length === 0) throw new FileRefused('NO_TEXTS')
  return file
}

function readXliff1(root: XmlElement): ReadFile {
  const files = elements(root).filter(({ local }) => local === 'file')
  const units = files.flatMap((file) => transUnits(file).map((unit) => readUnit(unit, [root, file])))
  return { format: 'xliff', heads: files.map(headOf), units, remarks: [] }
}

/** The file as a tree, when it is XLIFF at all. */
function parseXliff(bytes: Uint8Array): XmlElement {
  if (bytes.length > largestInMegabytes * 1024 * 1024) throw new FileRefused('TOO_LARGE', { limit: largestInMegabytes })
  const root = parseXml(decodeXml(bytes))
  if (root.local !== 'xliff' || ![xliffNamespace, xliff2Namespace].includes(root.namespace))
    throw new FileRefused('NOT_XLIFF', {}, root.line)
  return root
}

/** Units stand in groups where a tool likes to group them. */
const transUnits = (parent: XmlElement): XmlElement[] =>
  elements(parent).flatMap((element) => {
    if (element.namespace !== parent.namespace) return []
    return element.local === 'trans-unit' ? [element] : transUnits(element)
  })

function headOf({ attributes }: XmlElement): ReadFile['heads'][number] {
  const { 'product-version': edition, 'build-num': release } = attributes
  return {
    sourceLocale: attributes['source-language'] ?? '',
    targetLocale: attributes['target-language'] ?? '',
    ...(edition !== undefined && { edition }),
    ...(release !== undefined && { release }),
  }
}

/** A line break is a space, with the spaces round it. Whole runs are looked at, or a long one would be from each place. */
const withoutLayout = (text: string) => text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)).trim()

function readUnit(unit: XmlElement, above: XmlElement[]): ReadUnit {
  const id = unit.attributes.id?.trim().slice(0, mostTold) || noId
  const source = child(unit, 'source')
  const target = child(unit, 'target')
  const hash = unit.attributes[qualified(handbookNamespace, 'source-hash')]
  const read = (element: XmlElement) => {
    const text = xliffToExchange(element)
    return keepsSpace([...above, unit, element]) ? text : withoutLayout(text)
  }
  const words = target && read(target)
  const { state, unfinished } = target ? standingOfTarget(target, unit) : {}
  const marked = unfinished === undefined ? undefined : { reason: 'UNFINISHED' as const, values: { mark: unfinished } }
  const doubt = words?.trim() ? (doubtOf(target as XmlElement, unit) ?? marked) : undefined
  const exported = unit.attributes[qualified(handbookNamespace, 'exported')]
  const isSuggested = !words && elements(unit).some(isMatch)
  return {
    id,
    where: { sv: `enheten ${id}, rad ${unit.line}`, en: `unit ${id}, line ${unit.line}` },
    source: source ? read(source) : '',
    ...(words && { target: words }),
    ...(hash && { sourceHash: hash }),
    ...(exported && { exported }),
    ...(state !== undefined && { state }),
    ...(isSuggested && { suggested: true as const }),
    ...(doubt && { doubt }),
  }
}

const isMatch = ({ local, attributes }: XmlElement): boolean =>
  local === 'alt-trans' && attributes.alttranstype !== 'previous-version'

/** Where no `xml:space` says otherwise, a line break is how a tool laid out the file and not part of the text. */
const keepsSpace = (path: XmlElement[]): boolean =>
  path.findLast((element) => element.attributes['xml:space'] !== undefined)?.attributes['xml:space'] === 'preserve'
