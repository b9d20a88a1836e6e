import { mailIsSetUp, post } from '../../mail/index.ts'
import { newId } from '../../platform/clock.ts'
import type { Config } from '../../platform/config/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { type Change, change, type Ground } from '../../platform/facts/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { passwordReset, resetAsked } from '../facts.ts'
import { resetLetter } from '../letters.ts'
import { findAccount, holdEntrant, newSecret, secretHash } from '../store.ts'
import { findReset, insertResetRequest, replaceReset, takeReset, takeResetRequests } from '../store-resets.ts'
import { hashNew, replacePassword } from './account.ts'
import { asInside, viewerOf } from './entering.ts'

const linkMinutes = 20

/** The same statements whoever asks: a reader finds out later whether an account stands behind the address. */
export async function askReset({ tx, record }: Change, { email }: { email: string }): Promise<void> {
  const requestId = newId()
  await insertResetRequest(tx, requestId, email)
  record(resetAsked({ requestId }))
}

/** Writes a reset link to those of these requests behind whose address an account stands. */
export async function writeResets(tx: Db, requestIds: readonly string[], config: Config): Promise<void> {
  const entitled = await takeResetRequests(tx, requestIds)
  // A link that nothing can carry would only lie around.
  if (!mailIsSetUp(config)) return
  for (const { requestId, personId, name, email, locale, company } of entitled) {
    const token = newSecret().toString('base64url')
    await replaceReset(tx, personId, secretHash(token))
    // After the #: browsers send it to nobody, neither in the request nor as a referrer.
    const url = `${config.url}/reset#${token}`
    await post(tx, config, {
      ...{ subject: `reset:${requestId}`, personId, to: { name, address: email }, locale },
      letter: resetLetter[locale]({ company, url, home: config.url, minutes: linkMinutes }),
      notAfter: new Date(Date.now() + linkMinutes * 60_000),
    })
  }
}

/** A new password by the link of a mail; every session and token of the person ends. */
export async function resetPassword(
  ground: Ground,
  { token, password }: { token: string; password: string },
  config: Config,
): Promise<void> {
  const tokenHash = secretHash(token)
  const reset = await findReset(ground.inside, tokenHash)
  const account = reset && (await findAccount(ground.inside, reset))
  if (!account?.mayEnter) throw new Refusal('reset.link')
  const passwordHash = await hashNew(password, account)
  await change(asInside(ground), viewerOf(account), async ({ tx, record }) => {
    if (!(await takeReset(tx, tokenHash)) || !(await holdEntrant(tx, account.personId)))
      throw new Refusal('reset.link')
    await replacePassword(tx, account, passwordHash, config)
    record(passwordReset({ personId: account.personId }))
  })
}
