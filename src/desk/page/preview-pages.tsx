import { useState } from 'preact/hooks'
import { all, type DraftText } from './api.ts'
import { Beside, type PreviewProps } from './beside.tsx'
import { Choice } from './form.tsx'
import { useLoaded } from './hooks.ts'
import { words } from './words.ts'

interface Principle {
  id: string
  position: number
}

/** The page of the principle that a text belongs to, or of the journey. */
const pageOf = (text: DraftText | undefined): string => (text?.principle ? `/principles/${text.principle}` : '')

/** The pages that portals show in frames, in frames. */
export function PreviewPages({ desk: { draft, texts, steps }, isPublished }: PreviewProps) {
  const w = words().preview
  const [path, setPath] = useState(() => pageOf(texts.find(({ id }) => steps.sitting.done.at(-1)?.has(id))))
  const principles = useLoaded(
    () => all<Principle>(`/${draft.locale}/principles?draft=${draft.id}`),
    `${draft.id} ${draft.revision}`,
  )
  const address = `embed/${draft.locale}${path}`
  return (
    <>
      <Choice
        label={w.page}
        hint={w.elsewhere}
        value={path}
        set={setPath}
        options={[
          ['', w.journey],
          ['/handbook', w.handbook],
          ...(principles.value ?? []).map(
            ({ id, position }) => [`/principles/${id}`, words().home.principle(position)] as const,
          ),
        ]}
      />
      <Beside
        now={isPublished && <Frame title={w.now} address={address} />}
        after={<Frame title={w.after} key={draft.revision} address={`${address}?draft=${draft.id}`} />}
      />
    </>
  )
}

const Frame = ({ title, address }: { title: string; address: string }) => <iframe title={title} src={address} />
