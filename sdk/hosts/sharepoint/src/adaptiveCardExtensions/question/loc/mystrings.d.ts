declare module 'QuestionCardStrings' {
  export const Description: string
  export const Service: string
  export const ServiceInvalid: string
  export const ServiceMissing: string
  export const Loading: string
  export const Away: string
  export const GetBetter: string
  export const Open: string
  export const OpenGuide: string
  export const OpenJourney: string
}
