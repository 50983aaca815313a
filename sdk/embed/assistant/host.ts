/**
 * The host that shows the view, by messages between windows.
 * https://github.com/modelcontextprotocol/ext-apps/blob/main/specification/2026-01-26/apps.mdx
 */
const protocolVersion = '2026-01-26'
const methodNotFound = -32601

export interface HostContext {
  theme?: 'light' | 'dark'
  styles?: { variables?: Record<string, string | undefined> }
}

interface Host {
  hostCapabilities: Record<string, object | undefined>
  hostContext: HostContext
}

type Handlers = Readonly<Record<string, (params: never) => void>>

interface Message {
  jsonrpc?: string
  id?: number
  method?: string
  params?: never
  result?: never
  error?: { message: string }
}

const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>()
let count = 0
let connected: Host | undefined

const post = (message: object) => parent.postMessage({ jsonrpc: '2.0', ...message }, '*')

export const notify = (method: string, params = {}): void => post({ method, params })

/** @throws {Error} if the host refuses. */
export function request<Result>(method: string, params: object): Promise<Result> {
  count += 1
  post({ id: count, method, params })
  return new Promise((resolve, reject) => waiting.set(count, { resolve, reject }))
}

/** Asks the host to do something for the reader, which it may refuse. */
export const ask = (method: string, params: object): Promise<{ isError?: boolean }> =>
  request<{ isError?: boolean }>(method, params).catch(() => ({ isError: true }))

/** Whether the host has said that it can do something. */
export const can = (capability: string): boolean => connected?.hostCapabilities[capability] !== undefined

/** @param on What is done when the host tells something, by method. */
export async function connect(on: Handlers): Promise<HostContext> {
  addEventListener('message', ({ source, data }: MessageEvent<Message | undefined>) => {
    if (source === parent && data?.jsonrpc === '2.0') receive(data, on)
  })
  connected = await request<Host>('ui/initialize', {
    appInfo: { name: 'innovation-handbook', version: '1' },
    appCapabilities: { availableDisplayModes: ['inline', 'fullscreen'] },
    protocolVersion,
  })
  notify('ui/notifications/initialized')
  return connected.hostContext
}

function receive({ id, method, params, result, error }: Message, on: Handlers): void {
  if (method === undefined) {
    const { resolve, reject } = waiting.get(id as number) ?? {}
    waiting.delete(id as number)
    if (error) reject?.(new Error(error.message))
    else resolve?.(result as never)
  } else if (id === undefined) on[method]?.(params as never)
  else if (method === 'ping' || method === 'ui/resource-teardown') post({ id, result: {} })
  else post({ id, error: { code: methodNotFound, message: `The view has no method ${method}.` } })
}
