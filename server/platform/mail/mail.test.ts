import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import { createTransport, type Message, mailWords, type Transport } from './index.ts'

type Post = { url: string; transport: Transport; received: { raw: Buffer; to: string[]; from: string }[] }

const closing: (() => Promise<unknown>)[] = []
const from = { name: 'Weft', address: 'weft@corp.example' }
const note: Message = {
  to: { name: 'Zoé Martin', address: 'zoe@corp.example' },
  subject: 'Une réponse à votre question',
  text: 'Bonjour Zoé',
  messageId: 'post-1.mail-7@corp.example',
}

afterEach(() => Promise.all(closing.splice(0).map((close) => close())))

describe('a mail that is taken', () => {
  test('arrives with its thread, its list and its way out', async () => {
    const post = await openPost()
    const long = `https://weft.corp.example/out?token=${'x'.repeat(300)}`
    const sending = await post.transport.send({
      ...note,
      fromName: 'Léa via Weft',
      replyTo: { address: 'reply+abc@corp.example' },
      html: '<p>Bonjour</p>',
      inReplyTo: 'post-1@corp.example',
      references: ['root@corp.example', 'post-1@corp.example'],
      listId: { name: 'Énergie, "interne"', id: 'energie.weft.corp.example' },
      autoSubmitted: 'auto-generated',
      unsubscribe: { url: long, address: 'out@corp.example' },
    })
    expect(sending).toMatchObject({ outcome: 'accepted', code: 'mail.accepted' })

    const mail = await only(post)
    expect(mail.from?.value).toEqual([{ name: 'Léa via Weft', address: 'weft@corp.example' }])
    expect(mail.to).toMatchObject({ value: [{ name: 'Zoé Martin', address: 'zoe@corp.example' }] })
    expect(mail).toMatchObject({
      subject: note.subject,
      messageId: '<post-1.mail-7@corp.example>',
      inReplyTo: '<post-1@corp.example>',
      references: ['<root@corp.example>', '<post-1@corp.example>'],
      html: '<p>Bonjour</p>',
    })
    expect(mail.text?.trim()).toBe('Bonjour Zoé')
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
    expect(header(mail, 'list-unsubscribe')).toBe(`<${long}>, <mailto:out@corp.example>`)
    expect(header(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(header(mail, 'list-id')).toMatch(/<energie\.weft\.corp\.example>$/)
  })

  test('may be text alone, and over plain http offers no one-click', async () => {
    const post = await openPost()
    await post.transport.send({ ...note, unsubscribe: { url: 'http://localhost:3000/out' } })
    const mail = await only(post)
    expect(mail.html).toBe(false)
    expect(header(mail, 'list-unsubscribe')).toBe('<http://localhost:3000/out>')
    expect(header(mail, 'list-unsubscribe-post')).toBe('')
  })
})

describe('what a mail server may answer', () => {
  test('450 is tried again, and then it is taken', async () => {
    let busy = true
    const post = await openPost({
      onRcptTo: (_to, _session, done) => {
        done(busy ? refusal(450, 'greylisted') : null)
        busy = false
      },
    })
    const first = await post.transport.send(note)
    expect(first).toMatchObject({ outcome: 'retry', code: 'mail.deferred' })
    expect(first.transcript).toContainEqual({ who: 'server', said: '450 greylisted' })
    expect(await post.transport.send(note)).toMatchObject({ outcome: 'accepted' })
    expect((await only(post)).messageId).toBe(`<${note.messageId}>`)
  })

  test('550 for the recipient bounces', async () => {
    const post = await openPost({ onRcptTo: (_to, _session, done) => done(refusal(550, 'no such person')) })
    expect(await post.transport.send(note)).toMatchObject({
      outcome: 'bounced',
      code: 'mail.recipient_refused',
    })
  })

  test('554 for the content bounces', async () => {
    const post = await openPost({
      onData: (stream, _session, done) => stream.resume().on('end', () => done(refusal(554, 'spam'))),
    })
    expect(await post.transport.send(note)).toMatchObject({
      outcome: 'bounced',
      code: 'mail.content_refused',
    })
  })

  test('550 for our own sender is no fault of the recipient', async () => {
    const post = await openPost({ onMailFrom: (_from, _session, done) => done(refusal(550, 'who are you')) })
    expect(await post.transport.send(note)).toMatchObject({ outcome: 'retry', code: 'mail.sender_refused' })
  })

  test('nor is a greeting that refuses us', async () => {
    const post = await openPost({ onConnect: (_session, done) => done(refusal(554, 'go away')) })
    expect(await post.transport.send(note)).toMatchObject({ outcome: 'retry', code: 'mail.unreachable' })
  })

  test('a connection dropped in the middle is tried again', async () => {
    const dropping = await openLine((socket) => {
      socket.write('220 here\r\n')
      socket.on('data', (line) => {
        if (line.toString().startsWith('DATA')) socket.destroy()
        else socket.write('250 yes\r\n')
      })
    })
    expect(await dropping.send(note)).toMatchObject({ outcome: 'retry', code: 'mail.unreachable' })
  })

  test('a server that says nothing, or nonsense, is tried again', async () => {
    const silent = await openLine(() => undefined, 100)
    expect(await silent.send(note)).toMatchObject({ outcome: 'retry', code: 'mail.unreachable' })
    const nonsense = await openLine((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    expect(await nonsense.send(note)).toMatchObject({ outcome: 'retry', code: 'mail.unreachable' })
  })

  test('nobody there is tried again', async () => {
    const { port, close } = await listen(() => undefined)
    await close()
    const transport = createTransport({ smtpUrl: `smtp://127.0.0.1:${port}`, from })
    expect(await transport.send(note)).toMatchObject({ outcome: 'retry', code: 'mail.unreachable' })
  })
})

describe('nobody writes headers through a name or a subject', () => {
  const injection = 'Hello\r\nBcc: victim@rival.example\r\n\r\nbody\u2028X-Evil: 1\u0000'

  test('line breaks become blanks', async () => {
    const post = await openPost()
    const sending = await post.transport.send({
      ...note,
      to: { name: injection, address: note.to.address },
      fromName: injection,
      replyTo: { name: injection, address: 'r@corp.example' },
      subject: injection,
      listId: { name: injection, id: 'a.corp.example' },
    })
    expect(sending).toMatchObject({ outcome: 'accepted' })
    const mail = await only(post)
    expect(post.received[0]?.to).toEqual(['zoe@corp.example'])
    expect(mail.bcc).toBeUndefined()
    expect(mail.headers.has('bcc') || mail.headers.has('x-evil')).toBe(false)
    expect(mail.subject).toBe('Hello Bcc: victim@rival.example body X-Evil: 1')
    expect(mail.text?.trim()).toBe(note.text)
  })

  test.each([
    ['a second recipient', { to: { address: 'zoe@corp.example, victim@rival.example' } }],
    ['a break in the address', { to: { address: 'zoe@corp.example\r\nRCPT TO:<victim@rival.example>' } }],
    ['a route', { to: { address: '<zoe@corp.example>' } }],
    ['a quoted part', { to: { address: '"a b"@corp.example' } }],
    ['no domain', { to: { address: 'zoe@' } }],
    ['a break in the reply address', { replyTo: { address: 'r@corp.example\nBcc: v@rival.example' } }],
    ['a break in the id', { messageId: 'a@b\r\nBcc: v@rival.example' }],
    ['a break in the thread', { references: ['a@b> \r\nBcc: v'] }],
    ['a break in the list', { listId: { name: 'x', id: 'a\r\nBcc: v' } }],
    ['a script to unsubscribe', { unsubscribe: { url: 'javascript:alert(1)' } }],
    ['a break in the way out', { unsubscribe: { url: 'https://a.example', address: 'a@b>\r\nBcc: v' } }],
  ] satisfies [string, Partial<Message>][])('%s is refused before connecting', async (_name, change) => {
    const post = await openPost()
    const sending = await post.transport.send({ ...note, ...change })
    expect(sending).toEqual({ outcome: 'bounced', code: 'mail.bad_address', transcript: [] })
    expect(post.received).toEqual([])
  })

  test('a text of SMTP commands stays text', async () => {
    const post = await openPost()
    const text = 'a\r\n.\r\nMAIL FROM:<x@rival.example>\r\n.\nRSET\n..\nend'
    await post.transport.send({ ...note, text })
    expect((await only(post)).text?.trim()).toBe(text.replaceAll('\r\n', '\n'))
  })
})

describe('setting up', () => {
  test('without a mail server everything says so', async () => {
    const transport = createTransport({ smtpUrl: null, from })
    expect(transport.state).toBe('not set up')
    expect(await transport.send(note)).toMatchObject({ outcome: 'not set up', code: 'mail.not_set_up' })
    expect(await transport.verify()).toMatchObject({ code: 'mail.not_set_up' })
  })

  test('a wrong password is told, and no password is ever in the transcript', async () => {
    const post = await openPost({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ password }, _session, done) =>
        done(password === 'right horse' ? null : refusal(535, 'no'), { user: 'weft' }),
    })
    const tell = (password: string) =>
      createTransport({ smtpUrl: post.url.replace('//', `//weft:${encodeURIComponent(password)}@`), from })

    const wrong = await tell('wrong horse').verify()
    expect(wrong).toMatchObject({ outcome: 'retry', code: 'mail.sign_in_refused' })
    expect(await tell('wrong horse').send(note)).toMatchObject({
      outcome: 'retry',
      code: 'mail.sign_in_refused',
    })
    const right = await tell('right horse').verify()
    expect(right).toMatchObject({ outcome: 'accepted' })
    const said = JSON.stringify([wrong, right])
    expect(said).toContain('AUTH PLAIN')
    for (const secret of [
      'horse',
      Buffer.from('\0weft\0right horse').toString('base64'),
      btoa('right horse'),
    ])
      expect(said).not.toContain(secret)
  })

  test('a certificate nobody vouches for is told', async () => {
    const post = await openPost({ disabledCommands: ['AUTH'] })
    expect(await post.transport.verify()).toMatchObject({ outcome: 'retry', code: 'mail.encryption_failed' })
  })

  test.each(['localhost', 'http://mail', 'smtp:', 'sendmail://x'])('%s is no mail server', (smtpUrl) => {
    expect(() => createTransport({ smtpUrl, from })).toThrow('expected smtp://')
  })

  test('every code has its sentence in both languages', () => {
    for (const { en, fr } of Object.values(mailWords)) expect(en && fr).toBeTruthy()
  })
})

async function openPost(options: SMTPServerOptions = {}): Promise<Post> {
  const received: Post['received'] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, { envelope }, done) => {
      buffer(stream).then((raw) => {
        const sender = envelope.mailFrom ? envelope.mailFrom.address : ''
        received.push({ raw, to: envelope.rcptTo.map(({ address }) => address), from: sender })
        done()
      }, done)
    },
    ...options,
  })
  // A client that gives up mid-way is what some of these tests are about.
  server.on('error', () => undefined)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  closing.push(() => new Promise<void>((closed) => server.close(() => closed())))
  const url = `smtp://127.0.0.1:${portOf(server.server)}`
  return { url, transport: createTransport({ smtpUrl: url, from }), received }
}

async function openLine(answer: (socket: Socket) => void, timeoutMs = 5000): Promise<Transport> {
  const { port, close } = await listen(answer)
  closing.push(close)
  return createTransport({ smtpUrl: `smtp://127.0.0.1:${port}`, from, timeoutMs })
}

async function listen(answer: (socket: Socket) => void) {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    answer(socket)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const close = async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise<void>((closed) => server.close(() => closed()))
  }
  return { port: portOf(server), close }
}

function portOf(server: { address: () => AddressInfo | string | null }): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening')
  return address.port
}

async function only({ received }: Post) {
  expect(received).toHaveLength(1)
  return simpleParser(received[0]?.raw ?? '', {})
}

function header(mail: Awaited<ReturnType<typeof only>>, name: string): string {
  const line = mail.headerLines.find(({ key }) => key === name)?.line ?? ''
  return line
    .slice(line.indexOf(':') + 1)
    .replace(/\s+/g, ' ')
    .trim()
}

function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode })
}
