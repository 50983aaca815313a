import type { Reading } from './reading.ts'

/** The licence of the content; a service that starts knows it before anything that reads texts is loaded. */
export const contentLicence = {
  name: 'CC BY-SA 3.0 IGO',
  url: 'https://creativecommons.org/licenses/by-sa/3.0/igo/',
}

/** The licence as it stands wherever content is shown whole. */
export const licence = (reading: Reading) => ({
  ...contentLicence,
  text: reading.rich(`handbook.licence.${reading.release.edition.handbook.licence[0]}`),
  attribution: reading.plain('handbook.service.attribution'),
  notice: reading.plain('handbook.service.notice'),
  translationNotice: reading.plain('handbook.service.translationNotice'),
})
