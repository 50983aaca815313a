/** The page with the guide for a workshop. */
import t from 'tap'
import { copyContent, openApp, partialLocale, root } from '../open-app.ts'

t.test('the page has every text of the guide and every prompt, in each language', async (t) => {
  const { server, head } = await openApp(t)
  for (const locale of Object.keys(head.release.locales)) {
    const { body, statusCode } = await server.inject(`/${locale}/workshop`)
    t.equal(statusCode, 200)
    const { workshop, questions } = (await server.inject(`${root}/${locale}/bundle`)).json()
    const texts = [
      ...[workshop.title, workshop.introduction, workshop.notice],
      ...workshop.preparations.map(({ text }: { text: string }) => text),
      ...workshop.agendas.flatMap(
        ({ title, text, items }: { title: string; text: string; items: { text: string }[] }) => [
          title,
          text,
          ...items.map((item) => item.text),
        ],
      ),
      ...workshop.steps.flatMap(({ say, result }: { say: string; result: string }) => [say, result]),
      ...questions.flatMap(({ prompts }: { prompts: string[] }) => prompts),
    ]
    t.equal(texts.length, 111 - 8)
    for (const text of texts) t.ok(body.includes(text.replaceAll("'", '&#39;')), `${locale}: ${text}`)
    t.match(body, workshop.labels.minutes.replace('{minutes}', '210'), 'how long half a day is')
    t.match(body, workshop.labels.minutes.replace('{minutes}', '25'), 'how long a step takes')
    t.match((await server.inject(`/${locale}/handbook`)).body, `/${locale}/workshop"`, 'the handbook leads to it')
  }
})

t.test('in a language without the guide, the page has what the handbook says', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale) })
  const { body } = await server.inject('/is/workshop')
  t.match(body, /<h1 lang="sv" dir="ltr">Använd handboken i ditt sammanhang<\/h1>/)
  t.notMatch(body, 'Håll en workshop')
  t.notMatch((await server.inject('/is/handbook')).body, '/is/workshop"')
})
