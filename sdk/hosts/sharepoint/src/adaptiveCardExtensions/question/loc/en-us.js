define([], () => ({
  Description: 'A question of the innovation handbook, another one each day.',
  Service: 'URL of the service',
  ServiceInvalid: 'Enter a URL that begins with https://, such as https://handbok.example.',
  ServiceMissing: 'Enter the URL of the service in the settings of the card.',
  Loading: 'Loading a question…',
  Away: 'The question could not be loaded.',
  GetBetter: 'How to get better',
  Open: 'Open the handbook',
  OpenGuide: 'Open the guide',
  OpenJourney: 'Choose a challenge',
}))
