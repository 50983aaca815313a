import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * A port that nothing listens on at the moment. It is below those that systems give away by themselves (32768 on Linux,
 * 49152 elsewhere), so that no connection takes it before the caller does.
 */
export function freePort(): Promise<number> {
  const port = randomInt(10_000, 32_768)
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(freePort()) : reject(error),
    )
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)))
  })
}
