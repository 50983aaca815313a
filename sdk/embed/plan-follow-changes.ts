/** What has changed of a plan's texts since it was made: then and now, in the language of the plan. */
import { h } from './dom.ts'
import { changesOf, type TextChange, withTextsOf } from './plan-file.ts'
import type { FollowRoom } from './plan-open.ts'
import { load } from './source.ts'
import type { Words } from './words.ts'

/** The texts to compare with; undefined until they are read. */
function textsNow(follow: FollowRoom): Words | null | undefined {
  const { open, stage, file } = follow
  const { locale, release } = stage.words.bundle._meta
  if (locale === file.locale) return stage.words
  const key = `${release} ${file.locale}`
  if (!open.texts.has(key)) {
    const put = (words: Words | null) => {
      open.texts.set(key, words?.bundle._meta.locale === file.locale ? words : null)
      follow.show()
    }
    load({ api: stage.api, locale: file.locale, release }).then(put, () => put(null))
  }
  return open.texts.get(key)
}

export function changes(follow: FollowRoom): Node {
  const { file, stage } = follow
  const { release } = stage.words.bundle._meta
  const words = textsNow(follow)
  if (words === undefined) return stage.words.label('p', 'loading', {}, { role: 'status' })
  if (words === null) return follow.label('p', 'noCompare', {}, { role: 'status' })
  const found = file.questions.flatMap((question) => {
    const own = changesOf(question, words)
    return own.length > 0 ? [{ question, own }] : []
  })
  // Guides of a principle share its title.
  const number = new Set(found.flatMap(({ own }) => own.map(({ kind, before }) => `${kind} ${before}`))).size
  if (number === 0) return follow.label('p', 'same', { release }, { role: 'status' })
  const { lang, dir } = { lang: file.locale, dir: words.bundle._meta.dir }
  const compared = ({ kind, before, after }: TextChange) =>
    h(
      'div',
      { class: 'then-now' },
      follow.label('b', kind),
      h(
        'dl',
        {},
        h('div', {}, follow.label('dt', 'earlier'), h('dd', {}, h('del', { lang, dir }, before))),
        h(
          'div',
          {},
          follow.label('dt', 'now'),
          h('dd', {}, after === undefined ? follow.label('i', 'gone') : h('ins', { lang, dir }, after)),
        ),
      ),
    )
  return h(
    'div',
    { class: 'changes' },
    follow.label('p', 'changed', { release, number }, { role: 'status' }),
    h(
      'details',
      { class: 'fold' },
      follow.label('summary', 'showChanges'),
      found.flatMap(({ question, own }) => [
        follow.textNode('p', question, 'guide', { class: 'named' }),
        ...own.map(compared),
      ]),
    ),
    h(
      'p',
      { class: 'ways' },
      follow.button('useNew', () => follow.change(withTextsOf(follow.file, words))),
    ),
  )
}
