/** Publishing a draft, from either of the two buttons that do it. */
import { useState } from 'preact/hooks'
import { ask, currentRelease, type Draft, type Head, type Problem, until } from './api.ts'
import { publishedSince, type Since } from './behind.tsx'
import type { DraftDesk } from './draft-desk.ts'
import { type Loaded, useAction, useLoaded } from './hooks.ts'

/** The release that came of it, and what readers had before. */
interface Published {
  release: string
  before: string
}

export interface Publication extends ReturnType<typeof useAction> {
  /** What readers got in the language since the draft was begun; null where it is nothing. */
  since: Loaded<Since | null>
  publish: () => Promise<void>
  published: Published | undefined
}

export function usePublication(desk: DraftDesk): Publication {
  const [published, setPublished] = useState<Published>()
  const action = useAction()
  const { base } = desk.draft
  const since = useLoaded(() => publishedSince(desk.draft), `${base} ${action.problem?.code}`)
  const publish = async () => {
    const before = await currentRelease()
    try {
      const { release } = await ask<Head>('POST', `${desk.path}/publications`, { revision: desk.draft.revision })
      setPublished({ release, before })
      await desk.take(await ask<Draft>('GET', desk.path))
    } catch (error) {
      if ((error as Problem).code === 'PUBLISH_CONFLICT') await until(async () => (await currentRelease()) !== before)
      throw error
    }
  }
  return { ...action, since, publish, published }
}
