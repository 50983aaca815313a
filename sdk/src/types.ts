/** The shapes of the API, narrowed to what a client with its options can get. */
import type * as ids from './generated/ids.ts'
import type { KindTable } from './generated/kinds.ts'
import type { components, operations } from './generated/openapi.ts'

type Schemas = components['schemas']
export type Problem = Schemas['Problem']
export type RichText = Schemas['RichText']
export type Deviation = Schemas['Deviation']

/** What to do where the language lacks a text: take it from the fallback chain, or say null. */
export type Fallback = 'chain' | 'none'

/** The ids known when this package was made, for completion; ids of later editions are strings too. */
type Open<Known extends string> = Known | (string & {})
export type LocaleTag = Open<ids.LocaleTag>
export type PrincipleId = Open<ids.PrincipleId>
export type QuestionId = Open<ids.QuestionId>
export type { ids }

/** Properties that are null where there is nothing to say, whatever the language: of resources, sections and hits. */
type OptionalIn<Shape> = Shape extends { readonly urlEvidence: unknown }
  ? 'note' | 'publisher' | 'country' | 'url' | 'licence' | 'partOf'
  : Shape extends { readonly kind: unknown }
    ? 'url'
    : Shape extends { readonly lead: unknown }
      ? 'heading' | 'lead'
      : Shape extends { readonly excerpt: unknown }
        ? 'excerpt' | 'principle'
        : never

/** An answer in which texts are never null, because the fallback chain fills in. */
type Filled<Shape> = Shape extends string
  ? Shape
  : Shape extends object
    ? {
        [Name in keyof Shape]: Name extends OptionalIn<Shape> ? Filled<Shape[Name]> : Filled<NonNullable<Shape[Name]>>
      }
    : Shape
export type Texts<Shape, F extends Fallback> = F extends 'none' ? Shape : Filled<Shape>

/** What is known of a response besides its content. */
export interface Receipt {
  /** The release of the response. */
  readonly release: string
  /** Whether the server could not be asked, so that this is the last verified copy. */
  readonly stale: boolean
  /** When the server last said so (RFC 3339). */
  readonly checkedAt: string
}

/** What is known of a response in a language. A text that no deviation names is in the language `locale`. */
export interface Meta extends Receipt {
  readonly locale: string
  /** For the HTML attribute `dir`. */
  readonly dir: Deviation['dir']
  readonly status: Schemas['LocaleStatus']
  readonly state: Deviation['state']
  /** The texts whose language or state differs, by JSON Pointer into the item that carries this. */
  readonly deviations: readonly Deviation[]
}

/** A thing with what is known of it. */
export type With<Shape, M> = Omit<Shape, '_meta' | '_links'> & { readonly _meta: M }

type Answer<Operation extends keyof operations> = operations[Operation] extends {
  readonly responses: { readonly 200: { content: { readonly 'application/json': infer Body } } }
}
  ? Body
  : never

/** A page of a list. */
export interface Page<Item, M = Meta> {
  readonly items: readonly Item[]
  readonly _meta: M & {
    readonly totalRecords: number
    readonly page: number
    readonly limit: number
    readonly count: number
  }
}

/** By kind: the items of a list, a single item, the ids, and the filters of the list. */
export type Kinds = {
  [Name in keyof KindTable]: Kind<
    KindTable[Name]['listed'],
    KindTable[Name]['whole'],
    KindTable[Name]['id'],
    KindTable[Name]['list']
  >
}
export type KindName = keyof Kinds

interface Kind<Listed, Whole, Id extends string, Operation extends keyof operations> {
  listed: Listed
  whole: Whole
  id: Open<Id>
  query: Omit<Query<Operation>, 'principle' | 'question'> & {
    [Name in keyof Query<Operation> & ('principle' | 'question')]?:
      | (Name extends 'principle' ? PrincipleId : QuestionId)
      | undefined
  }
}
/** A query without a parameter is the same as one in which the parameter is undefined, also under `exactOptionalPropertyTypes`. */
export type OrUndefined<Asked> = { [Name in keyof Asked]: Asked[Name] | undefined }
/** What an operation may be asked, without what the client’s options say. */
type Query<Operation extends keyof operations> = OrUndefined<
  Omit<
    NonNullable<operations[Operation]['parameters']['query']>,
    'release' | 'draft' | 'fallback' | 'q' | 'questions' | 'since'
  >
>

export type Item<Name extends KindName, F extends Fallback = 'chain'> = With<Texts<Kinds[Name]['whole'], F>, Meta>
export type ListedItem<Name extends KindName, F extends Fallback = 'chain'> = With<
  Texts<Kinds[Name]['listed'], F>,
  Meta
>
export type Principle<F extends Fallback = 'chain'> = Item<'principles', F>
export type Question<F extends Fallback = 'chain'> = Item<'questions', F>
export type Action<F extends Fallback = 'chain'> = Item<'actions', F>
export type Resource<F extends Fallback = 'chain'> = Item<'resources', F>

export type Bundle<F extends Fallback = 'chain'> = With<Texts<Answer<'getBundle'>, F>, Meta>
export type HandbookTexts<F extends Fallback = 'chain'> = With<Texts<Answer<'getHandbook'>, F>, Meta>
/** The guide for a workshop: `handbook.client.read<Workshop>('/workshop')`. What the language lacks is absent. */
export type Workshop<F extends Fallback = 'chain'> = With<Texts<Answer<'getWorkshop'>, F>, Meta>
export type Plan<F extends Fallback = 'chain'> = With<Texts<Answer<'getPlan'>, F>, Meta>
export type SearchHit<F extends Fallback = 'chain'> = With<Texts<Schemas['SearchHit'], F>, Meta>
export type SearchQuery = Query<'searchItems'>
export type PageQuery = Query<'listReleases'>
export type Locale = Schemas['Locale']
export type Release = Schemas['Release']
export type ReleaseWithManifest = With<Answer<'getRelease'>, Receipt>
export type LocaleDocument = Answer<'getReleaseLocale'>
export type Change = Schemas['Change']
export type Head = With<Answer<'getHead'>, Receipt>
