import { useState } from 'preact/hooks'
import { type Role, roleNames } from '../../../schemas/roles.ts'
import { all, ask, type Token } from './api.ts'
import { useAction, useLoaded } from './hooks.ts'
import { Field, faultAt, ProblemBox, Title, Waiting } from './parts.tsx'
import { Secret } from './secret.tsx'
import { moment, words } from './words.ts'

interface Issued {
  name: string
  token: string
}

export function Tokens() {
  const w = words().tokens
  const loaded = useLoaded(() => all<Token>('/tokens'), 'tokens')
  const [issued, setIssued] = useState<Issued>()
  return (
    <>
      <Title>{w.title}</Title>
      <p>{w.text}</p>
      {issued && <Secret key={issued.token} title={w.secret(issued.name)} value={issued.token} />}
      <Issue
        onIssued={(made) => {
          setIssued(made)
          loaded.again()
        }}
      />
      <Waiting loaded={loaded} />
      <ul class="cards">
        {loaded.value?.map((token) => (
          <Entry key={token.id} token={token} onRevoked={loaded.again} />
        ))}
      </ul>
    </>
  )
}

function Issue({ onIssued }: { onIssued: (issued: Issued) => void }) {
  const w = words().tokens
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('translator')
  const [locale, setLocale] = useState('')
  const [expires, setExpires] = useState('')
  const { busy, problem, run } = useAction()
  const issue = async () => {
    const grant = role === 'administrator' ? { role } : { role, locale: locale.trim().toLowerCase() }
    const expiresAt = expires ? { expiresAt: new Date(`${expires}T23:59:59`).toISOString() } : {}
    onIssued(await ask<Issued>('POST', '/tokens', { body: { name: name.trim(), grants: [grant], ...expiresAt } }))
    setName('')
  }
  const onSubmit = (event: Event) => {
    event.preventDefault()
    run(issue)
  }
  const placed = ['/name', '/grants', '/expiresAt'].some((pointer) => faultAt(problem, pointer))
  return (
    <form class="narrow" onSubmit={onSubmit}>
      <h2>{w.issue}</h2>
      <Field label={w.name} fault={faultAt(problem, '/name')}>
        {(attributes) => (
          <input
            {...attributes}
            required
            maxLength={100}
            autoComplete="off"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={w.role}>
        {(attributes) => (
          <select {...attributes} value={role} onChange={(event) => setRole(event.currentTarget.value as Role)}>
            {roleNames.map((one) => (
              <option key={one} value={one}>
                {w.roles[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {role !== 'administrator' && (
        <Field label={w.locale} hint={w.localeHint} fault={faultAt(problem, '/grants')}>
          {(attributes) => (
            <input
              {...attributes}
              required
              maxLength={35}
              autoComplete="off"
              value={locale}
              onInput={(event) => setLocale(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <Field label={w.expires} hint={w.expiresHint} fault={faultAt(problem, '/expiresAt')}>
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            value={expires}
            onInput={(event) => setExpires(event.currentTarget.value)}
          />
        )}
      </Field>
      {!placed && <ProblemBox problem={problem} />}
      <button type="submit" disabled={busy}>
        {w.button}
      </button>
    </form>
  )
}

function Entry({ token, onRevoked }: { token: Token; onRevoked: () => void }) {
  const w = words().tokens
  const { busy, problem, run } = useAction()
  const isOver = Date.parse(token.expiresAt) <= Date.now()
  const revoke = async () => {
    await ask('DELETE', `/tokens/${token.id}`)
    onRevoked()
  }
  const grants = token.grants.map(({ role, locale }) =>
    [w.roles[role], locale === '*' ? w.every : locale].filter(Boolean).join(' '),
  )
  return (
    <li>
      <h3>{token.name}</h3>
      <p>{grants.join(', ')}</p>
      <p>
        {token.revokedAt ? w.revoked : isOver ? w.over : w.works(moment(token.expiresAt))} ·{' '}
        {token.lastUsedAt ? w.used(moment(token.lastUsedAt)) : w.unused}
      </p>
      {!token.revokedAt && !isOver && (
        <button
          type="button"
          class="plain"
          aria-label={w.revokeOf(token.name)}
          disabled={busy}
          onClick={() => run(revoke)}
        >
          {w.revoke}
        </button>
      )}
      <ProblemBox problem={problem} />
    </li>
  )
}
