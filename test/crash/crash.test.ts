import t from 'tap'
import { crashBoth } from './crash.ts'

t.test(
  'a process killed while it publishes loses nothing it acknowledged and leaves nothing half-written',
  async (t) => {
    for (const [name, { rounds, acknowledged }] of Object.entries(await crashBoth(2, (fault) => t.fail(fault)))) {
      t.equal(rounds, 2, name)
      t.ok(acknowledged > 0, `${name}: ${acknowledged} acknowledged releases`)
    }
  },
)
