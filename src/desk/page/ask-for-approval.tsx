import { ask } from './api.ts'
import { ActionButton } from './form.tsx'
import { useMessage } from './hooks.ts'
import { words } from './words.ts'

/** Tells those who may approve a draft that it waits for them. @param path Of the draft. */
export function AskForApproval({ path }: { path: string }) {
  const w = words().messages
  const [message, say] = useMessage()
  const submit = async () => {
    await ask('POST', `${path}/submissions`)
    say(() => words().messages.asked)
  }
  return (
    <>
      <p>{w.askText}</p>
      <ActionButton act={submit}>{w.ask}</ActionButton>
      <p role="status">{message}</p>
    </>
  )
}
