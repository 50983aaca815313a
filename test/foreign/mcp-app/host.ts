/** A host of MCP Apps: a page with the official host library and the official client, which calls the service by HTTP. */
import { join } from 'node:path'
import type { Frame, Page, Request } from 'playwright-core'
import type { Test } from 'tap'
import { sharedBrowser } from '../../browser.ts'
import { freePort } from '../../free-port.ts'
import { openApp } from '../../open-app.ts'
import { bundle } from '../service.ts'

/** No network: no `connect-src`, no address of anything. */
const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:"

const code = `
  import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
  import { AppBridge, PostMessageTransport, getToolUiResourceUri } from '@modelcontextprotocol/ext-apps/app-bridge'

  const ui = { 'io.modelcontextprotocol/ui': { mimeTypes: ['text/html;profile=mcp-app'] } }
  const policy = ${JSON.stringify(`<meta http-equiv="Content-Security-Policy" content="${policy}">`)}
  globalThis.told = []
  globalThis.show = async ({ name, given, context, capabilities, isRefusing }) => {
    const client = new Client({ name: 'test', version: '1' }, { capabilities: { extensions: ui }, versionNegotiation: { mode: 'auto' } })
    await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', location.origin)))
    const { tools } = await client.listTools()
    const uri = getToolUiResourceUri(tools.find((tool) => tool.name === name))
    const { contents: [content] } = await client.readResource({ uri })
    const result = await client.callTool({ name, arguments: given })
    const frame = document.createElement('iframe')
    frame.title = 'Handbook'
    frame.setAttribute('sandbox', 'allow-scripts')
    document.querySelector('div').replaceChildren(frame)
    const bridge = new AppBridge(client, { name: 'test', version: '1' }, capabilities, { hostContext: context })
    globalThis.bridge = bridge
    const hear = (method) => async (params) => { told.push({ method, params }); return isRefusing ? { isError: true } : {} }
    bridge.onopenlink = hear('open-link')
    bridge.onmessage = hear('message')
    bridge.onupdatemodelcontext = hear('update-model-context')
    bridge.ondownloadfile = hear('download-file')
    bridge.onsizechange = ({ height }) => { frame.style.height = height + 'px' }
    const isReady = new Promise((resolve) => { bridge.oninitialized = resolve })
    await bridge.connect(new PostMessageTransport(frame.contentWindow, frame.contentWindow))
    if (!capabilities.serverResources) bridge.onreadresource = async () => { throw new Error('Not here.') }
    frame.srcdoc = content.text.replace(/<html[^>]*>/, (tag) => tag + policy)
    await isReady
    await bridge.sendToolInput({ arguments: given })
    await bridge.sendToolResult(result)
    return { uri, mimeType: content.mimeType, bytes: new Blob([content.text]).size, text: result.content[0].text }
  }
`

export interface Shown {
  name: string
  given?: object
  context?: object
  capabilities?: object
  /** The host refuses what the view asks of it. */
  isRefusing?: boolean
}

/** What a host can do. */
const all = {
  openLinks: {},
  serverResources: {},
  serverTools: {},
  message: {},
  updateModelContext: {},
  downloadFile: {},
}

export interface Told {
  method: string
  params: { url?: string; content?: { text: string }[]; contents?: { resource: { text: string } }[] }
}

/** @param width Of the page, in pixels. */
export async function openHost(t: Test, environment: Record<string, string> = {}, width = 800) {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const { server } = await openApp(t, { HANDBOOK_PUBLIC_URL: address, ...environment })
  await server.listen({ port, host: '127.0.0.1' })
  const script = (await bundle(import.meta.dirname, code)).replaceAll('</script', '<\\/script')
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Assistant</title><style>h1{margin:8px;font:16px sans-serif;color:#000;background:#fff}body{margin:0}iframe{border:0;width:100%}</style><main><h1>Assistant</h1><div></div></main><script type="module">${script}</script></html>`
  const context = await (await sharedBrowser()).newContext({ locale: 'sv-SE', viewport: { width, height: 900 } })
  t.teardown(() => context.close())
  const page = await context.newPage()
  const url = `${address}/assistant`
  await page.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
  const faults: string[] = []
  const asked: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('request', (request: Request) => {
    if (request.frame() !== page.mainFrame()) asked.push(request.url())
  })
  await page.goto(url)
  await page.waitForFunction('globalThis.show')
  /** Calls a tool, and shows its result in the view. */
  const show = async ({ given = {}, context = {}, capabilities = all, ...shown }: Shown) => {
    const about = (await page.evaluate(`show(${JSON.stringify({ given, context, capabilities, ...shown })})`)) as {
      uri: string
      mimeType: string
      bytes: number
      text: string
    }
    return { ...about, frame: page.frames()[1] as Frame }
  }
  const told = (): Promise<Told[]> => page.evaluate('told.splice(0)')
  return { address, page, show, told, faults, asked }
}

/** A picture for people, when `LOOK_AT` names a directory. */
export async function picture(page: Page, name: string): Promise<void> {
  const { LOOK_AT: folder } = process.env
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
