import * as strings from 'QuestionCardStrings'
import {
  BaseAdaptiveCardQuickView,
  BaseComponentsCardView,
  BasicCardView,
  type IExternalLinkCardAction,
  type IQuickViewCardAction,
  type ISPFxAdaptiveCard,
  type ITextCardViewParameters,
} from '@microsoft/sp-adaptive-card-extension-base'
import { serviceOf } from '../../webparts/handbook/HandbookProperties'
import type { QuestionCardProperties, QuestionCardState } from './QuestionCard'

export const cardId = 'question'
export const quickViewId = 'guide'

/** The card on the dashboard: the question, or what is wrong. */
export class QuestionCardView extends BaseComponentsCardView<QuestionCardProperties, QuestionCardState> {
  public override get cardViewParameters(): ITextCardViewParameters {
    const { question, isAway } = this.state
    const service = serviceOf(this.properties.service)
    const waiting = isAway ? strings.Away : strings.Loading
    const text = question?.question ?? (service ? waiting : strings.ServiceMissing)
    const action = this.onCardSelection
    return BasicCardView({
      cardBar: { componentName: 'cardBar', title: 'Innovationshandboken' },
      header: { componentName: 'text', text },
      footer: action && { componentName: 'cardButton', title: question ? strings.GetBetter : strings.Open, action },
    })
  }

  /** The guide in a quick view. Without a question, a link to the handbook. */
  public override get onCardSelection(): IQuickViewCardAction | IExternalLinkCardAction | undefined {
    const service = serviceOf(this.properties.service)
    if (this.state.question) return { type: 'QuickView', parameters: { view: quickViewId } }
    return service ? { type: 'ExternalLink', parameters: { target: `${service}/`, isTeamsDeepLink: false } } : undefined
  }
}

/** What opens from the card: how to get better, and the way into the handbook. */
export class QuestionQuickView extends BaseAdaptiveCardQuickView<QuestionCardProperties, QuestionCardState> {
  public override get title(): string {
    return 'Innovationshandboken'
  }

  public override get template(): ISPFxAdaptiveCard {
    const { question } = this.state
    const service = serviceOf(this.properties.service)
    const locale = question?._meta.locale
    const text = (words: string, more = {}) => ({ type: 'TextBlock' as const, text: words, wrap: true, ...more })
    const link = (id: string, title: string, url: string) => ({ type: 'Action.OpenUrl' as const, id, title, url })
    return {
      type: 'AdaptiveCard',
      version: '1.5',
      ...(locale && { lang: locale }),
      body: question
        ? [
            text(question.question, { isSubtle: true }),
            text(question.guide.title, { size: 'Large', weight: 'Bolder', style: 'heading' }),
            ...(question.guide.summary ? [text(question.guide.summary)] : []),
          ]
        : [],
      actions: question
        ? [
            link('guide', strings.OpenGuide, `${service}/${locale}/questions/${question.id}`),
            link('journey', strings.OpenJourney, `${service}/${locale}/start`),
          ]
        : [],
    }
  }
}
