/**
 * A page of SharePoint, as far as a web part can tell: modules by AMD as its manifest names them, what the base class is
 * documented to do, sections with themes, and the property pane as a plain form. The real packages need parts that
 * SharePoint alone has; what they have without those is used as it is.
 */
import DisplayMode from '@microsoft/sp-core-library/lib/DisplayMode'
import Version from '@microsoft/sp-core-library/lib/Version'
import { PropertyPaneCheckbox } from '@microsoft/sp-property-pane/lib/propertyPaneFields/propertyPaneCheckBox/PropertyPaneCheckbox'
import { PropertyPaneDropdown } from '@microsoft/sp-property-pane/lib/propertyPaneFields/propertyPaneDropdown/PropertyPaneDropdown'
import { PropertyPaneFieldType } from '@microsoft/sp-property-pane/lib/propertyPaneFields/propertyPaneField/IPropertyPaneField'
import { PropertyPaneLabel } from '@microsoft/sp-property-pane/lib/propertyPaneFields/propertyPaneLabel/PropertyPaneLabel'
import { PropertyPaneTextField } from '@microsoft/sp-property-pane/lib/propertyPaneFields/propertyPaneTextField/PropertyPaneTextField'
import { addCard } from './host-card.js'
import { load, modules } from './host-modules.js'

class BaseClientSideWebPart {
  onInit() {
    return Promise.resolve()
  }
}

Object.assign(modules, {
  '@microsoft/sp-core-library': { DisplayMode, Version },
  '@microsoft/sp-webpart-base': { BaseClientSideWebPart },
  '@microsoft/sp-property-pane': {
    PropertyPaneCheckbox,
    PropertyPaneDropdown,
    PropertyPaneLabel,
    PropertyPaneTextField,
  },
})

const parts = new Map()

/** Adds a web part to a section of the page. */
async function add({ manifest, section, instanceId, properties, isEdited = false, theme }) {
  const { default: WebPart } = await load(manifest)
  const part = new WebPart()
  const domElement = document.createElement('div')
  document.querySelector(section).append(domElement)
  const context = {
    pageContext: { cultureInfo: { currentUICultureName: document.documentElement.lang } },
    propertyPane: { refresh: () => showPane(part) },
  }
  Object.assign(part, {
    context,
    domElement,
    instanceId,
    displayMode: isEdited ? DisplayMode.Edit : DisplayMode.Read,
    properties: { ...manifest.preconfiguredEntries[0].properties, ...properties },
  })
  parts.set(instanceId, part)
  await part.onInit()
  part.onThemeChanged(theme)
  part.render()
}

/** Adds a card to a section that stands for a dashboard. */
const addToDashboard = async ({ instanceId, ...given }) => parts.set(instanceId, await addCard(given))

/** Opens the settings of a web part or of a card. */
function openPane(instanceId) {
  const part = parts.get(instanceId)
  showPane(part)
  part.onPropertyPaneConfigurationStart()
}

const made = (tag, given, ...children) => {
  const node = Object.assign(document.createElement(tag), given)
  node.append(...children)
  return node
}

function showPane(part) {
  const { pages } = part.getPropertyPaneConfiguration()
  document
    .querySelector('#pane')
    .replaceChildren(
      ...pages.flatMap(({ header, groups }) => [
        made('p', {}, header.description),
        ...groups.map(({ groupName, groupFields }) =>
          made(
            'fieldset',
            {},
            made('legend', {}, groupName ?? ''),
            ...groupFields.map((field) => fieldOf(part, field)),
          ),
        ),
      ]),
    )
}

function fieldOf(part, { type, targetProperty, properties }) {
  const path = targetProperty.split('.')
  const stored = path.reduce((from, key) => from?.[key], part.properties)
  const change = (value) => {
    const last = path.at(-1)
    let at = part.properties
    for (const key of path.slice(0, -1)) at = at[key] ??= {}
    at[last] = value
    part.onPropertyPaneFieldChanged(targetProperty, stored, value)
    part.render()
    showPane(part)
  }
  if (type === PropertyPaneFieldType.Label) return made('p', {}, properties.text)
  if (type === PropertyPaneFieldType.CheckBox) {
    const box = made('input', { type: 'checkbox', checked: properties.checked, onchange: () => change(box.checked) })
    return made('label', {}, box, properties.text)
  }
  if (type === PropertyPaneFieldType.Dropdown) {
    const options = properties.options.map(({ key, text }) => made('option', { value: key }, text))
    const given = { ariaLabel: properties.label, onchange: () => change(list.value) }
    const list = made('select', given, ...options)
    list.value = properties.selectedKey
    return made('p', {}, properties.label, list)
  }
  if (type !== PropertyPaneFieldType.TextField) throw new Error(`This page has no field of the type ${type}.`)
  const error = made('output', {})
  const input = made('input', {
    value: stored,
    maxLength: properties.maxLength,
    onchange: () => {
      const message = properties.onGetErrorMessage(input.value)
      error.value = message
      if (!message) change(input.value)
    },
  })
  return made('label', {}, properties.label, input, error)
}

/** Gives a section another background, or removes a web part. */
const setTheme = (instanceId, theme) => parts.get(instanceId).onThemeChanged(theme)
const remove = (instanceId) => parts.get(instanceId).onDispose()

window.sharePoint = { add, addToDashboard, openPane, setTheme, remove }
