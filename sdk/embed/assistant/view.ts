/** The journey and the plan in an assistant (MCP Apps): shows what a tool returned, and the reader goes on from there. */
import { h } from '../dom.ts'
import { InnovationHandbook } from '../innovation-handbook.ts'
import { emptyJourney, type Journey, toFragment } from '../journey.ts'
import { ask, connect, type HostContext, notify } from './host.ts'
import { carried, location } from './platform.ts'
import styles from './view.css'

interface ToolResult {
  content?: { text?: string }[]
  structuredContent?: { items: { id: string; type: string }[]; language: string; more: string }
}

class HandbookView extends InnovationHandbook {
  /** The journey comes from a tool, not from a link that somebody was sent. */
  protected override ready(words: Parameters<InnovationHandbook['ready']>[0]): string {
    super.ready(words)
    document.title = words.text('/handbook/title')
    return ''
  }
}
customElements.define('innovation-handbook', HandbookView)

const handbook = new HandbookView()
handbook.api = carried.api
handbook.heading = 1
const main = h('main')
document.body.append(main)
document.head.append(h('style', {}, styles))

/** Where the journey begins: at the page that the result of a tool leads to. */
function journeyOf({ items, more }: { items: { id: string; type: string }[]; more: string }): Partial<Journey> {
  const { pathname, searchParams } = new URL(more)
  const first = (kind: string) => items.find(({ type }) => type === kind)?.id
  if (pathname.endsWith('/plan')) return { view: 'plan', marked: searchParams.get('questions')?.split(',') ?? [] }
  if (pathname.includes('/questions/')) return { view: 'guide', question: first('question') }
  const principle = first('principle')
  if (principle === undefined) return {}
  return { view: 'map', principle, ...(pathname.includes('/challenges/') && { challenge: first('challenge') }) }
}

function show({ structuredContent: found, content }: ToolResult): void {
  if (found) {
    document.documentElement.lang = found.language
    handbook.locale = found.language
    go(toFragment('handbook', { ...emptyJourney, ...journeyOf(found) }, ''))
  }
  const text = content?.map(({ text }) => text).join('\n')
  main.replaceChildren(found ? handbook : h('p', {}, text))
}

/** Shows another place of the journey, as a browser does when the fragment of its address changes. */
function go(hash: string): void {
  location.hash = hash
  dispatchEvent(new Event('hashchange'))
}

addEventListener('click', (event) => {
  const pressed = event.composedPath().find((node) => node instanceof Element && node.matches('a[href], form button'))
  if (pressed instanceof HTMLAnchorElement) {
    event.preventDefault()
    follow(pressed)
  } else if (pressed instanceof HTMLButtonElement && pressed.type === 'submit') {
    // The frame may not submit forms, so its form is told of the event alone.
    event.preventDefault()
    pressed.form?.dispatchEvent(new Event('submit', { cancelable: true }))
  }
})

/** A link leads on in the view, or the host opens it. The frame may open nothing itself. */
function follow(link: HTMLAnchorElement): void {
  const [page, hash] = link.href.split('#')
  if (hash && page === location.href.split('#')[0]) go(hash)
  else void open(link)
}

async function open(link: HTMLAnchorElement): Promise<void> {
  const { isError } = await ask('ui/open-link', { url: link.href })
  // The reader can copy what the host does not open.
  if (isError && link.nextElementSibling?.tagName !== 'CODE') link.after(' ', h('code', {}, link.href))
}

function look({ theme, styles }: HostContext): void {
  const { style } = document.documentElement
  if (theme) style.colorScheme = theme
  const font = styles?.variables?.['--font-sans']
  if (font) style.setProperty('--font-sans', font)
}

look(
  await connect({
    'ui/notifications/tool-result': show,
    'ui/notifications/host-context-changed': look,
  }),
)
new ResizeObserver(() => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
  notify('ui/notifications/size-changed', { height })
}).observe(document.documentElement)
