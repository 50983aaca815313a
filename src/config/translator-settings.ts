import { httpUrl, text } from './setting.ts'

/** A machine translator that the authority chose. Nothing is sent to it until a translator presses its button. */
export const translatorSettings = {
  HANDBOOK_MT_URL: {
    ...httpUrl(''),
    about:
      'URL of a machine translator: LibreTranslate, or with HANDBOOK_MT_MODEL an OpenAI-compatible API such as https://host/v1. The service sends one source text each time a translator presses the button.',
    otherwise: 'none, and nothing is sent',
  },
  HANDBOOK_MT_KEY: {
    ...text('', /^[\x21-\x7e]{1,500}$/, 'at most 500 characters without spaces'),
    about: 'Key for the machine translator.',
    otherwise: 'none',
    isSecret: true,
  },
  HANDBOOK_MT_MODEL: {
    ...text('', /^[\w.:/@-]{1,200}$/, 'the name of a model'),
    about: 'Model that an OpenAI-compatible API translates with.',
    otherwise: 'none; HANDBOOK_MT_URL is LibreTranslate',
  },
} as const
