import { useState } from 'preact/hooks'
import { all } from './api.ts'
import { Beside, type PreviewProps } from './beside.tsx'
import { useLoaded } from './hooks.ts'
import { Field } from './parts.tsx'
import { words } from './words.ts'

interface Principle {
  id: string
  position: number
}

/** The pages that portals show in frames, in frames. */
export function PreviewPages({ desk: { draft }, isPublished }: PreviewProps) {
  const w = words().preview
  const [path, setPath] = useState('')
  const principles = useLoaded(
    () => all<Principle>(`/${draft.locale}/principles?draft=${draft.id}`),
    `${draft.id} ${draft.revision}`,
  )
  const address = `embed/${draft.locale}${path}`
  return (
    <>
      <Field label={w.page} hint={w.elsewhere}>
        {(attributes) => (
          <select {...attributes} value={path} onChange={(event) => setPath(event.currentTarget.value)}>
            <option value="">{w.journey}</option>
            <option value="/handbook">{w.handbook}</option>
            {principles.value?.map(({ id, position }) => (
              <option key={id} value={`/principles/${id}`}>
                {words().home.principle(position)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Beside
        now={isPublished && <Frame title={w.now} address={address} />}
        after={<Frame title={w.after} key={draft.revision} address={`${address}?draft=${draft.id}`} />}
      />
    </>
  )
}

const Frame = ({ title, address }: { title: string; address: string }) => <iframe title={title} src={address} />
