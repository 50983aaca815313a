import { readdirSync } from 'node:fs'
import t from 'tap'
import { openApp, root } from '../open-app.ts'

/** All items of a list, page by page, as a reader gets them. */
async function all(
  server: Awaited<ReturnType<typeof openApp>>['server'],
  address: string,
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  for (let url: string | undefined = `${root}${address}?limit=100`; url; ) {
    const answer: { items: Record<string, unknown>[]; _links: { next?: { href: string } } } = (
      await server.inject(url)
    ).json()
    items.push(...answer.items)
    url = answer._links.next && new URL(answer._links.next.href).pathname + new URL(answer._links.next.href).search
  }
  return items
}

const locales = readdirSync('content/locales')
if (!['sv', 'en', 'fi'].every((tag) => locales.includes(tag))) throw new Error(`${locales} are not all languages`)

for (const locale of locales) {
  t.test(`the whole edition is served in ${locale}`, async (t) => {
    const { server } = await openApp(t)
    const per = (items: Record<string, unknown>[], key = 'principle') =>
      ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => items.filter((item) => item[key] === id).length)
    const principles = await all(server, `/${locale}/principles`)
    t.equal(principles.length, 5)
    t.same(per(await all(server, `/${locale}/dimensions`)), [5, 5, 5, 4, 4])
    t.same(per(await all(server, `/${locale}/challenges`)), [6, 4, 4, 4, 5])
    t.equal(principles.flatMap(({ rationale }) => rationale as unknown[]).length, 17)
    const questions = await all(server, `/${locale}/questions`)
    t.same(per(questions), [6, 6, 7, 4, 7])
    const actions = await all(server, `/${locale}/actions`)
    t.same(per(actions), [28, 25, 22, 14, 42])
    t.equal(actions.length, 131)
    const resources = await all(server, `/${locale}/resources`)
    t.equal(resources.length, 87)
    const placements = resources.flatMap(({ placements }) => placements as { place: string }[])
    t.equal(placements.filter(({ place }) => place === 'toolbox').length, 40)
    t.equal(placements.filter(({ place }) => place === 'caseStudy').length, 38)
    t.equal(placements.filter(({ place }) => place === 'actions').length, 1)
    const guides = await Promise.all(
      questions.map(async ({ id }) => (await server.inject(`${root}/${locale}/questions/${id}`)).json().guide),
    )
    t.equal(guides.filter(({ toolbox }) => toolbox.text.html).length, 30)
    t.equal(guides.filter(({ caseStudy }) => caseStudy.text.html).length, 30)
    t.equal(
      guides.filter(({ title, question }) => title && question).length,
      30,
      'every guide has a title and its wording of the question',
    )
    t.equal(
      new Set(guides.map(({ ownProposal }) => ownProposal)).size,
      1,
      'every list of actions ends with the invitation',
    )
    const ids = [...principles, ...questions, ...actions, ...resources].map(({ id }) => id)
    t.equal(new Set(ids).size, ids.length, 'no id stands twice')
    const { _meta, ...handbook } = (await server.inject(`${root}/${locale}/handbook`)).json()
    t.same(_meta.deviations, [], 'no text of the handbook is missing')
    t.equal(handbook.steps.length, 3)
    t.equal(handbook.acknowledgements.paragraphs.length, 4)
    for (const section of [
      'introduction',
      'howToUse',
      'workshop',
      'feedback',
      'translation',
      'closing',
      'disclaimer',
    ]) {
      t.ok(handbook[section].paragraphs.length > 0, `${section} has text`)
    }
    const bundle = (await server.inject(`${root}/${locale}/bundle`)).json()
    t.same(bundle._meta.deviations, [], 'no text of any item is missing')
    t.equal(bundle._meta.state, locale === 'sv' ? 'final' : 'machine')
  })
}
