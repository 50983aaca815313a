/** What an author has chosen. SharePoint keeps it in the page. */
export interface HandbookProperties {
  /** The URL of the service. */
  service: string
  show: 'journey' | 'principle' | 'question' | 'plan'
  /** The id of the principle, if one is shown. */
  principle?: string
  /** The id of the question, if one is shown. */
  question?: string
  /** The questions of the plan, by their ids. */
  questions?: Record<string, boolean>
  /** A language tag. Empty for the language of the page. */
  locale: string
  /** Empty for the current release. */
  release: string
  heading: number
}

/** The URL without slashes at its end, if it can be the URL of a service. SharePoint itself has https, so its pages load nothing else. */
export function serviceOf(url: string): string | undefined {
  const { protocol, href } = URL.canParse(url) ? new URL(url) : {}
  return protocol === 'https:' && !/[?#]/.test(`${href}`) ? `${href}`.replace(/\/+$/, '') : undefined
}

/** The element that shows what was chosen, with its attributes. Undefined as long as something is to be chosen. */
export function elementOf(chosen: HandbookProperties): { tag: string; attributes: Record<string, string> } | undefined {
  const { show, principle, question, questions = {} } = chosen
  const marked = Object.keys(questions).filter((id) => questions[id])
  if (show === 'plan')
    return marked.length > 0 ? { tag: 'handbook-plan', attributes: { questions: marked.join() } } : undefined
  if (show === 'question') return question ? { tag: 'handbook-question', attributes: { question } } : undefined
  if (show === 'principle') return principle ? { tag: 'innovation-handbook', attributes: { principle } } : undefined
  return { tag: 'innovation-handbook', attributes: {} }
}
