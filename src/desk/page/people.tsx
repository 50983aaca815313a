import { useState } from 'preact/hooks'
import { all, ask, type LinkedPerson, type Token } from './api.ts'
import { ActionButton, Form, TextField } from './form.tsx'
import { useLoaded } from './hooks.ts'
import { Title, Waiting } from './parts.tsx'
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
  return (
    <>
      <Form class="narrow" act={link} button={w.button} isDisabled={accounts.length < 2}>
        {(fault) => (
          <>
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
            <TextField
              label={w.signIn}
              hint={w.signInHint}
              fault={subject === '' ? undefined : fault(`/accounts/${chosen.length}`)}
              maxLength={255}
              autoComplete="off"
              autoCapitalize="none"
              spellcheck={false}
              value={signIn}
              set={setSignIn}
            />
          </>
        )}
      </Form>
      <p role="status">{isDone ? w.done : ''}</p>
    </>
  )
}

function Entry({ person, onUnlinked }: { person: LinkedPerson; onUnlinked: () => void }) {
  const w = words().people
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
      <ActionButton act={unlink} about={w.unlinkOf(named.join(', '))}>
        {w.unlink}
      </ActionButton>
    </li>
  )
}
