import app from '@sitevision/api/common/app'
import i18n from '@sitevision/api/common/i18n'
import appData from '@sitevision/api/server/appData'
import globalAppData from '@sitevision/api/server/globalAppData'
import versionUtil from '@sitevision/api/server/VersionUtil'
import { readCopy } from './copies'

/** The paths of the parts that a module can show, and the elements that show them. The service has no element for a principle. */
const parts = {
  journey: { path: '', tag: 'innovation-handbook' },
  principle: { path: '/principles/', tag: 'div' },
  question: { path: '/questions/', tag: 'handbook-question' },
  plan: { path: '/plan', tag: 'handbook-plan' },
}

const setting = (name) => `${appData.get(name) || ''}`.trim()
const escaped = (text) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** A sentence for editors: published pages do not have it. */
const note = (key, ...words) =>
  versionUtil.getCurrentVersion() === versionUtil.OFFLINE_VERSION
    ? `<p><strong>${escaped(i18n.get(key, ...words))}</strong></p>`
    : ''

const linkTo = (service) => `<p><a href="${escaped(service)}/">Innovationshandboken</a></p>`

export function moduleHtml() {
  const service = `${globalAppData.get('service') || ''}`.trim().replace(/\/+$/, '')
  if (!/^https?:\/\/[^\s"'<>?#]+$/.test(service)) return note('noService')
  const show = parts[setting('show')] ? setting('show') : 'journey'
  const item = setting('item').replace(/\s/g, '')
  if (show !== 'journey' && !item) return note('noItem')
  const { path, tag } = parts[show]
  const heading = setting('heading') || '2'
  const release = setting('release')
  const urlIn = (locale) =>
    [
      `${service}/embed/${encodeURIComponent(locale)}${path}`,
      /\/$/.test(path) ? encodeURIComponent(item) : '',
      `?view=fragment&heading=${encodeURIComponent(heading)}`,
      show === 'plan' ? `&questions=${encodeURIComponent(item)}` : '',
      release && `&release=${encodeURIComponent(release)}`,
    ].join('')

  // Sitevision names languages as Java does, such as `sv_SE`.
  const ofPage = `${app.locale || 'sv'}`.replace(/_/g, '-')
  const chosen = setting('locale')
  const read = (locale) => readCopy(`${app.portletId} ${locale}`, urlIn(locale))
  let copy = read(chosen || ofPage)
  // The handbook may lack the language of the page. While the service is down, only the other copy tells.
  if (!copy.html && !chosen && (!copy.problem || copy.problem === 404)) copy = read('sv')

  const content = copy.html || note(copy.problem ? 'notThere' : 'away', `${copy.problem || ''}`) + linkTo(service)
  if (tag === 'div') return `<div>${content}</div>`
  const [, language = chosen || ofPage] = / lang="([\w-]+)"/.exec(copy.html || '') || []
  const attributes = {
    api: service,
    // Each journey on a page has a name of its own in the URL of the page.
    id: show === 'journey' ? `handbook-${app.portletId}`.replace(/[^\w-]/g, '-') : '',
    lang: language,
    question: show === 'question' ? item : '',
    questions: show === 'plan' ? item : '',
    release,
    heading,
    theme: setting('theme'),
  }
  const written = Object.keys(attributes).map((name) =>
    attributes[name] ? ` ${name}="${escaped(attributes[name])}"` : '',
  )
  return `<${tag}${written.join('')}>${content}</${tag}>`
}
