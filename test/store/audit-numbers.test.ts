import { sql } from 'kysely'
import t from 'tap'
import { numberingFault } from '../../src/store/audit-numbers.ts'
import { eachDatabase, reworded, shipped } from '../database.ts'

t.test('missing, repeated, later and displaced events are named', (t) => {
  t.equal(numberingFault([], 0), null)
  t.equal(numberingFault([1, 2, 3], 3), null)
  const faulty: [numbers: number[], sequence: number, says: string][] = [
    [[], 2, 'missing: event 1–2'],
    [[1, 3], 3, 'missing: event 2'],
    [[2, 3, 7], 9, 'missing: event 1, 4–6, 8–9'],
    [[1, 2], 3, 'missing: event 3'],
    [[1, 2, 2, 3], 3, 'repeated: event 2'],
    [[1, 2, 3], 2, 'later than 2, the sequence of the head: event 3'],
    [[1, 3, 2], 3, 'out of order: event 2'],
    [[3, 1], 3, 'missing: event 2; out of order: event 1'],
    [[2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24], 24, 'missing: event 1, 3, 5, 7, 9, 11, 13, 15, 17, 19 and 2 more'],
    [[2, 4, 6, 8, 10, 12, 14, 16, 18, 20], 20, 'missing: event 1, 3, 5, 7, 9, 11, 13, 15, 17, 19'],
    [[10, 2, 9, 1], 10, 'missing: event 3–8; out of order: event 2'],
    [[1, 9], 3, 'missing: event 2–3; later than 3, the sequence of the head: event 9'],
    [[1], 2_000_000_000, 'missing: event 2–2000000000'],
  ]
  for (const [numbers, sequence, says] of faulty) t.equal(numberingFault(numbers, sequence)?.en, says)
  t.end()
})

eachDatabase((name, fresh) => {
  t.test(`${name}: a store knows whether its own audit trail is whole`, async (t) => {
    const database = await fresh(t)
    const store = await database.open()
    const { edition, locales } = shipped()
    const { id } = await store.publish({ base: null, edition, locales, actor: 'test' })
    await store.publish({ base: id, locales: { en: reworded(locales.en, 'Two') }, actor: 'test' })
    await store.rollback(id, 'test', 'too early')
    t.equal(await store.auditFault(), null)
    const remove = async (event: number) => {
      const { db } = store.connection()
      for (const trigger of ['update', 'delete', 'insert', 'change'])
        if (database.databaseUrl === undefined)
          await sql.raw(`drop trigger if exists events_refuse_${trigger}`).execute(db)
      if (database.databaseUrl) await sql.raw('drop trigger events_refuse_change on events').execute(db)
      await sql`delete from events where id = ${event}`.execute(db)
    }
    await remove(2)
    t.same(await store.auditFault(), { sv: 'saknas: händelse 2', en: 'missing: event 2' })
  })
})
