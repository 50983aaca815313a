import { h } from './dom.ts'
import { choice, headingName, type Stage } from './stage.ts'

/** Letters without case and marks, so that “Återkoppla” is found by “aterkoppla”. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

interface Found {
  count: number
  nodes: Node[]
}

/** The challenges, questions and actions that hold every word as it was typed, or as a part of a longer one. */
export function search(stage: Stage, typed: string): Found {
  const { words } = stage
  const { challenges, questions } = words.bundle
  const asked = folded(typed).split(/\s+/)
  const holds = (pointer: string) => {
    const text = folded(plain(words.text(pointer)))
    return asked.every((word) => text.includes(word))
  }
  const item = (link: Node, about?: string) =>
    h('li', {}, link, about && words.plain('span', about, { class: 'quiet' }))
  const toGuide = (question: string, text: Node) => choice(stage, { view: 'guide', question }, text)
  const lists = {
    '/interface/challenges': challenges.flatMap(({ id, principle }, at) => {
      const text = `/challenges/${at}/text`
      const change = { view: 'challenge', challenge: id, principle } as const
      return holds(text) ? item(choice(stage, change, words.plain('span', text))) : []
    }),
    '/interface/questions': questions.flatMap(({ id }, at) => {
      const [text, title] = [`/questions/${at}/question`, `/questions/${at}/guide/title`]
      return holds(text) || holds(title) ? item(toGuide(id, words.plain('span', text)), title) : []
    }),
    '/handbook/labels/actions': questions.flatMap(({ id, guide }, at) =>
      guide.actions.flatMap((_, index) => {
        const text = `/questions/${at}/guide/actions/${index}/text`
        if (!holds(text)) return []
        const action = h('span', { ...words.language(text) }, plain(words.text(text)))
        return item(toGuide(id, action), `/questions/${at}/guide/title`)
      }),
    ),
  }
  return {
    count: Object.values(lists).flat().length,
    nodes: Object.entries(lists).flatMap(([title, items]) =>
      items.length > 0
        ? [words.plain(headingName(stage, 1), title, { part: 'heading' }), h('ul', { class: 'choices' }, items)]
        : [],
    ),
  }
}

/** Words alone: a link in a link leads nowhere. */
const plain = (markdown: string): string =>
  markdown.replace(/\[((?:\\.|[^[\]\\])+)\]\(<[^<>\s]+>\)/g, '$1').replace(/\\(.)/g, '$1')
