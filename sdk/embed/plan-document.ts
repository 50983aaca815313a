import { piecesOf } from './rich-text.ts'
import type { Stage } from './stage.ts'

/** A text in the language of the document, or in the one that it names. */
export interface DocumentText {
  pieces: readonly (string | { words: string; url: string })[]
  lang?: string | undefined
  isRtl?: boolean | undefined
}

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: DocumentText }
  | { kind: 'paragraph'; text: DocumentText }
  /** Things to do, to be ticked off. */
  | { kind: 'tasks'; items: readonly DocumentText[] }
  | { kind: 'list'; items: readonly DocumentText[] }

/** A plan as it is taken along: the same in every format. */
export interface PlanDocument {
  title: string
  /** BCP 47. */
  lang: string
  isRtl: boolean
  blocks: readonly Block[]
  /** Where the words come from, under which terms, of which release. */
  source: readonly DocumentText[]
}

/** What the plan shows, with what the team wrote. */
export function planDocument({ words, journey, api }: Stage): PlanDocument {
  const { principles, questions, handbook, _meta } = words.bundle
  const text = (pointer: string): DocumentText => {
    const other = words.language(pointer)
    return { pieces: piecesOf(words.text(pointer)), ...(other && { lang: other.lang, isRtl: other.dir === 'rtl' }) }
  }
  const plain = (value: string): DocumentText => ({ pieces: [value] })
  const title = words.say('plan')
  const counts = principles.map((principle) => {
    const mine = questions.filter((one) => one.principle === principle.id)
    const marked = mine.filter(({ id }) => journey.marked.includes(id)).length
    return plain(words.say('summaryRow', { principle: principle.title, marked, total: mine.length }))
  })
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: text('/interface/plan') },
    { kind: 'heading', level: 2, text: text('/interface/summary') },
    { kind: 'list', items: counts },
  ]
  for (const [place, principle] of principles.entries()) {
    const mine = questions.flatMap((one, index) =>
      one.principle === principle.id && journey.marked.includes(one.id) ? [index] : [],
    )
    if (mine.length > 0) blocks.push({ kind: 'heading', level: 2, text: text(`/principles/${place}/title`) })
    for (const index of mine) {
      const at = `/questions/${index}/guide`
      const { id, guide } = questions[index] as (typeof questions)[number]
      blocks.push(
        { kind: 'heading', level: 3, text: text(`${at}/title`) },
        { kind: 'paragraph', text: text(`${at}/question`) },
        { kind: 'heading', level: 4, text: text('/handbook/labels/actions') },
        {
          kind: 'tasks',
          items: [
            ...guide.actions.map((_, action) => text(`${at}/actions/${action}/text`)),
            ...(journey.proposals[id] ?? []).map(plain),
          ],
        },
      )
      for (const name of ['toolbox', 'caseStudy'] as const)
        blocks.push(
          { kind: 'heading', level: 4, text: text(`${at}/${name}/heading`) },
          { kind: 'paragraph', text: text(`${at}/${name}/text`) },
        )
    }
  }
  const address = `${api}/handbook/v1/${_meta.locale}/plan?questions=${journey.marked.join(',')}&release=${_meta.release}`
  return {
    title: `${title} – ${handbook.title}`,
    lang: _meta.locale,
    isRtl: _meta.dir === 'rtl',
    blocks,
    source: [
      ...(['attribution', 'translationNotice', 'notice'] as const).flatMap((name) =>
        words.text(`/handbook/licence/${name}`) ? [text(`/handbook/licence/${name}`)] : [],
      ),
      { pieces: [words.say('licence', { licence: '' }), { words: handbook.licence.name, url: handbook.licence.url }] },
      { pieces: [words.say('release', { release: '' }), { words: _meta.release, url: address }] },
    ],
  }
}
