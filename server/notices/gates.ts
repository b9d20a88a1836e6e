import { notNow } from '../mail/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Verdict } from '../platform/refusal.ts'
import { findMailStanding } from './mails/store.ts'

/** What a mail of this slice is about, for the deliver gate. */
export const noticeSubject = (mailId: string) => `notice:${mailId}`

/** Mails of notices and digests are asked again as they leave; others (links to sign in) do not wait for the morning. */
export async function mayLeave(tx: Db, { subject }: { subject: string }): Promise<Verdict> {
  const [kind, mailId = ''] = subject.split(':')
  if (kind !== 'notice') return 'allowed'
  const standing = await findMailStanding(tx, mailId)
  if (!standing?.stands) return 'notice.gone'
  return standing.quiet ? notNow : 'allowed'
}
