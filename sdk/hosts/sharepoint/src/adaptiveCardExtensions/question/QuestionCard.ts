import * as strings from 'QuestionCardStrings'
import { BaseAdaptiveCardExtension } from '@microsoft/sp-adaptive-card-extension-base'
import { type IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane'
import { serviceOf } from '../../webparts/handbook/HandbookProperties'
import { type Question, readQuestion } from './Question'
import { cardId, QuestionCardView, QuestionQuickView, quickViewId } from './views'

export interface QuestionCardProperties {
  /** The URL of the service. */
  service: string
}

export interface QuestionCardState {
  question?: Question
  isAway: boolean
}

/** A card of Viva Connections with a question of the handbook, another one each day. */
export default class QuestionCard extends BaseAdaptiveCardExtension<QuestionCardProperties, QuestionCardState> {
  public override async onInit(): Promise<void> {
    this.state = { isAway: false }
    this.cardNavigator.register(cardId, () => new QuestionCardView())
    this.quickViewNavigator.register(quickViewId, () => new QuestionQuickView())
    // The dashboard waits for what is returned here. The card changes when the question is there.
    void this.#read()
  }

  protected override renderCard(): string {
    return cardId
  }

  async #read(): Promise<void> {
    const service = serviceOf(this.properties.service)
    if (service === undefined) return this.setState({ isAway: false })
    const language = this.context.pageContext.cultureInfo.currentUICultureName
    const question = await readQuestion(service, language, new Date()).catch(() => undefined)
    // The author may have entered another URL in the meantime.
    if (service !== serviceOf(this.properties.service)) return
    this.setState(question ? { question, isAway: false } : { isAway: true })
  }

  protected override onPropertyPaneFieldChanged(path: string): void {
    if (path === 'service') void this.#read()
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const service = PropertyPaneTextField('service', {
      label: strings.Service,
      placeholder: 'https://handbok.example',
      deferredValidationTime: 600,
      maxLength: 500,
      onGetErrorMessage: (value) => (value === '' || serviceOf(value) ? '' : strings.ServiceInvalid),
    })
    return { pages: [{ header: { description: strings.Description }, groups: [{ groupFields: [service] }] }] }
  }
}
