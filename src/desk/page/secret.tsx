import { useState } from 'preact/hooks'
import { words } from './words.ts'

/** Something that is shown this once, to be copied. */
export function Secret({ title, text, value }: { title: string; text?: string; value: string }) {
  const w = words().secret
  const [copied, setCopied] = useState('')
  const copy = () => navigator.clipboard.writeText(value).then(() => setCopied(w.copied))
  return (
    <section class="good">
      <h2>{title}</h2>
      <p>{text ?? w.text}</p>
      <p>
        <code>{value}</code>
      </p>
      <button type="button" onClick={copy}>
        {w.copy}
      </button>
      <p role="status">{copied}</p>
    </section>
  )
}
