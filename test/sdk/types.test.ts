/** What must compile and what must not; the compiler is the test, and reading it here shows that it also runs. */
import t from 'tap'
import {
  type Action,
  type Bundle,
  createHandbook,
  type Handbook,
  HandbookError,
  type HandbookTexts,
  type ids,
  type ListedItem,
  type Page,
  type Plan,
  type Principle,
  type Question,
  type QuestionId,
  type Resource,
  type RichText,
  type SearchHit,
} from '../../sdk/src/index.ts'
import { lang, type TextPointer, toHtml } from '../../sdk/src/text.ts'

/** Fails to compile unless both are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never
const same = <A, B>(_: Same<A, B>) => undefined

// biome-ignore lint/suspicious/noExplicitAny: what a portal without types has
type AnyItem = any
type LicenceText = 'text' | 'attribution' | 'notice' | 'translationNotice'

const baseUrl = 'https://handbook.example'
type Value<Result> = Awaited<Result>

t.test('a text is a string with a fallback chain, and may be null without', async (t) => {
  const [chain, none] = [createHandbook({ baseUrl }), createHandbook({ baseUrl, fallback: 'none' })]
  type Chain = Value<ReturnType<typeof chain.questions.get>>
  type None = Value<ReturnType<typeof none.questions.get>>
  same<Chain['question'], string>(true)
  same<Chain['guide']['title'], string>(true)
  same<Chain['guide']['actions'][number]['text'], RichText>(true)
  same<Chain['guide']['toolbox']['heading'], string>(true)
  same<None['question'], string | null>(true)
  same<None['guide']['actions'][number]['text'], RichText | null>(true)
  same<Plan['questions'][number]['principleTitle'], string>(true)
  same<Plan<'none'>['questions'][number]['principleTitle'], string | null>(true)
  same<typeof none, Handbook<'none'>>(true)
  const either = createHandbook({ baseUrl, fallback: 'none' as 'none' | 'chain' })
  same<Value<ReturnType<typeof either.questions.get>>['question'], string | null>(true)
  const further = none.in('fi').at('2023-01-r1')
  same<typeof further, Handbook<'none'>>(true)
  t.pass()
})

t.test('what is null whatever the language stays so', async (t) => {
  const handbook = createHandbook({ baseUrl })
  type Resource = Value<ReturnType<typeof handbook.resources.get>>
  same<Resource['name'], string>(true)
  same<Resource['note'], string | null>(true)
  same<Resource['url'], string | null>(true)
  same<Resource['partOf'], string | null>(true)
  type Texts = Value<ReturnType<typeof handbook.texts>>
  same<Texts['introduction']['heading'], string | null>(true)
  same<Texts['publisher'], string>(true)
  same<Texts['labels']['toolbox'], string>(true)
  same<Texts['licence']['attribution'], string>(true)
  type Hit = Value<ReturnType<typeof handbook.search>>['items'][number]
  same<Hit['title'], string>(true)
  same<Hit['excerpt'], string | null>(true)
  same<Hit['principle'], string | null>(true)
  t.pass()
})

t.test('known ids are completed and unknown ones accepted; what cannot be is not', async (t) => {
  const later: QuestionId = 'p7-q1'
  // A portal that has something for every question of the edition is told of one it forgot.
  const closed: ids.PrincipleId = 'p5'
  // @ts-expect-error: the closed union is that of the shipped edition
  const unknown: ids.PrincipleId = 'p7'
  t.same([later, closed, unknown], ['p7-q1', 'p5', 'p7'])

  const never = () => {
    const handbook = createHandbook({ baseUrl })
    handbook.questions.list({ principle: 'p1', limit: 5 })
    // @ts-expect-error: an id is text
    handbook.questions.get(6)
    // @ts-expect-error: questions have no country
    handbook.questions.list({ country: 'SE' })
    // @ts-expect-error: there is no such kind of resource
    handbook.resources.list({ kind: 'book' })
    // @ts-expect-error: pages are walked through by the client
    handbook.actions.iterate({ page: 2 })
    // @ts-expect-error: the service must be named
    createHandbook({})
    // @ts-expect-error: there are two ways to fall back
    createHandbook({ baseUrl, fallback: 'sv' })
  }
  t.type(never, 'function')
})

t.test('what is read cannot be written to, and an error says what it knows', async (t) => {
  const never = (question: Question, page: Page<ListedItem<'questions'>>, error: unknown) => {
    // @ts-expect-error: copies are shared
    question.guide.actions.pop()
    // @ts-expect-error: copies are shared
    question.guide.title = ''
    // @ts-expect-error: a language may lack it
    same<typeof question.guide.summary, string>(true)
    const [listed] = page.items
    // @ts-expect-error: a list leaves guides out
    t.ok(listed?.guide)
    if (error instanceof HandbookError) {
      same<typeof error.code, string>(true)
      same<typeof error.status, number | undefined>(true)
    }
  }
  t.type(never, 'function')
})

t.test('a pointer leads to a text of the item, however deep', async (t) => {
  type Section<Name extends string> =
    | `/guide/${Name}/heading`
    | `/guide/${Name}/text`
    | `/guide/${Name}/resources/${number}/name`
  same<
    TextPointer<Question>,
    | '/question'
    | `/prompts/${number}`
    | '/guide/title'
    | '/guide/summary'
    | '/guide/question'
    | '/guide/ownProposal'
    | `/guide/actions/${number}/text`
    | Section<'toolbox'>
    | Section<'caseStudy'>
  >(true)
  same<TextPointer<Question<'none'>>, TextPointer<Question>>(true)
  same<TextPointer<ListedItem<'questions'>>, '/question'>(true)
  same<TextPointer<Action>, '/text'>(true)
  same<TextPointer<Resource>, '/name' | '/note'>(true)
  same<TextPointer<SearchHit>, '/title' | '/excerpt'>(true)
  same<Extract<TextPointer<HandbookTexts>, `/licence/${string}`>, `/licence/${LicenceText}`>(true)
  same<
    Extract<TextPointer<HandbookTexts>, `/steps/${string}`>,
    `/steps/${number}/${'title' | 'summary' | 'question' | 'text'}`
  >(true)
  same<TextPointer<{ 'a/b': string; 'c~d': { title: string | null }; count: number }>, '/a~1b' | '/c~0d/title'>(true)

  const never = (question: Question, principle: Principle, plan: Plan, bundle: Bundle, place: number, any: AnyItem) => {
    toHtml(question, '/guide/toolbox/text', 'p')
    toHtml(question, `/guide/actions/${place}/text`, 'li')
    toHtml(principle, '/rationale/0')
    toHtml(principle, `/dimensions/${place}/text`)
    lang(plan, `/questions/${place}/guide/caseStudy/resources/${place}/name`)
    toHtml(bundle, '/handbook/introduction/paragraphs/0')
    toHtml(bundle, '/interface/steps')
    toHtml(any, '/anything')
    // @ts-expect-error: a section has texts and is none
    toHtml(question, '/guide/toolbox', 'p')
    // @ts-expect-error: a list has texts and is none
    toHtml(question, '/guide/actions', 'li')
    // @ts-expect-error: an action has a text and is none
    toHtml(question, '/guide/actions/0', 'li')
    // @ts-expect-error: one of the forms of a text
    toHtml(question, '/guide/toolbox/text/html')
    // @ts-expect-error: an id is the same in every language
    toHtml(question, '/id')
    // @ts-expect-error: an address is the same in every language
    toHtml(question, '/guide/toolbox/resources/0/url')
    // @ts-expect-error: what is known of the texts is none
    toHtml(question, '/_meta/locale')
    // @ts-expect-error: a pointer begins with a slash
    toHtml(question, 'question')
    // @ts-expect-error: a question has no such text
    lang(question, '/guide/titel')
    // @ts-expect-error: a list of questions leaves guides out
    toHtml(question as ListedItem<'questions'>, '/guide/title')
    // @ts-expect-error: a pointer that is made elsewhere has a type, too
    toHtml(question, `/guide/${String(place)}`)
  }
  t.type(never, 'function')
})
