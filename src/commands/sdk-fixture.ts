/** The small release in the SDK, for portals' own tests: a part of the real one, as the real service answers it. */
import { buildApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { exampleAddress } from '../discovery/address.ts'
import { linkedBy } from '../handbook/edition.ts'
import { sourceLocale } from '../handbook/locale.ts'
import { segmentsOf } from '../handbook/segments.ts'
import { root } from '../responses/root.ts'
import { singleRelease } from '../store/content-releases.ts'
import type { Snapshot } from '../store/release.ts'

const principle = 'p1'
const questions = ['p1-q1', 'p1-q6']
const languages = ['en', 'fi', 'sv']
/** In Finnish these are left out, so that a portal's tests meet texts that fall back. */
const lacking = /^p1-q6\./
const publishedAt = '2026-11-23T08:00:00.000Z'

/** The real service over one release that is in no store. */
export async function serveSnapshot(snapshot: Snapshot) {
  const { release, source } = singleRelease(snapshot, publishedAt)
  const config = readConfig({ LOG_LEVEL: 'error', HANDBOOK_PUBLIC_URL: exampleAddress })
  const { server } = await buildApp(config, { release, source })
  return { server, release }
}

/** Answers by their paths below the root; of localised ones the bundle, from which all others can be made. */
export async function fixtureAnswers(whole: Snapshot): Promise<Record<string, unknown>> {
  const snapshot = partOf(whole)
  const { server, release } = await serveSnapshot(snapshot)
  const tags = Object.keys(snapshot.locales)
  const paths = [
    '/locales',
    '/releases',
    `/releases/${release.id}`,
    `/releases/${release.id}/changes?since=${release.id}`,
    '/heads',
    ...tags.flatMap((tag) => [
      `/${tag}/bundle`,
      `/${tag}/bundle?fallback=none`,
      `/releases/${release.id}/locales/${tag}`,
    ]),
  ]
  const answers: Record<string, unknown> = {}
  for (const path of paths) {
    const answer = await server.inject(root + path)
    if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`)
    const { _links, ...body } = answer.json()
    answers[path] = body
  }
  await server.close()
  // A language that lacks nothing answers the same without fallback.
  for (const tag of tags) {
    const bare = `/${tag}/bundle?fallback=none`
    if (JSON.stringify(answers[bare]) === JSON.stringify(answers[`/${tag}/bundle`])) delete answers[bare]
  }
  return answers
}

function partOf({ edition, locales }: Snapshot): Snapshot {
  const principles = edition.principles
    .filter(({ id }) => id === principle)
    .map((one) => ({ ...one, questions: one.questions.filter(({ id }) => questions.includes(id)) }))
  const used = new Set(
    principles.flatMap((one) => one.questions.flatMap((question) => Object.values(linkedBy(question)).flat())),
  )
  // What the texts point at besides.
  const own = new Set(segmentsOf({ ...edition, principles, resources: [], notes: [] }).map(({ id }) => id))
  for (const [segment, text] of Object.entries(locales[sourceLocale]?.texts ?? {}))
    if (own.has(segment)) for (const [, id] of text.matchAll(/\(resource:([a-z0-9-]+)\)/g)) used.add(id as string)
  for (const { id, partOf } of edition.resources) if (used.has(id) && partOf) used.add(partOf)
  const resources = edition.resources.filter(({ id }) => used.has(id))
  const part = { ...edition, principles, resources, notes: edition.notes.filter((id) => used.has(id)) }
  const segments = new Set(segmentsOf(part).map(({ id }) => id))
  const corrections = edition.corrections.filter(({ segment }) => segments.has(segment))
  const kept = edition.kept.filter(({ segment }) => segments.has(segment))
  const cut = <Value>(bySegment: Record<string, Value>, tag: string) =>
    Object.fromEntries(
      Object.entries(bySegment).filter(([id]) => segments.has(id) && !(tag === 'fi' && lacking.test(id))),
    )
  return {
    edition: { ...part, corrections, kept },
    locales: Object.fromEntries(
      Object.entries(locales)
        .filter(([tag]) => languages.includes(tag))
        .map(([tag, locale]) => [
          tag,
          {
            ...locale,
            texts: cut(locale.texts, tag),
            states: cut(locale.states, tag),
            sources: cut(locale.sources, tag),
            minor: cut(locale.minor, tag),
          },
        ]),
    ),
  }
}
