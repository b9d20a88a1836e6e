import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type PostOffice = {
  /** For WEFT_SMTP_URL. */
  url: string
  /** The next mail to this address; waits for it. */
  next: (address: string) => Promise<ParsedMail>
  received: readonly { to: string; mail: ParsedMail }[]
  close: () => Promise<void>
}

/** A real mail server on this machine that keeps what it is given. */
export async function openPostOffice(): Promise<PostOffice> {
  const received: { to: string; mail: ParsedMail }[] = []
  const taken = new Set<ParsedMail>()
  let waiting: (() => void)[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, { envelope }, done) => {
      const keep = async () => {
        const mail = await simpleParser(await buffer(stream))
        for (const { address } of envelope.rcptTo) received.push({ to: address, mail })
        const woken = waiting
        waiting = []
        for (const wake of woken) wake()
      }
      keep().then(() => done(), done)
    },
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.server.address()
  if (!address || typeof address === 'string') throw new Error('The post office has no port.')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    async next(to) {
      for (;;) {
        const found = received.find((each) => each.to === to && !taken.has(each.mail))
        if (found) {
          taken.add(found.mail)
          return found.mail
        }
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  }
}

/** The address after the first line that holds one with a secret part. */
export function linkIn(mail: ParsedMail): URL {
  const found = /https?:\/\/\S+#\S+/.exec(mail.text ?? '')?.[0]
  if (!found) throw new Error(`No link in: ${mail.text}`)
  return new URL(found)
}
