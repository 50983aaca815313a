// On the page of a principle: marks stand in the address and in the links at once, so that they are never lost.
;(() => {
  const form = document.querySelector('.site-marks')
  const count = form.querySelector('.site-marks-count')
  const root = new URL('..', document.currentScript.src)
  const locales = new Set([document.documentElement.lang])
  for (const { hreflang } of document.querySelectorAll('.site-languages a')) locales.add(hreflang)
  const isReading = ({ href }) => href.startsWith(root.href) && locales.has(href.slice(root.href.length).split('/')[0])
  const marked = (href, questions) => {
    const url = new URL(href)
    if (questions) url.searchParams.set('questions', questions)
    else url.searchParams.delete('questions')
    url.search = url.search.replaceAll('%2C', ',')
    return url.href
  }
  const update = () => {
    const marks = new FormData(form).getAll('questions')
    const questions = marks.join()
    for (const link of document.querySelectorAll('main a[href], .site-languages a'))
      if (isReading(link)) link.href = marked(link.href, questions)
    history.replaceState(history.state, '', marked(location.href, questions))
    const search = document.querySelector('.site-search')
    search?.querySelector('[name=questions]')?.remove()
    if (questions)
      search?.append(
        Object.assign(document.createElement('input'), { type: 'hidden', name: 'questions', value: questions }),
      )
    if (count) count.textContent = marks.length
  }
  form.addEventListener('change', update)
  // Browsers restore ticks when a reader comes back.
  addEventListener('pageshow', update)
})()
