import type { Statements } from './sv.ts'

export const en: Statements = {
  operator: 'The operator of this service',
  accessibility: {
    title: 'Accessibility statement',
    lead: '{operator} is responsible for this website. Everybody should be able to use it. This page states how it complies with the Swedish act (2018:1937) on accessibility to digital public services, which problems are known, and how to report others.',
    parts: [
      {
        heading: 'How accessible the website is',
        texts: [
          'The website is partially compliant with the act. The goal is the standard EN 301 549, which builds on WCAG 2.1, level AA.',
          'Automated tests find no problems, but such tests cover only part of the requirements.',
        ],
      },
      {
        heading: 'Known problems',
        texts: [],
        items: [
          'Nobody who uses assistive technology has tested the website. We can therefore not state that it meets all requirements.',
          'Pages and documents of others, such as the resources of the handbook, are not under our control. Some of them may have problems.',
          'The texts of the handbook in languages other than Swedish may be machine translations, which can be harder to understand.',
          'The console for developers in the documentation was made by others and has not been reviewed. The reference beside it has the same content.',
        ],
      },
      {
        heading: 'Report a problem',
        texts: ['Tell us what does not work, on which page, and which assistive technology you use.'],
        contact: [
          'Write to {contact}. You can also ask there for the content in another form.',
          'The operator of this service has stated no e-mail address.',
        ],
      },
      {
        heading: 'Supervision',
        texts: [
          'The Swedish Agency for Digital Government (Myndigheten för digital förvaltning, Digg) supervises how public bodies comply with the act. If you are not satisfied with how a reported problem was handled, you can report it to Digg: {digg}',
        ],
      },
      {
        heading: 'How the website was tested',
        texts: [
          'The developers of the service have assessed it themselves. The program axe tests the pages at every change, in light and dark mode and at a width of 320 pixels. Other tests use the keyboard alone, also without scripts.',
          'This statement was written on {date} and concerns version {version} of the service.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'Readers of the handbook need no account, get no cookies and load nothing from anywhere but the service. {operator} is responsible for the data that this page names.',
    parts: [
      {
        heading: 'In the browser',
        texts: [],
        items: [
          'Selections on the pages of the website are in the address of the page. The browser sends them to the service when it loads a page, and the service does not store them.',
          'In the component, which shows the handbook in the portals of others, selections and your own suggestions are in the address after the character #. Browsers do not send that part.',
          'On the pages for a workshop, answers stay in the memory of the browser. They are neither sent nor stored. The browser stores the pages themselves, so that they work without a network.',
          'Everyone who receives an address with selections can read them.',
          'The language desk, for translators, has a cookie for the session. It lasts at most eight hours. The browser also stores the chosen language, and texts until they have reached the service.',
        ],
      },
      {
        heading: 'At the service',
        texts: [],
        items: [
          'The service counts the requests of each IP address to protect itself from overload. The addresses are in memory for at most a minute.',
          'The log of the service records errors, changes and slow responses. It contains no IP addresses, names, search words or selections. The operator decides how long it is kept.',
          'A response to a search or a plan may stay in memory for a time, so that the same address responds faster next time. Nothing shows who asked.',
          'The audit trail stores the names of translators and their changes. It shows who changed what, and is kept as long as the handbook exists.',
          'A web server with a log of its own may stand in front of the service. Ask the operator.',
        ],
      },
      {
        heading: 'Questions',
        texts: [],
        contact: [
          'Write to {contact} to learn which data the service has about you, or to have it corrected or removed.',
          'The operator of this service has stated no e-mail address.',
        ],
      },
    ],
  },
}
