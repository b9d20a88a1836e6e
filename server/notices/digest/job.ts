import { findCompany } from '../../identity/index.ts'
import { post, wakeMail } from '../../mail/index.ts'
import { newId } from '../../platform/clock.ts'
import type { House } from '../../platform/house.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { isOn } from '../../platform/switches/index.ts'
import { nobody, type Viewer } from '../../platform/viewer.ts'
import { findChoices } from '../choices/store.ts'
import { noticeSubject } from '../gates.ts'
import { insertNoticeMail } from '../mails/store.ts'
import { linkKey, noPlace, sealStop } from '../stops/token.ts'
import { hideContent } from '../switches.ts'
import { chooseDigest, type Digest, isEmpty } from './choose.ts'
import { digestLetter } from './letter.ts'
import { findDueDigests, markLooked, type Receiver } from './store.ts'

const atOnce = 50

/** Sends the digests whose hour has come; a mail server is needed. */
export const digestJob = (house: House): Job => ({
  name: 'notices.digest',
  every: '*/5 * * * *',
  long: true,
  run: () => sendDigests(house, new Date()),
})

export async function sendDigests(house: House, moment: Date): Promise<void> {
  const { ground, config, log } = house
  const company = await findCompany(ground.inside)
  if (config.smtpUrl === null || !company) return
  const key = await linkKey(ground.inside)
  const failed: string[] = []
  for (;;) {
    const due = await findDueDigests(ground.inside, moment, { most: atOnce, but: failed })
    for (const receiver of due) {
      try {
        await sendOne(house, receiver, { moment, key, company: company.name })
      } catch (error) {
        // Looked at again by the next run; the others go on.
        log.error('A digest could not be written.', { personId: receiver.personId, error })
        failed.push(receiver.personId)
      }
    }
    if (due.length < atOnce) break
  }
}

type Round = { moment: Date; key: Buffer; company: string }

async function sendOne({ ground, config }: House, receiver: Receiver, round: Round): Promise<void> {
  const { personId, locale, name, email, daily } = receiver
  const viewer = readerOf(receiver)
  const digest = await chooseDigest(ground.inside, viewer)
  const { digest: when } = await findChoices(ground.inside, viewer)
  const bare = await isOn(ground.inside, hideContent)
  const stopUrl = `${config.url}/unsubscribe/${sealStop(round.key, { personId, kind: 'digest', placeId: noPlace })}`
  await ground.inside.transaction().execute(async (tx) => {
    const mine = await markLooked(tx, receiver, round.moment)
    if (!mine || isEmpty(digest)) return
    const id = newId()
    await insertNoticeMail(tx, { id, personId, kind: 'digest', ...namedIn(digest), bare })
    const said = { digest, company: round.company, url: config.url, bare, stopUrl, when: { ...when, daily } }
    await post(tx, config, {
      subject: noticeSubject(id),
      personId,
      to: { name, address: email },
      locale,
      letter: digestLetter(said, locale),
      notAfter: new Date(round.moment.getTime() + longestMs),
      belongs: {
        listId: { name: round.company, id: `digest.${new URL(config.url).hostname}` },
        unsubscribe: { url: stopUrl },
        precedence: 'bulk',
        loop: config.url,
      },
    })
    await wakeMail(tx)
  })
}

// A digest that could not leave for two days is old news.
const longestMs = 2 * 86_400_000

const namedIn = ({ decision, answers, question, stranger }: Digest) => ({
  posts: [decision, question, ...answers.map(({ post }) => post)].flatMap((row) => (row ? [row.id] : [])),
  comments: answers.map(({ commentId }) => commentId),
  people: stranger ? [stranger.id] : [],
})

/** Whom a mail is written to, as the one who reads. */
const readerOf = ({ personId, unitId, jobFamilyId, locale, timeZone }: Receiver): Viewer => ({
  ...nobody(locale),
  audience: 'inside',
  personId,
  unitId,
  jobFamilyId,
  timeZone,
})
