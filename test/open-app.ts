import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { freezeContent } from '../src/releases/content-releases.ts'

/** When everything that tests see was published. */
export const publishedAt = new Date('2026-11-23T08:00:00Z')

/** The real app over the real content, closed when the test ends. */
export async function openApp(
  t: { teardown: (close: () => unknown) => void },
  environment: Record<string, string> = {},
) {
  const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: 'https://handbook.example', ...environment })
  const { release } = await freezeContent(config.contentDir, config.dataDir, publishedAt)
  const app = await buildApp(config, release)
  t.teardown(() => app.server.close())
  return app
}
