import { mock } from 'node:test'
import { setImmediate as settled } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { Follower, type FollowOptions } from '../../src/store/follow.ts'

const head = { release: '2023-01-r1', sequence: 1, rolledBackAt: null }

/** A follower in a time that only the test moves. @returns What moves it, and says how often the follower has looked. */
function follow(t: Test, options: Partial<FollowOptions> = {}) {
  mock.timers.enable({ apis: ['setTimeout'] })
  let looks = 0
  const look = async () => {
    looks += 1
    return options.head ? options.head() : head
  }
  const follower = new Follower({ from: head, onChange: async () => undefined, ...options, head: look })
  t.teardown(async () => {
    await follower.stop()
    mock.timers.reset()
  })
  return async (milliseconds: number) => {
    mock.timers.tick(milliseconds)
    await settled()
    return looks
  }
}

t.test('the head is looked at immediately, then five times a second', async (t) => {
  const after = follow(t)
  t.same([await after(0), await after(199), await after(1), await after(199), await after(1)], [1, 1, 2, 2, 3])
})

t.test('a database that tells of news is looked at once in two seconds besides', async (t) => {
  const close = async () => undefined
  let news = () => undefined as unknown
  const after = follow(t, {
    listen: async (onNews) => {
      news = onNews
      return { close }
    },
  })
  t.same([await after(0), await after(1999), await after(1)], [1, 1, 2])
  news()
  t.equal(await after(0), 3)
})

t.test('a lost database is asked five times a second, not without a pause', async (t) => {
  const lost = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  const after = follow(t, { head: () => Promise.reject(lost) })
  t.same([await after(0), await after(199), await after(1), await after(1)], [1, 1, 2, 2])
})
