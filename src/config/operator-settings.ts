import { httpUrl, text } from './setting.ts'

/** What stands for the operator where nobody said who it is. */
export const noOperator = 'The operator of this service'

/** What stands for the e-mail address where nobody stated one. */
export const noEmail = 'operator@handbook.example'

/** Who operates the service. */
export const operatorSettings = {
  HANDBOOK_OPERATOR_NAME: {
    ...text(noOperator, /\S/, 'a name'),
    about: 'Name of the operator, shown in the OpenAPI contact, api-info, security.txt and the DCAT record.',
  },
  HANDBOOK_OPERATOR_URL: {
    ...httpUrl(''),
    about: 'Page with information about the operator.',
    otherwise: 'the public URL',
  },
  HANDBOOK_OPERATOR_EMAIL: {
    ...text(noEmail, /^[^\s@]+@[^\s@]+$/, 'an e-mail address'),
    about: 'E-mail address of the operator.',
  },
  HANDBOOK_OPERATOR_TYPE: {
    ...text(
      'PrivateIndividual(s)',
      /^(NationalAuthority|RegionalAuthority|LocalAuthority|SupraNationalAuthority|Academia-ScientificOrganisation|Company|IndustryConsortium|NonGovernmentalOrganisation|NonProfitOrganisation|PrivateIndividual\(s\)|StandardisationBody)$/,
      'a publisher type of ADMS such as NationalAuthority, RegionalAuthority, LocalAuthority or Company',
    ),
    about: 'Kind of organisation that the operator is, for data portals.',
  },
} as const
