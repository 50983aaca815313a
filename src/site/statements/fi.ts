import type { Statements } from './sv.ts'

export const fi: Statements = {
  operator: 'Palvelun ylläpitäjä',
  accessibility: {
    title: 'Saavutettavuusseloste',
    lead: '{operator} vastaa tästä verkkosivustosta. Kaikkien pitää voida käyttää sitä. Tässä kerrotaan, miten sivusto täyttää digitaalisten julkisten palvelujen saavutettavuutta koskevan Ruotsin lain (2018:1937), mitä puutteita tunnetaan ja miten muista puutteista ilmoitetaan.',
    parts: [
      {
        heading: 'Miten saavutettava sivusto on',
        texts: [
          'Sivusto täyttää lain vaatimukset osittain. Tavoitteena on standardi EN 301 549, joka perustuu WCAG 2.1 -ohjeiden tasoon AA.',
          'Automaattiset testit eivät löydä puutteita, mutta ne kattavat vain osan vaatimuksista.',
        ],
      },
      {
        heading: 'Tunnetut puutteet',
        texts: [],
        items: [
          'Yksikään apuvälineitä käyttävä henkilö ei ole testannut sivustoa. Siksi emme voi sanoa, että kaikki vaatimukset täyttyvät.',
          'Muiden sivut ja asiakirjat, kuten käsikirjan aineistot, eivät ole meidän hallinnassamme. Joissakin niistä voi olla puutteita.',
          'Käsikirjan muut kielet kuin ruotsi ovat konekäännöksiä. Niitä voi olla vaikeampi ymmärtää.',
          'Dokumentaation kehittäjille tarkoitettu konsoli on muiden tekemä, eikä sitä ole arvioitu. Sama sisältö on sen vieressä olevassa viitteessä.',
        ],
      },
      {
        heading: 'Puutteesta ilmoittaminen',
        texts: ['Kertokaa, mikä ei toimi, millä sivulla ja mitä apuvälineitä käytätte.'],
        contact: [
          'Kirjoittakaa osoitteeseen {contact}. Sieltä voitte myös pyytää sisältöä toisessa muodossa.',
          'Palvelun ylläpitäjä ei ole ilmoittanut sähköpostiosoitetta.',
        ],
      },
      {
        heading: 'Valvonta',
        texts: [
          'Ruotsin digitaalihallinnon viranomainen (Myndigheten för digital förvaltning, Digg) valvoo, että julkiset toimijat noudattavat lakia. Jos ette ole tyytyväisiä siihen, miten ilmoitettu puute on käsitelty, voitte ilmoittaa asiasta Diggille: {digg}',
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
    lead: 'Käsikirjan lukija ei tarvitse tunnuksia, ei saa evästeitä eikä lataa mitään muualta kuin palvelusta. {operator} vastaa tässä mainituista tiedoista.',
    parts: [
      {
        heading: 'Selaimessa',
        texts: [],
        items: [
          'Sivuston sivuilla tehdyt merkinnät ovat sivun osoitteessa. Ne lähetetään palveluun, kun sivu ladataan, eikä palvelu tallenna niitä.',
          'Komponentissa, joka näyttää käsikirjan muiden portaaleissa, merkinnät ja omat ehdotukset ovat osoitteessa #-merkin jälkeen. Selaimet eivät lähetä sitä osaa.',
          'Työpajan sivuilla vastaukset pysyvät selaimen muistissa. Niitä ei lähetetä eikä tallenneta. Selain tallentaa itse sivut, jotta ne toimivat ilman verkkoa.',
          'Jokainen, joka saa osoitteen, jossa on merkintöjä, voi lukea ne.',
          'Kääntäjille tarkoitetussa kielipöydässä on kirjautumista varten eväste, joka on voimassa enintään kahdeksan tuntia. Selain tallentaa myös valitun kielen sekä tekstit, kunnes ne ovat saapuneet palveluun.',
        ],
      },
      {
        heading: 'Palvelussa',
        texts: [],
        items: [
          'Palvelu laskee kunkin IP-osoitteen pyynnöt suojautuakseen ylikuormitukselta. Osoitteet ovat muistissa enintään minuutin.',
          'Palvelun lokissa on virheitä, muutoksia ja hitaita vastauksia. Siinä ei ole IP-osoitteita, nimiä, hakusanoja eikä merkintöjä. Ylläpitäjä päättää, kuinka kauan loki säilytetään.',
          'Haun tai suunnitelman vastaus voi jäädä joksikin aikaa muistiin, jotta sama osoite avautuu nopeasti. Mikään ei osoita, kuka kysyi.',
          'Kääntäjien nimet ja muutokset tallennetaan tapahtumalokiin, joka on olemassa niin kauan kuin käsikirja: se osoittaa, kuka on muuttanut mitä.',
          'Palvelun edessä voi olla verkkopalvelin, jolla on oma loki. Kysykää ylläpitäjältä.',
        ],
      },
      {
        heading: 'Kysymykset',
        texts: [],
        contact: [
          'Kirjoittakaa osoitteeseen {contact}, jos haluatte tietää, mitä tietoja teistä on, tai pyytää niiden oikaisemista tai poistamista.',
          'Palvelun ylläpitäjä ei ole ilmoittanut sähköpostiosoitetta.',
        ],
      },
    ],
  },
}
