import '@innovation-handbook/sdk/embed'
import * as strings from 'HandbookWebPartStrings'
import type { IReadonlyTheme } from '@microsoft/sp-component-base'
import { DisplayMode, Version } from '@microsoft/sp-core-library'
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane'
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base'
import { type Choices, noChoices, readChoices } from './Choices'
import { elementOf, type HandbookProperties, serviceOf } from './HandbookProperties'
import { propertyPane } from './propertyPane'
import { showTheme } from './theme'

/** Shows the handbook on a page. The component does the work; its script is in the bundle of this web part. */
export default class HandbookWebPart extends BaseClientSideWebPart<HandbookProperties> {
  #choices: Choices = noChoices
  /** The service that the choices are from. */
  #chosenFrom = ''
  #isAway = false

  public render(): void {
    const service = serviceOf(this.properties.service)
    const element = elementOf(this.properties)
    if (service === undefined) this.#note(strings.ServiceMissing)
    else if (!element) this.#note(strings.ChoiceMissing)
    else this.#show(service, element)
  }

  #show(service: string, { tag, attributes }: { tag: string; attributes: Record<string, string> }): void {
    const { release, heading, locale } = this.properties
    const element = document.createElement(tag)
    const given = {
      ...attributes,
      api: service,
      // The component keeps the journey in the URL of the page by its id, and a page may have two of this web part.
      id: `handbook-${this.instanceId.slice(0, 8)}`,
      locale: locale || this.#language,
      release,
      heading: `${heading}`,
    }
    for (const [name, value] of Object.entries(given)) if (value) element.setAttribute(name, value)
    const link = document.createElement('a')
    link.href = `${service}/`
    link.textContent = 'Innovationshandboken'
    element.append(link)
    this.domElement.replaceChildren(element)
  }

  /** A sentence for authors. Readers see nothing. */
  #note(text: string): void {
    const note = document.createElement('p')
    note.textContent = text
    this.domElement.replaceChildren(...(this.displayMode === DisplayMode.Edit ? [note] : []))
  }

  /** The language in which SharePoint shows the page. */
  get #language(): string {
    return this.context.pageContext.cultureInfo.currentUICultureName
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    if (theme) showTheme(this.domElement, theme)
  }

  protected override onDispose(): void {
    this.domElement.replaceChildren()
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0')
  }

  protected override onPropertyPaneConfigurationStart(): void {
    void this.#readChoices()
  }

  protected override onPropertyPaneFieldChanged(path: string): void {
    if (path === 'service') void this.#readChoices()
  }

  /** Asks the service what there is, once for each service, and again after a failure. */
  async #readChoices(): Promise<void> {
    const service = serviceOf(this.properties.service)
    if (service === undefined || service === this.#chosenFrom) return
    const choices = await readChoices(service, this.#language).catch(() => undefined)
    // The author may have entered another URL in the meantime.
    if (service !== serviceOf(this.properties.service)) return
    this.#isAway = !choices
    this.#choices = choices ?? noChoices
    this.#chosenFrom = choices ? service : ''
    this.context.propertyPane.refresh()
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return propertyPane(this.properties, this.#choices, this.#isAway)
  }
}
