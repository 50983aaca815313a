/** The form of a module: suggests the parts, languages and releases of the service. */
;(() => {
  const requester = require('Requester')
  const service = `${require('globalAppData').get('service') || ''}`.trim().replace(/\/+$/, '')

  /** The items of a list, none if the service does not respond. */
  const read = (path) => {
    let items = []
    if (/^https?:/.test(service))
      requester.get(`${service}/handbook/v1${path}`).done((list) => {
        items = list.items
      })
    return items
  }
  const choice = ({ id, title, question }) => ({ value: id, label: title || question })

  require('router').get('/', (_request, response) => {
    const locales = read('/locales')
    response.render({
      isAway: locales.length === 0,
      items: locales.length === 0 ? [] : read('/sv/principles').concat(read('/sv/questions?limit=100')).map(choice),
      locales: locales.map(({ tag, endonym }) => ({ value: tag, label: endonym })),
      releases: (locales.length === 0 ? [] : read('/releases?limit=100')).map(({ id }) => ({ value: id, label: id })),
    })
  })
})()
