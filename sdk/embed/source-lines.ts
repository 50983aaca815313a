import { h } from './dom.ts'
import type { Stage } from './stage.ts'

/** Where the words come from and under what terms; the licence asks for it wherever they stand. */
export function sourceOf({ words, api }: Stage): Node {
  const { handbook, _meta } = words.bundle
  const { url, name } = handbook.licence
  return h(
    'footer',
    { class: 'source', part: 'source' },
    words.label('p', 'source', { source: words.plain('span', '/handbook/title') }),
    (['attribution', 'translationNotice', 'notice'] as const).map((notice) =>
      words.text(`/handbook/licence/${notice}`) ? words.plain('p', `/handbook/licence/${notice}`) : null,
    ),
    h(
      'p',
      {},
      h('a', { href: url, rel: 'license' }, name),
      ' · ',
      words.label('span', 'release', { release: _meta.release }),
      ' · ',
      h('a', { href: `${api}/embed/${_meta.locale}/corrections` }, words.label('span', 'corrections')),
    ),
  )
}
