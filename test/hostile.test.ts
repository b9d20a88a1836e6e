import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isTag } from 'domhandler'
import { DomUtils, parseDocument } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attacks, bombs } from '../engines/text/test/attacks.ts'
import { type Cast, gather, openSpaceOf } from './cast.ts'
import { photograph, upload } from './uploads.ts'
import { ask } from './wire.ts'
import { openWorld, type World } from './world.ts'

let world: World
let cast: Cast
let built: string
let space: string

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'weft-built-'))
  await writeFile(
    join(built, 'index.html'),
    '<!doctype html><html lang="en"><head></head><body><div id="root"></div></body></html>',
  )
  world = await openWorld({ built, slowestBodyMs: 3000 })
  cast = await gather(world)
  space = await openSpaceOf(world, cast.awa, { name: 'Usinage' }, [cast.tomasz])
})
afterAll(async () => {
  await world.end()
  await rm(built, { recursive: true, force: true })
})

const send = (path: string, body: string, method = 'POST') =>
  ask(world, {
    method,
    path: `/api/v1${path}`,
    headers: { 'content-type': 'application/json', origin: world.origin },
    body,
    actor: cast.awa,
  })

/** What in this markup could run, load or lead somewhere by itself. */
function liveParts(html: string): string[] {
  const runs =
    /^(script|style|iframe|object|embed|form|input|button|svg|math|link|base|meta|video|audio|frame)$/
  const elements = DomUtils.filter(isTag, parseDocument(html).children).filter(isTag)
  return elements.flatMap(({ name, attribs }) => [
    ...(runs.test(name) ? [`<${name}>`] : []),
    ...Object.entries(attribs).flatMap(([attribute, value]) => {
      if (/^(on|style$|srcdoc$|id$|name$)/i.test(attribute)) return [`${name} ${attribute}`]
      const leads = ['href', 'src', 'action'].includes(attribute)
      return leads && !/^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(value)
        ? [`${name} ${attribute}=${value}`]
        : []
    }),
  ])
}

describe('what people write stays text', () => {
  test('in titles, bodies, comments, subjects, spaces, names, files: in the API, the search and the page', async () => {
    const { awa, tomasz, karim } = cast
    const file = await upload(world, awa, 'photo.jpg', await photograph())
    const attacked = '<img src=x onerror=alert(1)></script><script>alert(2)</script>'
    const { alternative } = await awa.do('describeFile', { fileId: file.id, alternative: attacked })
    expect(alternative).toBe(attacked)
    const named = await openSpaceOf(world, awa, { name: attacked.slice(0, 60) }, [tomasz])
    await world.sql('update people set name = $2 where id = $1', [awa.id, attacked])
    const asked = await awa.do('publishPost', {
      kind: 'question',
      title: `alésage ${attacked}`,
      body: `alésage ${attacked} <!-- ]]>`,
      spaceId: named,
      subjects: ['<b onmouseover=alert(1)>'],
      files: [file.id],
    })
    await tomasz.do('addComment', { postId: asked.id, body: `alésage ${attacked}` })
    await world.settled()
    expect(liveParts(asked.html)).toEqual([])

    const found = await karim.do('search', { q: 'alésage' })
    expect(found.data.length).toBe(1)
    const marks = found.data.flatMap(({ title, text }) => [...title, ...text])
    expect(marks.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['alésage']),
    )
    expect(marks.every(({ text }) => !/[\uE000\uE001]/.test(text))).toBe(true)
    for (const { title, post } of found.data) expect(title.map(({ text }) => text).join('')).toBe(post.title)

    for (const path of [
      asked.address,
      '/',
      `/spaces/${named}`,
      '/spaces',
      '/search?q=alésage</script><script>1',
    ]) {
      const { text } = await ask(world, { path: encodeURI(path), actor: karim })
      const [shell, ...others] = DomUtils.getElementsByTagName('script', parseDocument(text))
      expect(others).toEqual([])
      // What is attached is shown by its own small picture, and by nothing else.
      const own = /<img src="\/api\/v1\/files\/[0-9a-f-]+\/thumbnail" alt="[^"<>]*"/g
      expect(text.replaceAll(own, '')).not.toContain('<img')
      expect(() => JSON.parse(DomUtils.textContent(shell ? [shell] : []))).not.toThrow()
    }
    await world.sql('update people set name = $2 where id = $1', [awa.id, awa.name])
  })

  test('the whole corpus of attacks, as a body, runs nothing and leads nowhere', async () => {
    const { awa } = cast
    for (const attack of attacks) {
      const { html } = await awa.do('publishPost', { kind: 'message', body: attack, spaceId: space })
      expect(liveParts(html), attack).toEqual([])
    }
  })

  test('a text made to be slow is drawn in time or refused', async () => {
    const some = ['quotes', 'marks that mix', 'links that open', 'dashes with an end', 'runs of backticks']
    for (const [name, text] of bombs.filter(([each]) => some.includes(each))) {
      const { status } = await send('/posts', JSON.stringify({ kind: 'message', body: text, spaceId: space }))
      expect([name, [201, 413, 422].includes(status)]).toEqual([name, true])
    }
  })

  test('invisible and turning characters are taken out of titles and names of spaces', async () => {
    const { awa } = cast
    const tricky = 'Rapport\u202E\u200B\u2066 exe.fdp'
    const asked = await awa.do('publishPost', {
      kind: 'question',
      title: tricky,
      body: 'Où ?',
      spaceId: space,
    })
    expect(asked.title).toBe('Rapport exe.fdp')
    const made = await awa.do('createSpace', { name: tricky, purpose: 'Un espace d’essai', access: 'open' })
    expect(made.name).toBe('Rapport exe.fdp')
    expect(
      await awa.refused('createSpace', { name: 'a\u0000b', purpose: 'Un espace d’essai', access: 'open' }),
    ).toMatchObject({
      status: 422,
    })
  })

  test('quotes, wildcards and operators in what is searched for change no set of rows', async () => {
    const { awa } = cast
    for (const q of [
      "' or '1'='1",
      '%',
      '_',
      '\\',
      'from:%',
      "in:' union select",
      '"',
      ':*',
      '!()',
      '\u{10FFFF}',
    ]) {
      const answer = await awa.try('search', { q })
      expect([q, answer.status]).toEqual([q, 200])
      expect(answer.body.people, q).toEqual([])
    }
    for (const q of ['%', '_', "'"]) expect((await awa.do('listSubjects', { q })).data).toEqual([])
  })
})

