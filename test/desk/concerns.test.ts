/** What the desk says of a translation while it is written. */
import t from 'tap'
import { grant } from '../publishing/maintainers.ts'
import { openDesk, openPage } from './desk.ts'
import { layout } from './look.ts'

const anna = { actor: 'token:Anna', grants: [grant('translator', 'fi')] } as const

t.test('a doubtful translation is told of under its field, and a mended one no longer', async (t) => {
  const desk = await openDesk(t, { principles: 2 })
  const { id } = await desk.publishing.drafts.create(anna, { locale: 'fi', endonym: 'suomi' })
  const { page, faults, asked } = await openPage(t, desk, { person: anna, at: `drafts/${id}/texts/p1-q1.question` })
  const field = page.getByLabel('Translation')
  const says = (what: string) => page.getByRole('status').filter({ hasText: what }).first().waitFor()
  await field.fill('Har ledningen stöd för 7 försök att förbättra verksamheten i offentlig sektor?')
  await says('The text seems to be in another language: sv.')
  await says('The text has other numbers than the source: 7.')
  await layout(t, page, 'concerns')
  await field.fill('–')
  await says('The text has neither letters nor digits: –.')
  await field.fill('Hyva\u0308?')
  await page.getByText('Saved.').waitFor()
  await page.getByText('The text has neither').waitFor({ state: 'detached' })
  const { draft } = await desk.publishing.drafts.open(anna, id)
  t.equal(draft.proposal.texts['p1-q1.question']?.text, 'Hyv\u00e4?', 'letters are stored composed')
  t.equal(
    asked.filter((url) => url.includes('/language-')).length,
    1,
    'the detector is loaded once, by those who write',
  )
  t.same(faults, [])
})
