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
  /** Refuses this recipient: for good (550), or for now (4xx). */
  refuse: (address: string, status?: number) => void
  /** Cuts the connection when this recipient is named. */
  hangUpOn: (address: string) => void
  accept: (address: string) => void
  close: () => Promise<void>
}

/** A real mail server on this machine that keeps what it is given. */
export async function openPostOffice(): Promise<PostOffice> {
  const received: { to: string; mail: ParsedMail }[] = []
  const taken = new Set<ParsedMail>()
  const refused = new Map<string, number | 'hang up'>()
  let waiting: (() => void)[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, { id }, done) => {
      const status = refused.get(address)
      if (status === 'hang up') return hangUp(id)
      done(status ? Object.assign(new Error('Not this one.'), { responseCode: status }) : null)
    },
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
  const hangUp = (id: string) => {
    for (const connection of server.connections) if (connection.session.id === id) connection.close()
  }
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.server.address()
  if (!address || typeof address === 'string') throw new Error('The post office has no port.')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    refuse: (refusing, status = 550) => void refused.set(refusing, status),
    hangUpOn: (refusing) => void refused.set(refusing, 'hang up'),
    accept: (refusing) => void refused.delete(refusing),
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
