import t from 'tap'
import { grantsFrom } from '../../../src/publishing/people/provider-roles.ts'

const administrator = 'handbook:administrator'
const granted = [{ role: 'administrator' }]

t.test('a claim is found by its name, also with dots in it, or by the path to it', async (t) => {
  const url = 'https://portal.example/roles'
  t.same(grantsFrom({ [url]: administrator }, url), granted)
  t.same(grantsFrom({ realm_access: { roles: [administrator] } }, 'realm_access.roles'), granted)
  t.same(grantsFrom({ 'a.b': 'none', a: { b: administrator } }, 'a.b'), [], 'the name comes first')
})

t.test('what is no claim of its own grants nothing', async (t) => {
  for (const realm_access of [undefined, null, 'roles', 7, [], {}, { roles: null }, { roles: {} }, { roles: 7 }])
    t.same(grantsFrom({ realm_access }, 'realm_access.roles'), [], JSON.stringify(realm_access))
  const inherited = Object.create({ roles: administrator }) as Record<string, unknown>
  t.same(grantsFrom(inherited, 'roles'), [])
  t.same(grantsFrom({ realm_access: inherited }, 'realm_access.roles'), [])
})

t.test('each role of ours is read, and those of other systems are ignored', async (t) => {
  const grants = (roles: unknown) => grantsFrom({ roles }, 'roles')
  t.same(grants(`payroll:administrator ${administrator} handbook:translator:pt-br handbook:publisher:*`), [
    ...granted,
    { role: 'translator', locale: 'pt-br' },
    { role: 'publisher', locale: '*' },
  ])
  for (const other of [
    'xhandbook:publisher:fi',
    'handbook:publisher:fix2',
    'handbook:publisher:f',
    'handbook:publisher',
  ])
    t.same(grants(other), [], other)
  t.same(
    grants([[administrator], ['handbook:publisher:fi'], 7, null, administrator]),
    granted,
    'a list in a list is none',
  )
})
