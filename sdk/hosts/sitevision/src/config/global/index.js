/** Renders the form with the words of its language. */
;(() => {
  require('router').get('/', (_request, response) => response.render({}))
})()
