// The search of the documentation.
import MiniSearch from 'minisearch'

const words = {
  en: { found: (n) => (n === 1 ? '1 result' : `${n} results`), lost: 'The search is out of reach. Try again.' },
  sv: { found: (n) => (n === 1 ? '1 träff' : `${n} träffar`), lost: 'Sökningen går inte att nå. Försök igen.' },
}[document.documentElement.lang]

const make = (name, text) => {
  const element = document.createElement(name)
  element.append(text)
  return element
}

// A long list of pages scrolls by itself: the current page stands in its middle.
const side = document.querySelector('.docs-side')
const current = side?.querySelector('[aria-current]')
if (current) side.scrollTop = current.offsetTop - side.clientHeight / 2

const form = document.querySelector('.docs-search')
const input = form?.querySelector('input')
const list = form?.querySelector('ol')
const status = form?.querySelector('[role=status]')
const url = (path) => new URL(`..${path}`, import.meta.url)

/** Lists of everything come after what explains. */
const boostDocument = (path) => (/\/(problems|sdk-reference|changelog)\b/.test(path) ? 0.4 : 1)

let index
/** Loads what the search reads, once. After a failure, the next call tries again. */
const load = () => {
  index ??= fetch(url(`/docs/search.${document.documentElement.lang}.json`))
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(`${response.status}`))))
    .then((sections) => {
      const search = new MiniSearch({
        idField: 'path',
        fields: ['heading', 'page', 'text'],
        storeFields: ['page', 'heading'],
        searchOptions: { boost: { heading: 4, page: 2 }, prefix: true, fuzzy: 0.2, combineWith: 'AND', boostDocument },
      })
      search.addAll(sections)
      return search
    })
    .catch((error) => {
      index = undefined
      throw error
    })
  return index
}

const show = async () => {
  const query = input.value.trim()
  if (query === '') {
    list.replaceChildren()
    status.textContent = ''
    return
  }
  try {
    const hits = (await load()).search(query)
    // Another letter may have come meanwhile.
    if (input.value.trim() !== query) return
    status.textContent = words.found(hits.length)
    list.replaceChildren(
      ...hits.slice(0, 10).map(({ id, page, heading }) => {
        const link = make('a', heading)
        link.href = url(id)
        if (page !== heading) link.append(make('small', page))
        return make('li', link)
      }),
    )
  } catch {
    status.textContent = words.lost
  }
}

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  list.querySelector('a')?.focus()
})
input?.addEventListener('focus', () => load().catch(() => undefined), { once: true })
input?.addEventListener('input', show)
