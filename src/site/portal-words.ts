/** The words of the page that helps to put the handbook in a portal, for editors and those who help them. */

interface PortalWords {
  place: string
  /** A page made by hand, or in a system that is not in the list. */
  otherPlace: string
  form: string
  shown: string
  copy: string
  copied: string
  notCopied: string
  result: string
  more: string
  forms: Record<'component' | 'frame' | 'fragment' | 'oembed', { name: string; about: string }>
  places: Record<'html' | 'wordpress' | 'sharepoint' | 'sitevision' | 'drupal', string>
}

export const portalWords: Record<string, PortalWords> = {
  sv: {
    place: 'Var',
    otherPlace: 'Vanlig webbsida eller annat',
    form: 'Form',
    shown: 'Vad',
    copy: 'Kopiera',
    copied: 'Kopierat',
    notCopied: 'Markerat: kopiera med tangentbordet',
    result: 'Så blir det',
    more: 'Mer om varje sätt',
    forms: {
      component: {
        name: 'Komponent',
        about:
          'Hela resan, eller guiden till en fråga, i portalens eget utseende. Markeringar och plan stannar i webbläsaren. Länken i elementet visas tills komponenten har laddats.',
      },
      frame: {
        name: 'Ram',
        about:
          'För rutor som tar emot HTML. Skriptet ger ramen samma höjd som innehållet. Utan skriptet rullar innehållet.',
      },
      fragment: {
        name: 'Färdig HTML',
        about:
          'Portalens server hämtar adressen och lägger svaret i sidan, utan skript. Raden är för webbservrar med server-side includes som leder /embed/ vidare till tjänsten.',
      },
      oembed: { name: 'oEmbed-adress', about: 'Portalen gör själv om adressen till en ram med innehållet.' },
    },
    places: {
      html: 'Lägg raderna där handboken ska stå.',
      wordpress:
        'Lägg adressen på en egen rad i sidan, eller raderna i blocket Anpassad HTML (Custom HTML). Testat med WordPress 6.1.',
      sharepoint:
        'Lägg ramen i webbdelen Bädda in (Embed), och tillåt tjänstens domän under HTML-fältsäkerhet (HTML Field Security). Inte testat.',
      sitevision: 'Lägg raderna i en HTML-modul. Inte testat.',
      drupal: 'Lägg till adressen som media. Det kräver modulen oEmbed Providers. Inte testat.',
    },
  },
  en: {
    place: 'Where',
    otherPlace: 'Plain web page or other',
    form: 'Format',
    shown: 'What',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Selected: copy with the keyboard',
    result: 'The result',
    more: 'More about each way',
    forms: {
      component: {
        name: 'Component',
        about:
          'The whole journey, or the guide of a question, in the portal’s own look. Selections and plan stay in the browser. The link in the element is shown until the component has loaded.',
      },
      frame: {
        name: 'Frame',
        about:
          'For fields that take HTML. The script makes the frame as high as its content. Without the script, the content scrolls.',
      },
      fragment: {
        name: 'Ready-made HTML',
        about:
          'The portal’s server fetches the URL and puts the response in the page, without scripts. The line is for web servers with server-side includes that forward /embed/ to the service.',
      },
      oembed: { name: 'oEmbed URL', about: 'The portal turns the URL into a frame with the content.' },
    },
    places: {
      html: 'Put the lines where the handbook is to be.',
      wordpress:
        'Put the URL on a line of its own in the page, or the lines in the Custom HTML block. Tested with WordPress 6.1.',
      sharepoint:
        'Put the frame in the Embed web part, and allow the domain of the service under HTML Field Security. Not tested.',
      sitevision: 'Put the lines in an HTML module. Not tested.',
      drupal: 'Add the URL as media. This needs the oEmbed Providers module. Not tested.',
    },
  },
  fi: {
    place: 'Mihin',
    otherPlace: 'Tavallinen verkkosivu tai muu',
    form: 'Muoto',
    shown: 'Mitä',
    copy: 'Kopioi',
    copied: 'Kopioitu',
    notCopied: 'Valittu: kopioikaa näppäimistöllä',
    result: 'Lopputulos',
    more: 'Lisää eri tavoista',
    forms: {
      component: {
        name: 'Komponentti',
        about:
          'Koko matka tai yhden kysymyksen opas portaalin omassa ulkoasussa. Merkinnät ja suunnitelma pysyvät selaimessa. Elementissä oleva linkki näkyy, kunnes komponentti on latautunut.',
      },
      frame: {
        name: 'Kehys',
        about:
          'Kenttiin, joihin voi lisätä HTML-koodia. Skripti säätää kehyksen sisällön korkuiseksi. Ilman skriptiä sisältöä vieritetään.',
      },
      fragment: {
        name: 'Valmis HTML',
        about:
          'Portaalin palvelin hakee osoitteen ja lisää vastauksen sivulle ilman skriptejä. Rivi on verkkopalvelimille, joissa on käytössä server-side includes ja jotka välittävät /embed/-osoitteet palveluun.',
      },
      oembed: { name: 'oEmbed-osoite', about: 'Portaali muuttaa osoitteen kehykseksi, jossa sisältö näkyy.' },
    },
    places: {
      html: 'Lisätkää rivit siihen kohtaan, jossa käsikirjan pitää olla.',
      wordpress:
        'Lisätkää osoite omalle rivilleen sivulle tai rivit lohkoon Mukautettu HTML (Custom HTML). Testattu WordPressin versiolla 6.1.',
      sharepoint:
        'Lisätkää kehys upotuksen verkko-osaan (Embed) ja sallikaa palvelun verkkotunnus HTML-kenttien suojauksessa (HTML Field Security). Ei testattu.',
      sitevision: 'Lisätkää rivit HTML-moduuliin. Ei testattu.',
      drupal: 'Lisätkää osoite mediana. Siihen tarvitaan oEmbed Providers -moduuli. Ei testattu.',
    },
  },
  nb: {
    place: 'Hvor',
    otherPlace: 'Vanlig nettside eller annet',
    form: 'Form',
    shown: 'Hva',
    copy: 'Kopier',
    copied: 'Kopiert',
    notCopied: 'Markert: kopier med tastaturet',
    result: 'Slik blir det',
    more: 'Mer om hver måte',
    forms: {
      component: {
        name: 'Komponent',
        about:
          'Hele reisen, eller guiden til et spørsmål, i portalens eget utseende. Markeringer og plan blir i nettleseren. Lenken i elementet vises til komponenten er lastet.',
      },
      frame: {
        name: 'Ramme',
        about:
          'For felter som tar imot HTML. Skriptet gir rammen samme høyde som innholdet. Uten skriptet ruller innholdet.',
      },
      fragment: {
        name: 'Ferdig HTML',
        about:
          'Portalens server henter adressen og legger svaret i siden, uten skript. Linjen er for webservere med server-side includes som sender /embed/ videre til tjenesten.',
      },
      oembed: { name: 'oEmbed-adresse', about: 'Portalen gjør selv om adressen til en ramme med innholdet.' },
    },
    places: {
      html: 'Legg linjene der håndboken skal stå.',
      wordpress:
        'Legg adressen på en egen linje på siden, eller linjene i blokken Tilpasset HTML (Custom HTML). Testet med WordPress 6.1.',
      sharepoint:
        'Legg rammen i nettdelen Bygg inn (Embed), og tillat domenet til tjenesten under HTML-feltsikkerhet (HTML Field Security). Ikke testet.',
      sitevision: 'Legg linjene i en HTML-modul. Ikke testet.',
      drupal: 'Legg til adressen som et medieelement. Det krever modulen oEmbed Providers. Ikke testet.',
    },
  },
  da: {
    place: 'Hvor',
    otherPlace: 'Almindelig webside eller andet',
    form: 'Form',
    shown: 'Hvad',
    copy: 'Kopiér',
    copied: 'Kopieret',
    notCopied: 'Markeret: kopiér med tastaturet',
    result: 'Sådan bliver det',
    more: 'Mere om hver måde',
    forms: {
      component: {
        name: 'Komponent',
        about:
          'Hele rejsen, eller guiden til et spørgsmål, i portalens eget udseende. Markeringer og plan bliver i browseren. Linket i elementet vises, indtil komponenten er indlæst.',
      },
      frame: {
        name: 'Ramme',
        about:
          'Til felter, der tager imod HTML. Scriptet giver rammen samme højde som indholdet. Uden scriptet ruller indholdet.',
      },
      fragment: {
        name: 'Færdig HTML',
        about:
          'Portalens server henter adressen og sætter svaret ind på siden, uden scripts. Linjen er til webservere med server-side includes, der sender /embed/ videre til tjenesten.',
      },
      oembed: { name: 'oEmbed-adresse', about: 'Portalen gør selv adressen til en ramme med indholdet.' },
    },
    places: {
      html: 'Indsæt linjerne dér, hvor håndbogen skal stå.',
      wordpress:
        'Indsæt adressen på en linje for sig på siden, eller linjerne i blokken Tilpasset HTML (Custom HTML). Afprøvet med WordPress 6.1.',
      sharepoint:
        'Indsæt rammen i webdelen Integrer (Embed), og tillad tjenestens domæne under HTML-feltsikkerhed (HTML Field Security). Ikke afprøvet.',
      sitevision: 'Indsæt linjerne i et HTML-modul. Ikke afprøvet.',
      drupal: 'Tilføj adressen som et medieelement. Det kræver modulet oEmbed Providers. Ikke afprøvet.',
    },
  },
}
