import t from 'tap'
import { openApp } from '../open-app.ts'

t.test(
  'a service is live and ready, degraded without its database or the current release, and not ready once it stops',
  async (t) => {
    const { server, health } = await openApp(t)
    const ready = () => server.inject('/health/ready')
    t.same((await server.inject('/health/live')).json(), { status: 'up' })
    const well = await ready()
    t.equal(well.headers['cache-control'], 'no-store')
    t.same(well.json(), {
      status: 'ready',
      release: '2023-01-r1',
      databaseLostSince: null,
      updateFailingSince: null,
      writesFailingSince: null,
    })
    health.databaseLostSince = '2026-11-23T08:00:00.000Z'
    t.match((await ready()).json(), { status: 'degraded', databaseLostSince: '2026-11-23T08:00:00.000Z' })
    t.equal((await ready()).statusCode, 200, 'readers get what is here')
    health.databaseLostSince = null
    health.updateFailingSince = '2026-11-23T08:00:00.000Z'
    t.match((await ready()).json(), { status: 'degraded', databaseLostSince: null, updateFailingSince: String })
    health.updateFailingSince = null
    health.writesFailingSince = '2026-11-23T08:00:00.000Z'
    t.match((await ready()).json(), { status: 'degraded', updateFailingSince: null, writesFailingSince: String })
    health.stopping = true
    const stopping = await ready()
    t.equal(stopping.statusCode, 503)
    t.equal(stopping.headers['retry-after'], '5')
    t.equal(stopping.json().code, 'SERVICE_UNAVAILABLE')
    t.equal((await server.inject('/health/live')).statusCode, 200)
  },
)
