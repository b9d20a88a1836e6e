import { join } from 'node:path'
import { post, wakeMail } from '../server/mail/index.ts'
import { readConfig } from '../server/platform/config/index.ts'
import { loginNames, loginUrls, migrate, prepareLogins } from '../server/platform/database/index.ts'
import { openEmbedded } from '../server/platform/embedded/index.ts'
import { openWeft } from '../server/weft.ts'
import { log } from './database.ts'
import { type Child, startChild } from './load/child.ts'
import type { PostAnswer, PostQuestion } from './load/post.ts'
import type { Verdict } from './report.ts'

/** A digest of the morning reaches ten thousand people within ten minutes. */
const wanted = 17

/** How fast the outbox empties into a mail server on this machine: from the job that is woken to the last mail received. */
export async function mailAim(folder: string, mails: number): Promise<Verdict> {
  const office: Child<PostQuestion, PostAnswer> = await startChild('load/post.ts')
  const embedded = await openEmbedded({ dataDir: join(folder, 'mail'), log })
  try {
    await prepareLogins(embedded.ownerUrl)
    await migrate(embedded.ownerUrl, loginNames(embedded.ownerUrl), log)
    const { url } = await office.ask({ ask: 'open' })
    const settings = { WEFT_DATA: join(folder, 'mail-files'), WEFT_SMTP_URL: url }
    const { config, sources } = readConfig(settings, folder)
    const urls = { owner: embedded.ownerUrl, ...loginUrls(embedded.ownerUrl) }
    const weft = await openWeft({ config, sources, log, urls })
    try {
      const db = weft.ground.inside
      for (let n = 0; n < mails; n++) await post(db, config, mailTo(n))
      const cpu = process.cpuUsage()
      const started = performance.now()
      await db.transaction().execute(wakeMail)
      await received(office, mails)
      const perSecond = (mails / (performance.now() - started)) * 1000
      const { user, system } = process.cpuUsage(cpu)
      return {
        aim: `${mails} mails to a mail server on this machine`,
        wanted: `≥ ${wanted} a second`,
        found: `${perSecond.toFixed(0)} a second`,
        met: perSecond >= wanted,
        where: `application ${((user + system) / 1000 / mails).toFixed(2)} ms a mail`,
      }
    } finally {
      await weft.stop()
    }
  } finally {
    await embedded.stop()
    await office.stop()
  }
}

const mailTo = (n: number) => ({
  subject: `bench:${n}`,
  personId: null,
  to: { address: `person${n}@bench.example` },
  locale: 'fr' as const,
  letter: {
    subject: `Une réponse à votre question ${n}`,
    paragraphs: Array.from({ length: 6 }, () => 'Nous avons mesuré deux fois ce matin : la pression tient.'),
    action: { word: 'Lire la réponse', url: `https://weft.example/q/${n}` },
    reason: 'Vous suivez cette question.',
  },
})

async function received(office: Child<PostQuestion, PostAnswer>, mails: number): Promise<void> {
  while ((await office.ask({ ask: 'received' })).received < mails)
    await new Promise((resume) => setTimeout(resume, 20))
}
