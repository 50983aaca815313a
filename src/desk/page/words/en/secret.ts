import type { Words } from '../sv.ts'

export const secret: Words['secret'] = {
  text: 'It is shown only now. Copy it and hand it over safely.',
  copy: 'Copy',
  copied: 'Copied.',
}
