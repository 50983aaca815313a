import type { Publication } from './publication.ts'

/** Renders one node of the DCAT record. `iri` makes the identifier of a node from its name. */
export type RenderNode = (publication: Publication, iri: (name: string) => string) => string