describe('requests made to hurt', () => {
  test('JSON a hundred thousand levels deep is refused', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect((await send('/posts', deep)).status).toBe(422)
    expect((await send('/posts', `{"body":${deep}}`)).status).toBe(422)
    const nested = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
    expect([400, 422]).toContain((await send('/posts', nested)).status)
  })

  test('a body of 50 MB is refused before it is read', async () => {
    const refused = await ask(world, {
      method: 'POST',
      path: '/api/v1/posts',
      headers: {
        'content-type': 'application/json',
        origin: world.origin,
        'content-length': '50000000',
        expect: '100-continue',
      },
      actor: cast.awa,
    }).catch((error: Error) => error)
    expect(refused).toMatchObject({ status: 413 })
  })

  test('numbers beyond number, keys said twice and keys of the prototype are what they look like, or refused', async () => {
    const { awa } = cast
    expect((await ask(world, { path: '/api/v1/spaces?limit=1e999999', actor: awa })).status).toBe(422)
    expect((await send('/posts', '{"kind":"message","body":1e999999}')).status).toBe(422)
    const twice = await send('/posts', `{"kind":"message","spaceId":"${space}","body":"un","body":"deux"}`)
    expect(JSON.parse(twice.text).body).toBe('deux')
    for (const key of ['__proto__', 'constructor'])
      expect([400, 422]).toContain(
        (await send('/posts', `{"kind":"message","body":"a","${key}":{"prototype":{"x":1}}}`)).status,
      )
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
    for (const extra of ['authorId', 'role', 'state', 'publishedAt', 'pinned'])
      expect(
        (await send('/posts', `{"kind":"message","body":"a","spaceId":"${space}","${extra}":"x"}`)).status,
      ).toBe(422)
  })

  test('broken JSON is malformed; headers of 64 KB and more are too large', async () => {
    for (const body of ['{', '', 'nul', '{"a":}', '\u0000'])
      expect([body, [400, 422].includes((await send('/posts', body)).status)]).toEqual([body, true])
    const large = await ask(world, { path: '/api/v1/me', headers: { 'x-large': 'a'.repeat(65_536) } })
    expect(large.status).toBe(431)
  })

  test('a body that does not come to its end is cut off, and its headers even sooner than an upload', async () => {
    const head = `POST /api/v1/posts HTTP/1.1\r\nHost: x\r\nOrigin: ${world.origin}\r\nContent-Type: application/json\r\n`
    const cookie = `Cookie: __Host-sid=${cast.awa.cookie}\r\n`
    expect(await raw(`${head}${cookie}Content-Length: 100\r\n\r\n{"kind":`)).toBe('')
    const { requestTimeout, headersTimeout } = world.weft.app.server
    expect(headersTimeout).toBeLessThanOrEqual(60_000)
    expect([requestTimeout > 0, requestTimeout <= 600_000]).toEqual([true, true])
  })

  test('lengths and encodings that contradict each other are refused', async () => {
    const head = `POST /api/v1/posts HTTP/1.1\r\nHost: x\r\nOrigin: ${world.origin}\r\nContent-Type: application/json\r\n`
    const smuggled = [
      `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/v1/me HTTP/1.1\r\n\r\n`,
      `${head}Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcd`,
      `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n`,
      `${head}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n`,
    ]
    for (const text of smuggled) expect(await raw(text)).toMatch(/^HTTP\/1\.1 400 /)
  })
})

/** What the server says to bytes sent as they are, until it closes. */
function raw(text: string): Promise<string> {
  const { port, hostname } = new URL(world.url)
  return new Promise((resolve, fail) => {
    let said = ''
    const socket = connect(Number(port), hostname, () => socket.write(text))
    socket.on('data', (part) => {
      said += part
    })
    socket.on('error', fail)
    socket.on('close', () => resolve(said))
  })
}
