import t from 'tap'
import { guardHeads } from '../../src/translation/guard-heads.ts'
import type { ReadFile } from '../../src/translation/read-file.ts'
import { edition, head, refusal } from './sample.ts'

const codeOf = (other: Partial<ReadFile['heads'][number]>, tag = 'fi', heads = [{ ...head, ...other }]) =>
  refusal(() => guardHeads({ file: { format: 'xliff', heads, units: [], remarks: [] }, edition, tag }))

t.test('a tag is met with or without its region, however it is written', async (t) => {
  for (const [found, tag] of [
    ['fi', 'fi'],
    ['FI', 'fi'],
    ['fi-FI', 'fi'],
    ['fi_FI', 'fi'],
    ['pt', 'pt-br'],
    ['pt_BR', 'pt-br'],
    ['zh_Hant_TW', 'zh-hant'],
  ] as const)
    t.equal(await codeOf({ targetLocale: found }, tag), undefined, `${found} ${tag}`)
  for (const [found, tag] of [
    ['fil', 'fi'],
    ['fi', 'fil'],
    ['pt-PT', 'pt-br'],
    ['', 'fi'],
    ['xfi', 'fi'],
  ] as const)
    t.equal(
      await codeOf({ targetLocale: found }, tag),
      found === '' ? 'NO_LANGUAGE' : 'OTHER_LANGUAGE',
      `${found} ${tag}`,
    )
  t.equal(await codeOf({ sourceLocale: 'sv_SE' }), undefined)
  t.equal(await codeOf({ sourceLocale: 'en' }), 'OTHER_LANGUAGE')
})

t.test('every part of a file has to belong here; a tool may leave the edition out', async (t) => {
  const { edition: _, ...without } = head
  t.equal(await codeOf({}, 'fi', [without as typeof head]), undefined)
  t.equal(await codeOf({ edition: '1999-01' }), 'OTHER_EDITION')
  t.equal(await codeOf({}, 'fi', [head, { ...head, edition: '1999-01' }]), 'OTHER_EDITION')
  t.equal(await codeOf({}, 'fi', [head, { ...head, targetLocale: 'et' }]), 'OTHER_LANGUAGE')
})

t.test('a refusal names what was found and what was wanted', async (t) => {
  const heads = (other: Partial<typeof head>) => () =>
    guardHeads({
      file: { format: 'xliff', heads: [{ ...head, ...other }], units: [], remarks: [] },
      edition,
      tag: 'fi',
    })
  t.throws(heads({ edition: '1999-01' }), { message: 'belongs to the edition 1999-01, not 2023-01' })
  t.throws(heads({ sourceLocale: 'en', targetLocale: 'et' }), { message: 'from en to et, not from sv to fi' })
})
