import * as strings from 'HandbookWebPartStrings'
import {
  type IPropertyPaneConfiguration,
  type IPropertyPaneField,
  PropertyPaneCheckbox,
  PropertyPaneDropdown,
  PropertyPaneLabel,
  PropertyPaneTextField,
} from '@microsoft/sp-property-pane'
import type { Choice, Choices } from './Choices'
import { type HandbookProperties, serviceOf } from './HandbookProperties'

const shows: readonly Choice[] = [
  { key: 'journey', text: strings.Journey },
  { key: 'principle', text: strings.Principle },
  { key: 'question', text: strings.Question },
  { key: 'plan', text: strings.Plan },
]

type Field = IPropertyPaneField<unknown>

/** A list to choose from. What is stored stays a choice while the service is down. */
function dropdown(name: keyof HandbookProperties, label: string, choices: readonly Choice[], stored: unknown): Field {
  const isKnown = !stored || choices.some(({ key }) => key === `${stored}`)
  const options = isKnown ? choices : [...choices, { key: `${stored}`, text: `${stored}` }]
  return PropertyPaneDropdown(name, { label, options: [...options], selectedKey: `${stored ?? ''}` })
}

/** The fields for what is shown. */
function partFields(chosen: HandbookProperties, { principles, questions }: Choices): Field[] {
  const { show, principle, question, questions: marked = {} } = chosen
  if (show === 'principle') return [dropdown('principle', strings.Principle, principles, principle)]
  if (show === 'question') return [dropdown('question', strings.Question, questions, question)]
  if (show !== 'plan') return []
  const stored = Object.keys(marked).filter((id) => marked[id] && !questions.some(({ key }) => key === id))
  return [...questions, ...stored.map((key) => ({ key, text: key }))].map(({ key, text }) =>
    PropertyPaneCheckbox(`questions.${key}`, { text, checked: marked[key] === true }),
  )
}

/** The settings of the web part. */
export function propertyPane(
  chosen: HandbookProperties,
  choices: Choices,
  isAway: boolean,
): IPropertyPaneConfiguration {
  const { show, locale, release, heading } = chosen
  const service = PropertyPaneTextField('service', {
    label: strings.Service,
    placeholder: 'https://handbok.example',
    deferredValidationTime: 600,
    maxLength: 500,
    onGetErrorMessage: (value) => (value === '' || serviceOf(value) ? '' : strings.ServiceInvalid),
  })
  const away = isAway ? [PropertyPaneLabel('', { text: strings.ServiceAway })] : []
  const ofPage = { key: '', text: strings.LanguageOfPage }
  const current = { key: '', text: strings.CurrentRelease }
  const levels = [1, 2, 3, 4].map((level) => ({ key: `${level}`, text: `${level}` }))
  return {
    pages: [
      {
        header: { description: strings.Description },
        groups: [
          {
            groupName: strings.Content,
            groupFields: [
              service,
              ...away,
              dropdown('show', strings.Show, shows, show),
              ...partFields(chosen, choices),
            ],
          },
          {
            groupName: strings.LanguageAndRelease,
            groupFields: [
              dropdown('locale', strings.Language, [ofPage, ...choices.locales], locale),
              dropdown('release', strings.Release, [current, ...choices.releases], release),
              dropdown('heading', strings.Heading, levels, heading),
            ],
          },
        ],
      },
    ],
  }
}
