import t from 'tap'
import { grant } from '../publishing/maintainers.ts'
import { openDesk, openPage, signIn } from './desk.ts'

const swedish = grant('translator', 'sv')
const field = 'New text'

/** Somebody at the first title of a Swedish draft. */
async function writer(
  t: Parameters<typeof openPage>[0],
  desk: Awaited<ReturnType<typeof openDesk>>,
  name: string,
  draft: string,
) {
  const opened = await openPage(t, desk)
  await signIn(opened.page, await desk.tokenOf(name, swedish))
  await opened.page.goto(`${desk.publicUrl}/desk#/drafts/${draft}/texts/p1.title`)
  await opened.page.getByLabel(field).waitFor()
  return opened
}

async function begun(desk: Awaited<ReturnType<typeof openDesk>>): Promise<string> {
  return (await desk.publishing.drafts.create({ actor: 'token:Anna', grants: [swedish] }, { locale: 'sv' })).id
}

t.test('two people who write the same text see both, and nothing is overwritten', async (t) => {
  const desk = await openDesk(t)
  const id = await begun(desk)
  const anna = await writer(t, desk, 'Anna', id)
  await anna.context.setOffline(true)
  await anna.page.getByLabel(field).fill('Annas <b>titel</b>')
  await anna.page.getByText('Not saved: the service cannot be reached.').waitFor()
  const bo = await writer(t, desk, 'Bo', id)
  await bo.page.getByLabel(field).fill('Bos titel')
  await bo.page.getByText('Saved.').waitFor()
  await anna.context.setOffline(false)
  await anna.page.getByText('This text was changed elsewhere').waitFor()
  t.equal(
    (await desk.publishing.translations.texts({ actor: 'x', grants: [swedish] }, id, 'en')).draft.proposal.texts[
      'p1.title'
    ]?.text,
    'Bos titel',
  )
  await anna.page.getByRole('button', { name: 'Keep my text' }).click()
  await anna.page.getByText('HTML tag').first().waitFor()
  await anna.page.getByLabel(field).fill('Annas titel')
  await anna.page.getByText('Saved.').waitFor()
  t.equal(
    (await desk.publishing.translations.texts({ actor: 'x', grants: [swedish] }, id, 'en')).draft.proposal.texts[
      'p1.title'
    ]?.text,
    'Annas titel',
  )
})
