import { useState } from 'preact/hooks'
import { all, ask, type LinkedPerson, type Token } from './api.ts'
import { useAction, useLoaded } from './hooks.ts'
import { Field, faultAt, ProblemBox, Title, Waiting } from './parts.tsx'
import { nameOf, words } from './words.ts'

const load = async () => {
  const [people, tokens] = await Promise.all([all<LinkedPerson>('/people'), all<Token>('/tokens')])
  const names = tokens.filter(({ revokedAt }) => revokedAt === null).map(({ name }) => name)
  return { people, names: [...new Set(names)].sort() }
}

/** People with several accounts: the tokens and the sign-in of one person are linked here. */
export function People() {
  const w = words().people
  const loaded = useLoaded(load, 'people')
  const { value } = loaded
  return (
    <>
      <Title>{w.title}</Title>
      <p>{w.text}</p>
      <Waiting loaded={loaded} />
      {value && (
        <>
          <Link names={value.names} onLinked={loaded.again} />
          <h2>{w.linked}</h2>
          {value.people.length === 0 && <p>{w.none}</p>}
          <ul class="cards">
            {value.people.map((person) => (
              <Entry key={person.id} person={person} onUnlinked={loaded.again} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Link({ names, onLinked }: { names: readonly string[]; onLinked: () => void }) {
  const w = words().people
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [signIn, setSignIn] = useState('')
  const [isDone, setDone] = useState(false)
  const { busy, problem, run } = useAction()
  const subject = signIn.trim()
  const accounts = [...chosen.map((name) => `token:${name}`), ...(subject === '' ? [] : [`oidc:${subject}`])]
  const link = async () => {
    setDone(false)
    await ask('POST', '/people', { body: { accounts } })
    setChosen([])
    setSignIn('')
    setDone(true)
    onLinked()
  }
  const onSubmit = (event: Event) => {
    event.preventDefault()
    run(link)
  }
  const fault = subject === '' ? undefined : faultAt(problem, `/accounts/${chosen.length}`)
  return (
    <form class="narrow" onSubmit={onSubmit}>
      <h2>{w.link}</h2>
      <fieldset>
        <legend>{w.tokens}</legend>
        {names.map((name) => (
          <label class="check" key={name}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={({ currentTarget: { checked } }) =>
                setChosen(checked ? [...chosen, name] : chosen.filter((one) => one !== name))
              }
            />
            {name}
          </label>
        ))}
      </fieldset>
      <Field label={w.signIn} hint={w.signInHint} fault={fault}>
        {(attributes) => (
          <input
            {...attributes}
            maxLength={255}
            autoComplete="off"
            autoCapitalize="none"
            spellcheck={false}
            value={signIn}
            onInput={(event) => setSignIn(event.currentTarget.value)}
          />
        )}
      </Field>
      {!fault && <ProblemBox problem={problem} />}
      <button type="submit" disabled={busy || accounts.length < 2}>
        {w.button}
      </button>
      <p role="status">{isDone ? w.done : ''}</p>
    </form>
  )
}

function Entry({ person, onUnlinked }: { person: LinkedPerson; onUnlinked: () => void }) {
  const w = words().people
  const { busy, problem, run } = useAction()
  const unlink = async () => {
    await ask('DELETE', `/people/${person.id}`)
    onUnlinked()
  }
  const named = person.accounts.map((account) => {
    const [kind = ''] = account.split(':')
    return `${nameOf(account)} (${w.kinds[kind]})`
  })
  return (
    <li>
      <h3>{named.join(' · ')}</h3>
      <button
        type="button"
        class="plain"
        aria-label={w.unlinkOf(named.join(', '))}
        disabled={busy}
        onClick={() => run(unlink)}
      >
        {w.unlink}
      </button>
      <ProblemBox problem={problem} />
    </li>
  )
}
