import { appendEvent } from './audit.ts'
import { hashFolder } from './content-hash.ts'
import { NothingToPublish } from './failures.ts'
import { type FileSnapshot, type Merged, mergeContent } from './merge.ts'
import type { Release } from './release.ts'
import type { Actor, ReleaseStore } from './store.ts'

/** What the store remembers of the `content/` published last: what the next one is merged against. */
interface Remembered extends FileSnapshot {
  /** Of all files, to see at start whether there is anything new. */
  hash: string
}

const remember = (folder: string, snapshot: FileSnapshot): string =>
  JSON.stringify({ hash: hashFolder(folder), ...snapshot } satisfies Remembered)

/** Whether `content/` differs from what was published of it last. */
export async function contentIsNewer(store: ReleaseStore, folder: string): Promise<boolean> {
  const remembered = await store.publishedContent()
  return remembered !== null && (JSON.parse(remembered) as Remembered).hash !== hashFolder(folder)
}

/** Reading YAML takes longer than starting; most starts need none of it. */
async function readSnapshot(folder: string): Promise<FileSnapshot> {
  const [{ readContent }, { snapshotOf }] = await Promise.all([
    import('../content/read-content.ts'),
    import('./content-releases.ts'),
  ])
  const content = readContent(folder)
  const glossaries = Object.entries(content.locales).map(([tag, { glossary }]) => [tag, glossary.terms])
  return { ...snapshotOf(content), glossaries: Object.fromEntries(glossaries) }
}

const action = 'publish-content'

/**
 * Publishes `content/` as the first release.
 * @throws {ContentError} @throws {PublishConflict} when there is a release already.
 */
export async function publishFirst(store: ReleaseStore, folder: string, actor: Actor): Promise<Release> {
  const { glossaries: _ofFiles, ...theirs } = await readSnapshot(folder)
  return store.publish({ base: null, ...theirs, content: remember(folder, theirs), actor, action })
}

/**
 * Publishes `content/` on top of what maintainers have published since it was published last: each text follows the
 * side that changed it; where both did, ours stays and is listed.
 * @throws {ContentError} @throws {NothingToPublish} when the merge changes nothing.
 */
export async function publishContent(
  store: ReleaseStore,
  folder: string,
  actor: Actor,
): Promise<{ release: Release; kept: Merged['kept'] }> {
  const { release: current } = await store.head()
  if (current === null) return { release: await publishFirst(store, folder, actor), kept: [] }
  const theirs = await readSnapshot(folder)
  const ours = await store.load(current)
  const remembered = await store.publishedContent()
  // A store that never published content/ has no base: whatever differs differs on both sides.
  const base = remembered === null ? { edition: ours.edition, locales: {} } : (JSON.parse(remembered) as Remembered)
  const { snapshot, kept } = mergeContent(base, theirs, ours)
  // The files' terms are in force where a release has none, so they become the base only once it has its own.
  const merged = Object.entries(theirs.glossaries ?? {}).filter(([tag]) => snapshot.locales[tag]?.glossary)
  const { edition, locales } = theirs
  const glossaries = merged.length > 0 && { glossaries: Object.fromEntries(merged) }
  const content = remember(folder, { edition, locales, ...glossaries })
  const detail = { kept: kept.length }
  try {
    const release = await store.publish({ base: current, ...snapshot, content, actor, action, detail })
    return { release, kept }
  } catch (error) {
    if (error instanceof NothingToPublish && remembered !== content) await rememberOnly(store, content, actor)
    throw error
  }
}

/** All that the files say is published already, so they are not news at the next start. */
const rememberOnly = (store: ReleaseStore, content: string, actor: Actor): Promise<void> =>
  store.change(async (transaction, head) => {
    await transaction.updateTable('head').set({ content }).execute()
    const at = new Date().toISOString()
    await appendEvent(transaction, head, { at, actor, action: 'accept-content', from: null, to: null, detail: {} })
  })
