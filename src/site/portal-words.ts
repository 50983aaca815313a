/** The words of the demonstration page, for editors of portals and those who help them. */
import type { ProblemLanguage } from '../errors.ts'

interface Way {
  title: string
  about: string
}

interface PortalWords {
  title: string
  portal: string
  lead: string
  copy: string
  result: string
  ways: Record<'fragment' | 'frame' | 'oembed' | 'component', Way>
}

export const portalWords: Record<ProblemLanguage, PortalWords> = {
  sv: {
    title: 'Sätt att visa handboken',
    portal: 'Intranät (exempel)',
    lead: 'Alla visar samma innehåll, utan kakor och utan andra parter. De tre första fungerar utan skript; ramen får då en fast höjd.',
    copy: 'Kopiera',
    result: 'Så blir det',
    ways: {
      fragment: {
        title: 'HTML direkt i sidan',
        about:
          'Portalens server hämtar adressen och lägger svaret i sidan, som då får portalens typsnitt och färger. Raden är för webbservrar med server-side includes, där /embed/ leds vidare till tjänsten. heading är nivån på den första rubriken.',
      },
      frame: {
        title: 'En ram',
        about:
          'För inbäddningsrutor som tar emot HTML. Skriptet ger ramen samma höjd som innehållet; utan det rullar innehållet i ramen.',
      },
      oembed: {
        title: 'oEmbed',
        about: 'Klistra in adressen i WordPress, Drupal eller ett annat verktyg som frågar efter oEmbed.',
      },
      component: {
        title: 'En webbkomponent',
        about:
          'Hela resan i portalens eget utseende. Markeringar och plan stannar i webbläsaren. Länken inuti visas tills komponenten är laddad, och om den inte kan laddas.',
      },
    },
  },
  en: {
    title: 'Ways to show the handbook',
    portal: 'Intranet (example)',
    lead: 'All show the same content, without cookies and without third parties. The first three work without scripts; the frame then has a fixed height.',
    copy: 'Copy',
    result: 'The result',
    ways: {
      fragment: {
        title: 'HTML in the page itself',
        about:
          'The portal’s server fetches the address and puts the answer in the page, where it takes the portal’s font and colours. The line is for web servers with server-side includes that forward /embed/ to the service. heading is the level of the first heading.',
      },
      frame: {
        title: 'A frame',
        about:
          'For embed boxes that take HTML. The script makes the frame as high as its content; without it, the content scrolls in the frame.',
      },
      oembed: {
        title: 'oEmbed',
        about: 'Paste the address into WordPress, Drupal or another tool that asks for oEmbed.',
      },
      component: {
        title: 'A web component',
        about:
          'The whole journey in the portal’s own look. Marks and plan stay in the browser. The link inside is shown until the component has loaded, and if it cannot load.',
      },
    },
  },
}
