import { useState } from 'preact/hooks'
import { type Role, roleNames } from '../../../schemas/roles.ts'
import { all, ask, type Token } from './api.ts'
import { ActionButton, Choice, Form, TextField } from './form.tsx'
import { useLoaded } from './hooks.ts'
import { Title, Waiting } from './parts.tsx'
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
  const issue = async () => {
    const grant = role === 'administrator' ? { role } : { role, locale: locale.trim().toLowerCase() }
    const expiresAt = expires ? { expiresAt: new Date(`${expires}T23:59:59`).toISOString() } : {}
    onIssued(await ask<Issued>('POST', '/tokens', { body: { name: name.trim(), grants: [grant], ...expiresAt } }))
    setName('')
  }
  return (
    <Form class="narrow" act={issue} button={w.button}>
      {(fault) => (
        <>
          <h2>{w.issue}</h2>
          <TextField
            label={w.name}
            fault={fault('/name')}
            required
            maxLength={100}
            autoComplete="off"
            value={name}
            set={setName}
          />
          <Choice label={w.role} value={role} set={setRole} options={roleNames.map((one) => [one, w.roles[one]])} />
          {role !== 'administrator' && (
            <TextField
              label={w.locale}
              hint={w.localeHint}
              fault={fault('/grants')}
              required
              maxLength={35}
              autoComplete="off"
              value={locale}
              set={setLocale}
            />
          )}
          <TextField
            label={w.expires}
            hint={w.expiresHint}
            fault={fault('/expiresAt')}
            type="date"
            value={expires}
            set={setExpires}
          />
        </>
      )}
    </Form>
  )
}

function Entry({ token, onRevoked }: { token: Token; onRevoked: () => void }) {
  const w = words().tokens
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
        <ActionButton act={revoke} about={w.revokeOf(token.name)}>
          {w.revoke}
        </ActionButton>
      )}
    </li>
  )
}
