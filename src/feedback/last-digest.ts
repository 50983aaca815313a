import type { Connection } from '../store/connection.ts'
import type { DigestRow, FeedbackTables } from './feedback-row.ts'

/** How the daily summary fares; undefined before the service has looked for news. */
export const lastDigest = ({ db }: Connection<FeedbackTables>): Promise<DigestRow | undefined> =>
  db.selectFrom('digests').selectAll().executeTakeFirst()
