/** The pages on which a team answers, its facilitator counts, and a plan is followed up. All of it happens in the browser. */
import { readFileSync } from 'node:fs'
import { escapeHtml } from '../handbook/rich-text.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import type { Rendered } from '../responses/rendered.ts'
import { embedRoot } from '../responses/root.ts'
import { componentPath } from './assets.ts'
import { lines } from './html.ts'
import type { HandbookPage } from './journey.ts'
import { sitePolicy } from './policy.ts'
import { said } from './said.ts'
import { sitePath } from './showing.ts'
import { symbol } from './symbol.ts'
import type { Writer } from './writer.ts'

const workerPath = '/workshop/worker.js'
/** Where the worker is, below the public address: it may keep what is below its own folder. */
export const workerAddress = (locale: string): string => sitePath(locale, workerPath)
const worker = readFileSync(new URL('workshop-worker.js', import.meta.url), 'utf8')

/** What the worker may load, it may by the policy of its own response. */
export const renderWorker = ({ options }: LocalisedRelease): Rendered => ({
  contentType: 'text/javascript; charset=utf-8',
  body: worker,
  languages: [],
  pinned: false,
  policy: sitePolicy(options.publicUrl),
})

const page = (task: 'lead' | 'answer' | 'follow'): HandbookPage => ({
  path: `/workshop/${task}`,
  title: 'handbook.title',
  named: (words) => words.workshop[task],
  // Members reach it by the facilitator's link, which names the questions.
  isUnlisted: task === 'answer',
  body: (writer) => {
    const { element, words } = said(writer)
    const { publicUrl, locale } = writer.localised.options
    const guide = writer.has('workshop.title') ? 'workshop.title' : 'handbook.workshop.heading'
    return lines(
      `<handbook-workshop task="${task}" locale="${locale}" heading="1">`,
      element('h1', words.workshop[task]),
      element('p', words.workshop.needsScript),
      `<p>${writer.link('/workshop', writer.inline(guide))}</p>`,
      '</handbook-workshop>',
      `<script src="${escapeHtml(publicUrl)}${embedRoot}/workshop.js" data-worker="${escapeHtml(publicUrl)}${workerAddress(locale)}" defer></script>`,
      `<script type="module" src="${escapeHtml(publicUrl)}${componentPath}"></script>`,
    )
  },
})

export const answerParts: readonly HandbookPage[] = [page('lead'), page('answer'), page('follow')]

/** A link to a page of the site alone: the facilitator's, or the one that follows up a plan. */
export function taskLink(task: 'lead' | 'follow', writer: Writer, fragment = ''): string {
  const { publicUrl, locale } = writer.localised.options
  const { element, words } = said(writer)
  const address = `${escapeHtml(publicUrl)}${sitePath(locale, `/workshop/${task}`)}${fragment}`
  return `<p class="handbook-ways"><a href="${address}"${writer.stay}>${element('span', words.workshop[task])} ${symbol('arrow')}</a></p>`
}
