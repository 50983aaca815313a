import type { Statements } from './sv.ts'

export const fi: Statements = {
  operator: 'Palvelun ylläpitäjä',
  accessibility: {
    title: 'Saavutettavuusseloste',
    lead: '{operator} vastaa tästä verkkosivustosta. Kaikkien pitää voida käyttää sitä. Tässä kerrotaan, miten sivusto täyttää digitaalisten julkisten palvelujen saavutettavuutta koskevan Ruotsin lain (2018:1937) vaatimukset, mitä puutteita tunnetaan ja miten muista puutteista ilmoitetaan.',
    parts: [
      {
        heading: 'Miten saavutettava sivusto on',
        texts: [
          'Sivusto täyttää lain vaatimukset osittain. Tavoitteena on standardi EN 301 549, joka perustuu WCAG 2.1 -ohjeiden tasoon AA.',
          'Automaattiset testit eivät löydä puutteita, mutta tällaiset testit kattavat vain osan vaatimuksista.',
        ],
      },
      {
        heading: 'Tunnetut puutteet',
        texts: [],
        items: [
          'Yksikään apuvälineitä käyttävä henkilö ei ole testannut sivustoa. Siksi emme voi sanoa, että kaikki vaatimukset täyttyvät.',
          'Emme voi vaikuttaa muiden julkaisemiin sivuihin ja asiakirjoihin, kuten käsikirjan aineistoihin. Joissakin niistä voi olla puutteita.',
          'Käsikirjan tekstit muilla kielillä kuin ruotsiksi voivat olla konekäännöksiä. Niitä voi olla vaikeampi ymmärtää.',
          'Dokumentaatiossa oleva kehittäjien konsoli on muiden tekemä, eikä sitä ole arvioitu. Sama sisältö on sen vieressä olevassa rajapintakuvauksessa.',
        ],
      },
      {
        heading: 'Puutteesta ilmoittaminen',
        texts: ['Kertokaa, mikä ei toimi, millä sivulla ja mitä apuvälineitä käytätte.'],
        contact: [
          'Kirjoittakaa osoitteeseen {contact}. Samasta osoitteesta voitte pyytää sisältöä muussa muodossa.',
          'Palvelun ylläpitäjä ei ole ilmoittanut sähköpostiosoitetta.',
        ],
      },
      {
        heading: 'Valvonta',
        texts: [
          'Ruotsin viranomainen Digg (Myndigheten för digital förvaltning) valvoo, että julkiset toimijat noudattavat lakia. Jos ette ole tyytyväisiä siihen, miten ilmoitettu puute on käsitelty, voitte ilmoittaa asiasta Diggille: {digg}',
        ],
      },
      {
        heading: 'Miten sivusto on testattu',
        texts: [
          'Palvelun kehittäjät ovat arvioineet sivuston itse. Axe-ohjelma testaa sivut jokaisen muutoksen yhteydessä vaaleassa ja tummassa tilassa sekä 320 kuvapisteen leveydellä. Muissa testeissä käytetään pelkkää näppäimistöä, myös ilman skriptejä.',
          'Seloste on laadittu {date}, ja se koskee palvelun versiota {version}.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Tietosuoja',
    lead: 'Käsikirjan lukeminen ei vaadi tunnuksia. Evästeitä ei käytetä, eikä mitään ladata muualta kuin palvelusta. {operator} vastaa tässä mainituista tiedoista.',
    parts: [
      {
        heading: 'Selaimessa',
        texts: [],
        items: [
          'Sivuston sivuilla tehdyt merkinnät ovat sivun osoitteessa. Ne lähetetään palveluun, kun sivu ladataan, eikä palvelu tallenna niitä.',
          'Komponentissa, joka näyttää käsikirjan muiden portaaleissa, merkinnät ja omat ehdotukset ovat osoitteessa #-merkin jälkeen. Selaimet eivät lähetä sitä osaa.',
          'Työpajan sivuilla vastaukset pysyvät selaimen muistissa. Niitä ei lähetetä eikä tallenneta. Selain tallentaa itse sivut, jotta ne toimivat ilman verkkoa.',
          'Merkinnät voi lukea jokainen, joka saa osoitteen.',
          'Kääntäjille tarkoitetussa kielipöydässä on kirjautumista varten eväste, joka on voimassa enintään kahdeksan tuntia. Selain tallentaa myös valitun kielen sekä tekstit, kunnes ne ovat saapuneet palveluun.',
        ],
      },
      {
        heading: 'Palvelussa',
        texts: [],
        items: [
          'Palvelu laskee kunkin IP-osoitteen pyynnöt suojautuakseen ylikuormitukselta. Osoitteet ovat muistissa enintään minuutin.',
          'Palvelun lokiin kirjataan virhetilanteet, muutokset ja hitaat vastaukset. Siinä ei ole IP-osoitteita, nimiä, hakusanoja eikä merkintöjä. Ylläpitäjä päättää, kuinka kauan loki säilytetään.',
          'Haun tai suunnitelman vastaus voi jäädä joksikin aikaa muistiin, jotta sama osoite avautuu seuraavalla kerralla nopeammin. Siitä ei käy ilmi, kuka sitä pyysi.',
          'Kääntäjien nimet ja heidän tekemänsä muutokset tallennetaan tapahtumalokiin. Siitä näkee, kuka on muuttanut mitä, ja se säilyy niin kauan kuin käsikirja on olemassa.',
          'Palvelun edessä voi olla verkkopalvelin, jolla on oma loki. Kysykää ylläpitäjältä.',
        ],
      },
      {
        heading: 'Kysymykset',
        texts: [],
        contact: [
          'Kirjoittakaa osoitteeseen {contact}, jos haluatte tietää, mitä tietoja teistä on tallennettu, tai pyytää niiden oikaisemista tai poistamista.',
          'Palvelun ylläpitäjä ei ole ilmoittanut sähköpostiosoitetta.',
        ],
      },
    ],
  },
}
