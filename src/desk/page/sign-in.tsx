import { useEffect, useRef, useState } from 'preact/hooks'
import type { Problem } from './api.ts'
import { TextField } from './form.tsx'
import { useAction } from './hooks.ts'
import { ProblemBox, Title } from './parts.tsx'
import { words } from './words.ts'

type Enter = (token?: string) => Promise<void>

function TokenForm({ enter }: { enter: Enter }) {
  const [token, setToken] = useState('')
  const { busy, problem, run } = useAction()
  const w = words().signIn
  const refused = problem?.code === 'UNAUTHENTICATED' ? w.refused : undefined
  const onSubmit = (event: Event) => {
    event.preventDefault()
    run(() => enter(token.trim()))
  }
  return (
    <form onSubmit={onSubmit}>
      <TextField
        label={w.token}
        hint={w.tokenHint}
        fault={refused}
        type="password"
        autoComplete="current-password"
        required
        value={token}
        set={setToken}
      />
      {!refused && <ProblemBox problem={problem} />}
      <button type="submit" disabled={busy}>
        {w.button}
      </button>
    </form>
  )
}

export function SignIn({ enter, hasProvider, hasFailed }: { enter: Enter; hasProvider: boolean; hasFailed: boolean }) {
  const w = words().signIn
  return (
    <section class="narrow">
      <Title>{w.title}</Title>
      {hasFailed && (
        <p class="problem" role="alert">
          {w.failed}
        </p>
      )}
      {hasProvider && (
        <p>
          <a class="button" href="desk/sign-in">
            {w.provider}
          </a>
        </p>
      )}
      <TokenForm enter={enter} />
    </section>
  )
}

interface AgainProps {
  enter: Enter
  look: () => Promise<void>
  leave: () => void
  hasProvider: boolean
}

/** Over everything else, so that nothing beneath is lost. */
export function SignInAgain({ enter, look, leave, hasProvider }: AgainProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState<Problem>()
  useEffect(() => dialog.current?.showModal(), [])
  const w = words().signIn
  return (
    <dialog ref={dialog} aria-labelledby="again" onCancel={(event) => event.preventDefault()}>
      <h2 id="again">{w.expired}</h2>
      <p>{w.expiredText}</p>
      {hasProvider && (
        <p class="row">
          <a class="button" href="desk/sign-in" target="_blank" rel="noopener">
            {w.provider}
          </a>
          <button type="button" class="plain" onClick={() => look().catch(setProblem)}>
            {w.done}
          </button>
        </p>
      )}
      <ProblemBox problem={problem} />
      <TokenForm enter={enter} />
      <p>
        <button type="button" class="plain" onClick={leave}>
          {w.out}
        </button>
      </p>
    </dialog>
  )
}
