define([], () => ({
  Description: 'En fråga ur Innovationshandboken, en ny varje dag.',
  Service: 'Tjänstens adress',
  ServiceInvalid: 'Ange en adress som börjar med https://, till exempel https://handbok.example.',
  ServiceMissing: 'Ange tjänstens adress i kortets inställningar.',
  Loading: 'Hämtar en fråga…',
  Away: 'Frågan kunde inte hämtas.',
  GetBetter: 'Så blir ni bättre',
  Open: 'Öppna handboken',
  OpenGuide: 'Öppna guiden',
  OpenJourney: 'Välj en utmaning',
}))
