/**
 * A dashboard of Viva Connections, as far as a card can tell: what the base classes are documented to do. The parameters of
 * the card come from Microsoft's own function, and its library shows the quick view.
 */
import { BasicCardView } from '@microsoft/sp-adaptive-card-extension-base/lib/views/card/parameters/GenericTemplates'
import { AdaptiveCard, HostConfig } from 'adaptivecards'
import { load, modules } from './host-modules.js'

class Navigator {
  views = new Map()
  register(id, make) {
    this.views.set(id, make)
  }
}

class BaseAdaptiveCardExtension {
  cardNavigator = new Navigator()
  quickViewNavigator = new Navigator()
  /** Nothing is drawn while it starts. */
  hasStarted = false
  setState(state) {
    this.state = { ...this.state, ...state }
    if (this.hasStarted) this.render()
  }
  onPropertyPaneConfigurationStart() {}
  viewOf({ views }, id) {
    const view = views.get(id)()
    return Object.assign(view, { state: this.state, properties: this.properties })
  }
  render() {
    this.hasStarted = true
    const { cardBar, header, footer } = this.viewOf(this.cardNavigator, this.renderCard()).cardViewParameters
    const say = (tag, text) => Object.assign(document.createElement(tag), { textContent: text })
    const buttons = (footer ?? []).map(({ title, action }) => {
      if (action.type === 'ExternalLink')
        return Object.assign(say('a', title), { href: action.parameters.target, className: 'button' })
      const show = () => this.domElement.append(this.quickView(action.parameters.view))
      return Object.assign(say('button', title), { onclick: show })
    })
    this.domElement.replaceChildren(say('p', cardBar[0].title), say('h2', header[0].text), ...buttons)
  }
  quickView(id) {
    const view = this.viewOf(this.quickViewNavigator, id)
    const dialog = Object.assign(document.createElement('dialog'), { open: true, ariaLabel: view.title })
    const card = new AdaptiveCard()
    card.hostConfig = new HostConfig({ textBlock: { headingLevel: 3 } })
    card.onExecuteAction = ({ url }) => dialog.append(Object.assign(document.createElement('output'), { value: url }))
    card.parse(view.template)
    dialog.append(card.render())
    return dialog
  }
}

Object.assign(modules, {
  '@microsoft/sp-adaptive-card-extension-base': {
    BaseAdaptiveCardExtension,
    BaseAdaptiveCardQuickView: class {},
    BaseComponentsCardView: class {},
    BasicCardView,
  },
})

/** Adds a card to a dashboard. */
export async function addCard({ manifest, section, properties }) {
  const { default: Card } = await load(manifest)
  const card = new Card()
  const domElement = document.createElement('article')
  document.querySelector(section).append(domElement)
  Object.assign(card, {
    context: { pageContext: { cultureInfo: { currentUICultureName: document.documentElement.lang } } },
    domElement,
    properties: { ...manifest.preconfiguredEntries[0].properties, ...properties },
  })
  await card.onInit()
  card.render()
  return card
}
