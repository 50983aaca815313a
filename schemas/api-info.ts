/** What the API says of itself. */
import Type from 'typebox'
import { apiStatus } from './choices.ts'
import { address, words } from './parts.ts'
import { named, reference } from './reference.ts'

export const ContentLicence = named('ContentLicence', 'The licence of the content.', {
  name: words('The licence’s name.', 200),
  url: address('The licence’s text.'),
  attribution: words('How to attribute the content.'),
  notice: words('What this service is, and is not.'),
})

export const ApiInfo = named('ApiInfo', 'The API itself: version, status, operator and licences.', {
  apiName: words('The API’s name.', 100),
  apiVersion: Type.String({ description: 'MAJOR.MINOR.PATCH', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$', maxLength: 20 }),
  apiReleased: Type.String({
    description: 'When this version of the API was released.',
    format: 'date',
    maxLength: 10,
    example: '2026-11-23',
  }),
  apiDocumentation: address('Where the API is documented.'),
  apiStatus: apiStatus(),
  operator: Type.Object(
    {
      name: words('Who runs this service.', 200),
      url: address('The operator’s page.'),
      email: Type.String({ description: 'How to reach the operator.', format: 'email', maxLength: 200 }),
    },
    { description: 'Who runs this service.' },
  ),
  serviceLevel: words('What the operator promises of availability; says so when nothing is promised.', 500),
  codeLicence: words('The licence of the service’s code.', 100),
  contentLicence: reference(ContentLicence),
})
