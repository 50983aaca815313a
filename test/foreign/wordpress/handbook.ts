/** The service over https, as WordPress meets it: the block editor makes an embed of an https address alone. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import type { ElementHandle, Frame, Page } from 'playwright-core'
import type { Test } from 'tap'
import { sharedBrowser } from '../../browser.ts'
import { openDesk } from '../../desk/desk.ts'
import { temporaryFolder } from '../../open-app.ts'
import { soon } from '../../wait.ts'

/** Encrypts what comes, and passes it on to a port. @returns The https address. */
async function encrypt(t: Test, port: () => number): Promise<string> {
  const folder = temporaryFolder(t)
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  execFileSync(
    'openssl',
    ['req', '-x509', ...curve, '-subj', '/CN=localhost', '-days', '2', '-keyout', key, '-out', cert],
    { stdio: 'pipe' },
  )
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (socket) => {
    const inner = connect(port(), '127.0.0.1')
    for (const [from, to] of [
      [socket, inner],
      [inner, socket],
    ] as const)
      from
        .on('error', () => to.destroy())
        .on('close', () => to.destroy())
        .pipe(to)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  return `https://localhost:${(server.address() as AddressInfo).port}`
}

export async function openHandbook(t: Test) {
  let inner = 0
  const publicUrl = await encrypt(t, () => inner)
  const { server } = await openDesk(t, {
    principles: 5,
    environment: () => ({ HANDBOOK_RATE_LIMIT_MAX: '0', HANDBOOK_PUBLIC_URL: publicUrl }),
  })
  inner = (server.server.address() as AddressInfo).port
  /** The documented line, with the address of this service. */
  const [line = ''] = /^wp_oembed_add_provider.*$/m.exec(readFileSync('docs/embed.md', 'utf8')) ?? []
  return { publicUrl, server, provider: line.replaceAll('https://handbok.example', publicUrl) }
}

/** The frame of a page of the handbook, wherever it stands in the page. */
export const frameOf = (page: Page, url: string): Promise<Frame> =>
  soon(() => page.frames().find((frame) => frame.url().startsWith(`${url}?view=frame`))) as Promise<Frame>

export async function openPage(t: Test, width: number): Promise<Page> {
  const context = await (await sharedBrowser()).newContext({
    viewport: { width, height: 900 },
    ignoreHTTPSErrors: true,
  })
  t.teardown(() => context.close())
  context.setDefaultTimeout(0)
  return context.newPage()
}

interface Shown {
  clientLeft: number
  getBoundingClientRect: () => { x: number; width: number; height: number }
  ownerDocument: { documentElement: { scrollWidth: number } }
}

/** Of a frame: its place in the page, the width of the page, and its content. */
export async function sizes(frame: Frame) {
  const element = (await frame.frameElement()) as unknown as ElementHandle<Shown>
  const { place, whole } = await element.evaluate((shown) => {
    const { x, width, height } = shown.getBoundingClientRect()
    return {
      place: { x, width, height, border: shown.clientLeft },
      whole: shown.ownerDocument.documentElement.scrollWidth,
    }
  })
  const inner = (await frame.evaluate(`({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  })`)) as { width: number; height: number }
  return { place, whole, inner }
}

export const isWhole = ({ place, inner }: Awaited<ReturnType<typeof sizes>>) => inner.height <= place.height
