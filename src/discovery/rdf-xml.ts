/** Elements of RDF/XML. */

import { type Bilingual, bilingual } from './dcat-terms.ts'
import { element, text } from './xml.ts'

/** A property whose value is another resource. */
export const reference = (name: string, address: string) => element(name, { 'rdf:resource': address })
export const plain = (name: string, value: string) => element(name, {}, [text(value)])
export const typed = (name: string, type: string, value: string) =>
  element(name, { 'rdf:datatype': `http://www.w3.org/2001/XMLSchema#${type}` }, [text(value)])
export const inBoth = (name: string, words: Bilingual) =>
  bilingual(words).map(([tag, value]) => tagged(name, tag, value))
export const tagged = (name: string, tag: string, value: string) => element(name, { 'xml:lang': tag }, [text(value)])

export const about = (type: string, address: string, content: string[]) =>
  element(type, { 'rdf:about': address }, [...content.map((one) => `\n  ${one}`), '\n'])
