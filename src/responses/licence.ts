import type { LocalisedRelease } from './localised-release.ts'

/** The licence of the content; a service that starts knows it before anything that reads texts is loaded. */
export const contentLicence = {
  name: 'CC BY-SA 3.0 IGO',
  url: 'https://creativecommons.org/licenses/by-sa/3.0/igo/',
}

/** The licence as it stands wherever content is shown whole. */
export const licence = (localised: LocalisedRelease) => ({
  ...contentLicence,
  text: localised.rich(`handbook.licence.${localised.release.edition.handbook.licence[0]}`),
  attribution: localised.plain('handbook.service.attribution'),
  notice: localised.plain('handbook.service.notice'),
  translationNotice: localised.plain('handbook.service.translationNotice'),
})
