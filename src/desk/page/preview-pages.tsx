import { useState } from 'preact/hooks'
import { Beside, type PreviewProps } from './beside.tsx'
import { Field } from './parts.tsx'
import { words } from './words.ts'

const principles = [1, 2, 3, 4, 5]

/** The pages that portals show in frames, in frames. */
export function PreviewPages({ desk: { draft }, isPublished }: PreviewProps) {
  const w = words().preview
  const [path, setPath] = useState('')
  const address = `embed/${draft.locale}${path}`
  return (
    <>
      <Field label={w.page} hint={w.elsewhere}>
        {(attributes) => (
          <select {...attributes} value={path} onChange={(event) => setPath(event.currentTarget.value)}>
            <option value="">{w.journey}</option>
            <option value="/handbook">{w.handbook}</option>
            {principles.map((number) => (
              <option key={number} value={`/principles/p${number}`}>
                {words().home.principle(`${number}`)}
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
