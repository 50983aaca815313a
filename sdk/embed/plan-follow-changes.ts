/** What has changed of a plan's texts since it was made: then and now, in the language of the plan. */
import { h } from './dom.ts'
import { changesOf, type TextChange, withTextsOf } from './plan-file.ts'
import type { FollowRoom } from './plan-open.ts'
import { load } from './source.ts'
import type { Stage } from './stage.ts'
import type { Words } from './words.ts'

/** The texts of the reader's release in another language; null where the release lacks it. */
export async function textsIn({ words, api }: Stage, locale: string): Promise<Words | null> {
  const { locale: own, release } = words.bundle._meta
  if (locale === own) return words
  const read = await load({ api, locale, release }).catch(() => undefined)
  return read?.bundle._meta.locale === locale ? read : null
}

/** The texts in the language of the plan; undefined until they are read. */
export function textsNow(follow: FollowRoom): Words | null | undefined {
  const { open, stage, file } = follow
  const { locale, release } = stage.words.bundle._meta
  if (locale === file.locale) return stage.words
  const key = `${release} ${file.locale}`
  if (!open.texts.has(key))
    void textsIn(stage, file.locale).then((words) => {
      open.texts.set(key, words)
      follow.show()
    })
  return open.texts.get(key)
}

export function changes(follow: FollowRoom): Node {
  const { file, stage } = follow
  const { release } = stage.words.bundle._meta
  const words = textsNow(follow)
  if (words === undefined) return stage.words.label('p', 'loading', {}, { role: 'status' })
  if (words === null) return follow.label('p', 'noCompare', {}, { role: 'status' })
  // Questions of a principle share its title.
  const seen = new Set<string>()
  const isNew = ({ kind, before }: TextChange) => seen.size < seen.add(`${kind} ${before}`).size
  const found = file.questions.flatMap((question) => {
    const own = changesOf(question, words).filter((change) => change.kind !== 'principle' || isNew(change))
    return own.length > 0 ? [{ question, own }] : []
  })
  const number = found.flatMap(({ own }) => own).length
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
    follow.fold(
      'showChanges',
      '',
      ...found.flatMap(({ question, own }) => [
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
