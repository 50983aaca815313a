/** An XML parser for files from outside: every limit is counted while the file is read, so the work stays linear. */
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import { FileRefused } from './file-refused.ts'
import { xmlFault } from './xml-faults.ts'

const deepest = 100
/** The largest XLIFF file of the handbook has about 30,000 elements, a workbook about 20,000. */
const mostElements = 200_000
/** Resolving a prefix takes longer for each namespace in scope, so the attributes of an element are limited too. */
const mostAttributes = 100

/** The elements that a file may still have; the parts of a workbook share them. */
interface Budget {
  elements: number
}

export const wholeBudget = (): Budget => ({ elements: mostElements })

export interface XmlHandlers {
  open?: (tag: SaxesTagNS, line: number) => void
  close?: (tag: SaxesTagNS) => void
  text?: (words: string) => void
}

/** Refuses what is not well-formed, too deep or too large, or has a DTD, whose entities could be anything. */
export function readXml(
  text: string,
  { open, close, text: words = () => {} }: XmlHandlers,
  budget = wholeBudget(),
): void {
  const parser = new SaxesParser({ xmlns: true, position: true })
  let depth = 0
  let attributes = 0
  let ended = false
  const tooComplex = () => new FileRefused('TOO_COMPLEX', {}, parser.line)
  parser.on('doctype', () => {
    throw new FileRefused('DOCTYPE', {}, parser.line)
  })
  parser.on('error', (error) => {
    if (ended) throw new FileRefused('CUT_OFF', {}, parser.line)
    throw new FileRefused('MALFORMED', { reason: xmlFault(error.message.replace(/^\d+:\d+: /, '')) }, parser.line)
  })
  parser.on('opentagstart', () => {
    depth += 1
    budget.elements -= 1
    attributes = 0
    if (depth > deepest) throw new FileRefused('TOO_DEEP', {}, parser.line)
    if (budget.elements < 0) throw tooComplex()
  })
  parser.on('attribute', (_attribute: SaxesAttributeNS | { name: string }) => {
    attributes += 1
    if (attributes > mostAttributes) throw tooComplex()
  })
  parser.on('opentag', (tag) => open?.(tag, parser.line))
  parser.on('closetag', (tag) => {
    depth -= 1
    close?.(tag)
  })
  parser.on('text', words)
  parser.on('cdata', words)
  parser.write(text)
  ended = true
  parser.close()
}
