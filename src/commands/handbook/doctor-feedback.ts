/** Checks whether feedback is deleted in time, and whether the daily mail about it arrives. */
import type { Config } from '../../config.ts'
import type { FeedbackTables } from '../../feedback/feedback-row.ts'
import { FeedbackStore } from '../../feedback/feedback-store.ts'
import { lastDigest } from '../../feedback/last-digest.ts'
import type { ReleaseStore } from '../../store/store.ts'
import { fault, ok, warning } from './doctor-finding.ts'

/** The service deletes every ten minutes, so what is an hour late was not deleted because something is wrong. */
const hour = 3_600_000

export async function feedbackInTime(config: Config, store: () => Promise<ReleaseStore>) {
  const opened = await store()
  const late = await new FeedbackStore(opened.connection(), config).overdue(hour)
  return late === 0
    ? ok({ sv: 'ingen återkoppling är sparad längre än utlovat', en: 'no feedback is kept longer than promised' })
    : fault(
        {
          sv: `sparad längre än utlovat: ${late}`,
          en: `kept longer than promised: ${late}`,
        },
        {
          sv: 'starta tjänsten, och låt den skriva i HANDBOOK_FEEDBACK_ARCHIVE_DIR om den är satt. Tjänstens utdata säger varför inget togs bort',
          en: 'start the service, and allow it to write in HANDBOOK_FEEDBACK_ARCHIVE_DIR if that is set. The output of the service says why nothing was deleted',
        },
      )
}

export async function dailyMail(store: () => Promise<ReleaseStore>) {
  const digest = await lastDigest((await store()).connection<FeedbackTables>())
  if (digest?.failing_since)
    return warning(
      {
        sv: `den dagliga sammanfattningen kommer inte fram sedan ${digest.failing_since} (${digest.last_outcome}, försök: ${digest.attempts})`,
        en: `the daily summary has not been delivered since ${digest.failing_since} (${digest.last_outcome}, attempts: ${digest.attempts})`,
      },
      {
        sv: 'kontrollera HANDBOOK_SMTP_URL, att servern erbjuder kryptering och att dess certifikat är giltigt',
        en: 'check HANDBOOK_SMTP_URL, that the server offers encryption, and that its certificate is valid',
      },
    )
  return digest?.last_outcome
    ? ok({ sv: 'den senaste sammanfattningen kom fram', en: 'the last summary was delivered' })
    : ok({ sv: 'ingen sammanfattning har behövts än', en: 'no summary has been needed yet' })
}
