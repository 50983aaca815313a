/**
 * A plan as one document. The service and the component build it from the same blocks and write it as Markdown, HTML,
 * nodes of a page or a Word file. Scripts that the service handed out give `embed-word.js` such a document, so fields are
 * added, never removed or renamed.
 */

/** Words that lead to another page, or that are in another language than the text around them. */
interface Reference {
  words: string
  /** http or https; absent if the address of a resource is unknown. */
  url?: string
  /** BCP 47: the language of the page at the URL, if it is another than that of the words. */
  hreflang?: string | undefined
  rel?: 'license'
  /** The id of the resource that the words name. */
  resource?: string
  /** BCP 47. */
  lang?: string
  isRtl?: boolean
}
export type Piece = string | Reference

/** The language of a page, if a text in the language `lang` links it and the two differ. */
export const hreflangOf = (page: string | undefined, lang: string): string | undefined =>
  page?.split('-', 1)[0] === lang.split('-', 1)[0] ? undefined : page

/** A text in the language of the document, or in the one that it names. Without pieces, there is no text. */
export interface DocumentText {
  pieces: readonly Piece[]
  /** The id of the item whose text it is, where a search may lead to it. */
  id?: string
  /** BCP 47. */
  lang?: string | undefined
  isRtl?: boolean | undefined
}

/** How many questions of a principle are marked. */
export interface Count {
  principle: string
  marked: number
  total: number
}

export type Block =
  /** Level 1 is the title, 2 a principle, 3 a guide. `principle` or `question` is the id of what the heading names. */
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: DocumentText; principle?: string; question?: string }
  /** `isLead`: the question that a guide answers. `isSummary`: the guide in short. */
  | { kind: 'paragraph'; text: DocumentText; isLead?: boolean; isSummary?: boolean }
  /** Actions, to be ticked off. */
  | { kind: 'tasks'; items: readonly DocumentText[] }
  /** `counts`: the same facts as the items, for a picture. */
  | { kind: 'list'; items: readonly DocumentText[]; counts?: readonly Count[] }

export interface PlanDocument {
  title: string
  /** BCP 47. */
  lang: string
  isRtl: boolean
  blocks: readonly Block[]
  /** Where the texts come from, under which terms, of which release. */
  source: readonly DocumentText[]
}

interface Section<Text> {
  heading: Text
  text: Text
}

/** A question of a plan, in the shape in which the API returns it. `Text` stands for a text where it comes from. */
export interface PlannedQuestion<Text> {
  id: string
  principle: string
  principleTitle: Text
  guide: {
    title: Text
    /** Absent if the language has none. */
    summary?: Text | undefined
    question: Text
    actions: readonly { id?: string; text: Text }[]
    toolbox: Section<Text>
    caseStudy: Section<Text>
  }
}

/** What blocks are made with. */
export interface PlanWords<Text> extends Pick<PlanDocument, 'lang' | 'isRtl'> {
  text: (text: Text) => DocumentText
  /** The heading of the actions. */
  actions: Text
  /** What stands after the actions of a question: the team's own. */
  own: (question: string) => readonly DocumentText[]
}

const isThere = ({ pieces }: DocumentText) => pieces.length > 0

/** How to get better at what a question asks: its actions, toolbox and case study. */
export function guideBlocks<Text>(
  { id, guide }: Pick<PlannedQuestion<Text>, 'id' | 'guide'>,
  { text, actions, own }: PlanWords<Text>,
) {
  const ofAction = (action: { id?: string; text: Text }) => ({
    ...text(action.text),
    ...(action.id && { id: action.id }),
  })
  const blocks: Block[] = [
    { kind: 'heading', level: 3, text: text(guide.title), question: id },
    ...(guide.summary === undefined
      ? []
      : [{ kind: 'paragraph', text: text(guide.summary), isSummary: true } as const]),
    { kind: 'paragraph', text: text(guide.question), isLead: true },
    { kind: 'heading', level: 4, text: text(actions) },
    { kind: 'tasks', items: [...guide.actions.map(ofAction), ...own(id)].filter(isThere) },
    ...[guide.toolbox, guide.caseStudy].flatMap((section): Block[] => [
      { kind: 'heading', level: 4, text: text(section.heading) },
      { kind: 'paragraph', text: text(section.text) },
    ]),
  ]
  return blocks.filter((block) => ('text' in block ? isThere(block.text) : block.items.length > 0))
}

/** The guides of the questions, below the title of their principle. The questions stand in the order of the handbook. */
export const planBlocks = <Text>(questions: readonly PlannedQuestion<Text>[], words: PlanWords<Text>): Block[] =>
  questions.flatMap((question, index) => {
    const { principle, principleTitle } = question
    const title = words.text(principleTitle)
    const isFirst = questions[index - 1]?.principle !== principle
    return [
      ...(isFirst && isThere(title) ? [{ kind: 'heading', level: 2, text: title, principle } as const] : []),
      ...guideBlocks(question, words),
    ]
  })

/** The mapping: `row` is the template of a line, with the placeholders `principle`, `marked` and `total`. */
export interface Summary<Text> {
  heading: Text
  row: Text
  rows: readonly (Count & { title: Text })[]
}

export function summaryBlocks<Text>({ heading, row, rows }: Summary<Text>, words: PlanWords<Text>): Block[] {
  const template = words.text(row)
  const title = (text: DocumentText): readonly Piece[] => {
    if (text.lang === template.lang) return text.pieces
    const { lang = words.lang, isRtl = words.isRtl } = text
    return [{ words: text.pieces.join(''), lang, isRtl }]
  }
  return [
    { kind: 'heading', level: 2, text: words.text(heading) },
    {
      kind: 'list',
      items: rows.map((one) => {
        const values: Record<string, readonly Piece[]> = {
          principle: title(words.text(one.title)),
          marked: [`${one.marked}`],
          total: [`${one.total}`],
        }
        const parts = template.pieces.join('').split(/\{(\w+)\}/)
        const pieces = parts.flatMap((part, index) => (index % 2 === 0 ? [part] : (values[part] ?? [])))
        return { ...template, pieces: pieces.filter((piece) => piece !== '') }
      }),
      counts: rows.map(({ principle, marked, total }) => ({ principle, marked, total })),
    },
  ]
}
