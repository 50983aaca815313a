import { httpUrl, integer, text } from './setting.ts'

/** What readers may send back, and the mail server. */
export const feedbackSettings = {
  HANDBOOK_FEEDBACK: {
    ...text('off', /^(on|off)$/, 'on or off'),
    about:
      'on: pages and components offer readers a form for feedback. Requires HANDBOOK_FEEDBACK_DAYS and HANDBOOK_PRIVACY_URL.',
  },
  HANDBOOK_FEEDBACK_DAYS: {
    ...integer(0, 0, 3650),
    about: 'Days that the service keeps feedback, at least 1. It deletes older feedback by itself.',
    otherwise: 'none',
  },
  HANDBOOK_PRIVACY_URL: {
    ...httpUrl(''),
    about:
      'Page of the operator that says who is responsible for personal data in feedback, why, and for how long (GDPR, article 13).',
    otherwise: 'none',
  },
  HANDBOOK_FEEDBACK_ARCHIVE_DIR: {
    ...text('', /\S/, 'a directory'),
    about:
      'Directory where the service writes feedback as CSV before it deletes it at the end of its time. Nothing is deleted that could not be written.',
    otherwise: 'none',
  },
  HANDBOOK_SMTP_URL: {
    ...text('', /^smtps?:\/\/[^\s/?#]+\S*$/, 'the URL of a mail server such as smtps://user:password@mail.example'),
    about:
      'Mail server for messages to the maintainers who want mail, and for a daily summary of new feedback to HANDBOOK_OPERATOR_EMAIL. All mail comes from that address. The connection must be encrypted: smtps begins with TLS, smtp requires STARTTLS.',
    otherwise: 'none, and nothing is sent',
    isSecret: true,
  },
} as const
