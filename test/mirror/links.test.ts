/** Where the responses of a mirror lead, the mirror answers, but for what its documentation says it lacks. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { aMirror } from '../mirrored.ts'
import { startNginx } from '../nginx.ts'
import { publicUrl } from '../open-app.ts'
import { hasNginx } from '../programs.ts'

t.test(
  'a mirror answers the links of its responses',
  { skip: hasNginx ? false : 'needs nginx: apt-get install nginx-light' },
  async (t) => {
    const { folder, write } = await aMirror(t, ['sv', 'en'])
    await write()
    const { address: nginx, stop } = await startNginx(folder)
    t.teardown(stop)
    const links = new Map<string, string>()
    for (const file of globSync('handbook/v1/**/*.json', {
      cwd: folder,
      exclude: (name) => name.startsWith('openapi'),
    }))
      for (const [, url = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/"href":"([^"]+)"/g))
        if (url.startsWith(`${publicUrl}/`)) links.set(url, file)
    const missing: string[] = []
    for (const [url, file] of links) {
      const { status } = await fetch(nginx + url.slice(publicUrl.length))
      if (status !== 200) missing.push(`${status} ${url} in ${file}`)
    }
    t.ok(links.size > 100, `${links.size} links`)
    t.same(missing, [])
  },
)
