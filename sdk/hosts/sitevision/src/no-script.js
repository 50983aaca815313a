const tags =
  'a|abbr|article|aside|b|blockquote|br|button|caption|circle|cite|code|dd|del|details|dfn|div|dl|dt|em|fieldset|figcaption|figure|footer|form|g|h[1-6]|header|hr|i|input|ins|kbd|label|legend|li|line|main|mark|nav|ol|option|p|path|polygon|polyline|pre|q|rect|s|samp|section|select|small|span|strong|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|tr|u|ul|var|wbr'
const tag = new RegExp(`</?(?:${tags})((?:\\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\\s*/?>`, 'g')
const attribute = /([a-zA-Z-]+)(?:="([^"]*)")?/g
const address = /^(?:https?:\/\/|mailto:|\/|#|\?|$)/

/** Whether HTML consists of text and of tags that cannot run a script, so that the service can run none in the portal. */
export function hasNoScript(html) {
  if (typeof html !== 'string') return false
  let isSafe = true
  const rest = html.replace(tag, (_tag, attributes) => {
    attributes.replace(attribute, (_attribute, name, value = '') => {
      if (/^on|^style$/i.test(name)) isSafe = false
      if (/^(?:href|src|action|formaction)$/i.test(name) && !address.test(value)) isSafe = false
      return ''
    })
    return ''
  })
  return isSafe && rest.indexOf('<') === -1
}
