/** What readers are told about feedback. `{name}` stands for what is put there. */
export const sv = {
  offer: 'Ge återkoppling eller dela ett exempel',
  title: 'Återkoppling',
  lead: 'Skriv vad du tycker, eller dela ett exempel från er egen verksamhet. Du behöver inget konto.',
  about: 'Det gäller: {title}',
  kind: 'Vad vill du skicka?',
  thought: 'En tanke',
  example: 'Ett eget exempel',
  text: 'Din text',
  textHint: 'På vilket språk du vill. Skriv inget om enskilda personer.',
  place: 'Varifrån är exemplet? (frivilligt)',
  placeHint: 'Till exempel kommunen eller myndigheten.',
  url: 'Länk till mer om exemplet (frivilligt)',
  urlHint: 'Adressen börjar med https://',
  email: 'Din e-postadress (frivilligt)',
  emailHint: 'Bara om du vill ha svar.',
  stored: 'Det här sparas',
  storedText:
    'Tjänsten sparar det du skriver, vilken del det gäller, utgåvan ({release}), språket och tiden. Din e-postadress sparas bara om du anger den. Allt sparas här i högst {days} dagar.',
  storedPrivacy: 'Så behandlas personuppgifter',
  send: 'Skicka',
  sending: 'Skickar …',
  sentTitle: 'Tack för din återkoppling',
  sent: 'Den har nummer {id}. Uppge numret om du vill att den tas bort tidigare.',
  back: 'Tillbaka',
  notSent: 'Det gick inte att skicka. Kontrollera: {fields}.',
  tooFast: 'Det gick mycket fort. Vänta några sekunder och skicka igen.',
  tooMany: 'Det har kommit för mycket återkoppling. Din text finns kvar. Försök igen senare.',
  later: 'Tjänsten kan inte ta emot återkoppling just nu. Din text finns kvar. Försök igen om en stund.',
  leaveEmpty: 'Lämna fältet tomt',
  privacy: 'När du skickar återkoppling',
  privacyItems: [
    'Tjänsten sparar texten, delen av handboken, utgåvan, språket och tiden. Den sparar också organisation, länk och e-postadress, om du anger dem. IP-adressen sparas inte. Tjänsten räknar hur mycket en adress skickar. Den räkningen finns bara i minnet, i kodad form och i högst ett dygn.',
    'Allt tas bort ur tjänsten senast {days} dagar efter att du skickade det. Har du sparat numret kan du be att det tas bort tidigare.',
    'Säkerhetskopior kan innehålla det längre, tills den som driver tjänsten tar bort kopiorna. Läses en kopia in igen, tar tjänsten bort allt som är för gammalt. Det som togs bort tidigare än så kan komma tillbaka och måste då tas bort igen.',
    'Bara administratörer kan läsa det. Händelseloggen har numret och delen, men aldrig texten eller e-postadressen.',
    'Vem som ansvarar för uppgifterna, och varför de sparas, står här: {privacy}',
  ],
  privacyArchive:
    'Innan återkopplingen tas bort skriver tjänsten den till ett arkiv. Den som driver tjänsten ansvarar för arkivet.',
}

export type FeedbackWords = typeof sv
