import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { ArchiveReport, ImportRecord } from '../archives/records.ts'
import { bytesOf, type Files, stored, zipOf } from '../archives/samples.ts'
import { slackArchive } from './reader.ts'

const users = [
  { id: 'U1', name: 'ann', profile: { real_name: 'Ann Lee', email: 'Ann@Example.org ', title: 'Lead' } },
  { id: 'U2', name: 'bob', deleted: true, real_name: 'Bob', profile: {} },
  { id: 'U3', name: 'bot', is_bot: true },
]
const channels = [
  {
    id: 'C1',
    name: 'general',
    created: 1_500_000_000,
    members: ['U1', 'U2'],
    purpose: { value: 'Q &amp; A' },
    pins: [{ id: '1500000001.000100' }],
  },
]
const said = (ts: string, words: string, more = {}) => ({
  type: 'message',
  user: 'U1',
  ts,
  text: words,
  ...more,
})

async function readAll(files: Files): Promise<{ records: ImportRecord[]; report: ArchiveReport }> {
  const path = await stored(
    'export.zip',
    await zipOf({ 'users.json': users, 'channels.json': channels, ...files }),
  )
  return { records: await Array.fromAsync(slackArchive.read(path)), report: await slackArchive.check(path) }
}

const day = (messages: unknown[]): Files => ({ 'general/2017-07-14.json': messages })
const of = <T extends ImportRecord['type']>(records: ImportRecord[], type: T) =>
  records.filter((record): record is Extract<ImportRecord, { type: T }> => record.type === type)
const lostOf = ({ lost }: ArchiveReport) => Object.fromEntries(lost.map(({ what, count }) => [what, count]))
const codesOf = ({ problems }: ArchiveReport) => problems.map(({ code }) => code)

test('people and spaces: names, e-mails, apps, members nobody lists', async () => {
  const { records, report } = await readAll({
    'channels.json': [{ ...channels[0], members: ['U1', 'U8'] }],
    'groups.json': [{ id: 'G1', name: 'secret', is_archived: true, members: [] }],
  })
  expect(of(records, 'person')).toMatchObject([
    { sourceId: 'U1', name: 'Ann Lee', email: 'ann@example.org', title: 'Lead', bot: false },
    { sourceId: 'U2', name: 'Bob', email: null, deleted: true },
    { sourceId: 'U3', bot: true },
    { sourceId: 'U8', name: 'U8' },
  ])
  expect(of(records, 'space')).toMatchObject([
    {
      sourceId: 'C1',
      purpose: 'Q & A',
      private: false,
      archived: false,
      createdAt: new Date(1_500_000_000_000),
    },
    { sourceId: 'G1', private: true, archived: true },
  ])
  expect(codesOf(report)).toEqual(['private_channel', 'unknown_user'])
})

test('threads: replies under their post, broadcasts once, orphans on their own', async () => {
  const { records, report } = await readAll({
    ...day([
      said('1500000003.000300', 'second', {
        thread_ts: '1500000001.000100',
        user: 'U2',
        edited: { ts: '1500000009.000000' },
      }),
      said('1500000001.000100', 'head', { thread_ts: '1500000001.000100', reply_count: 2 }),
      said('1500000004.000400', 'lost head', { thread_ts: '1400000000.000000' }),
    ]),
    'general/2017-07-15.json': [
      said('1500086400.000100', 'to all', { subtype: 'thread_broadcast', root: { ts: '1500000001.000100' } }),
      said('1500000001.000100', 'head again'),
    ],
  })
  expect(of(records, 'post')).toMatchObject([
    {
      sourceId: 'C1:1500000001.000100',
      kind: 'message',
      spaceSourceId: 'C1',
      pinned: true,
      createdAt: new Date(1_500_000_001_000),
      oldAddresses: ['/archives/C1/p1500000001000100'],
    },
    { sourceId: 'C1:1500000004.000400', markdown: 'lost head' },
  ])
  expect(of(records, 'comment')).toMatchObject([
    {
      sourceId: 'C1:1500000003.000300',
      postSourceId: 'C1:1500000001.000100',
      authorSourceId: 'U2',
      editedAt: new Date(1_500_000_009_000),
      oldAddresses: [
        '/archives/C1/p1500000003000300',
        '/archives/C1/p1500000003000300?thread_ts=1500000001.000100&cid=C1',
      ],
    },
    { markdown: 'to all', postSourceId: 'C1:1500000001.000100' },
  ])
  expect(lostOf(report)).toMatchObject({ broadcasts: 1, duplicates: 1 })
  expect(codesOf(report)).toEqual(['parent_absent'])
})

test('reactions: tones are one reaction, shortened lists keep their count', async () => {
  const { records, report } = await readAll(
    day([
      said('1500000001.000100', 'x', {
        reactions: [
          { name: 'clap', users: ['U1', 'U2'], count: 5 },
          { name: 'clap::skin-tone-2', users: ['U1'], count: 1 },
          { users: [] },
        ],
      }),
    ]),
  )
  expect(of(records, 'reaction')).toMatchObject([{ name: 'clap', personSourceIds: ['U1', 'U2'], count: 5 }])
  expect(report.found.reactions).toBe(6)
  expect(codesOf(report)).toEqual(['bad_part'])
})

test('files: without content, deleted, or downloaded into the export', async () => {
  const { records, report } = await readAll({
    ...day([
      said('1500000001.000100', '', {
        files: [
          {
            id: 'F1',
            name: 'a.png',
            mimetype: 'image/png',
            size: 9,
            url_private: 'https://x/?t=xoxe-secret',
          },
          { id: 'F2', mode: 'tombstone' },
          { id: 'F3', title: 'Plan', mode: 'external', url_private: 'https://docs.example/d' },
          { id: 'F4', name: 'd.txt' },
          null,
        ],
      }),
    ]),
    '__uploads/F4/d.txt': 'content',
  })
  expect(of(records, 'post')[0]?.markdown).toBe('a.png\n\nF2\n\n[Plan](https://docs.example/d)\n\nd.txt')
  expect(JSON.stringify(records)).not.toContain('secret')
  expect(of(records, 'file')).toMatchObject([
    { name: 'a.png', mime: 'image/png', bytes: 9, targetKind: 'post', content: null },
    { name: 'F2' },
    { name: 'Plan' },
    { name: 'd.txt' },
  ])
  expect(lostOf(report)).toMatchObject({ filesWithoutContent: 2, filesDeleted: 1 })
})

test('a file that is in the export opens while the reader runs', async () => {
  const message = said('1500000001.000100', 'x', { files: [{ id: 'F4', name: 'd.txt' }] })
  const zip = await zipOf({ 'channels.json': channels, ...day([message]), '__uploads/F4/d.txt': 'content' })
  const contents: string[] = []
  for await (const record of slackArchive.read(await stored('a.zip', zip))) {
    if (record.type === 'file' && record.content !== null) contents.push(await text(record.content()))
  }
  expect(contents).toEqual(['content'])
})

test('authors: apps, nobody, people of elsewhere, the system', async () => {
  const { records, report } = await readAll(
    day([
      said('1500000001.000000', 'built', {
        user: undefined,
        subtype: 'bot_message',
        bot_id: 'B1',
        username: 'CI',
      }),
      said('1500000002.000000', 'who?', { user: undefined }),
      said('1500000003.000000', 'hi', { user: 'W9', user_profile: { real_name: 'Guest' } }),
      said('1500000004.000000', 'note', { user: 'USLACKBOT' }),
      said('1500000005.000000', 'sys', { user: 'U00' }),
      said('1500000006.000000', 'waves', { subtype: 'me_message' }),
      said('1500000007.000000', 'odd', { subtype: 'new_thing' }),
      said('1500000008.000000', ''),
      { text: 'no time' },
    ]),
  )
  expect(of(records, 'post').map(({ authorSourceId, markdown }) => [authorSourceId, markdown])).toEqual([
    ['bot:B1', 'built'],
    [null, 'who?'],
    ['W9', 'hi'],
    ['USLACKBOT', 'note'],
    ['U1', '_waves_'],
    ['U1', 'odd'],
  ])
  expect(of(records, 'person').slice(3)).toMatchObject([
    { sourceId: 'bot:B1', name: 'CI', bot: true },
    { sourceId: 'W9', name: 'Guest', bot: false },
    { sourceId: 'USLACKBOT', name: 'Slackbot', bot: true },
  ])
  expect(lostOf(report)).toMatchObject({ message: 1, emptyMessages: 1, unreadable: 1 })
  expect(codesOf(report).sort()).toEqual(['bad_message', 'unknown_subtype', 'unknown_user'])
  expect(report.found.messages).toBe(9)
})

test('texts: blocks where the text is poorer, attachments of apps, forwarded messages, no previews', async () => {
  const { records, report } = await readAll(
    day([
      said('1500000001.000000', '', {
        blocks: [
          {
            type: 'rich_text',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'rich' }] }],
          },
        ],
      }),
      said('1500000002.000000', 'full text', {
        blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'full' } }],
      }),
      said('1500000003.000000', '', { attachments: [{ pretext: 'Deploy', title: 'ok', text: '*fine*' }] }),
      said('1500000004.000000', 'see', {
        attachments: [
          { from_url: 'https://a', text: 'preview' },
          { is_share: true, from_url: 'https://b', author_name: 'Bob', text: 'quoted' },
        ],
      }),
    ]),
  )
  expect(of(records, 'post').map(({ markdown }) => markdown)).toEqual([
    'rich',
    'full text',
    '> Deploy\n>\n> **ok**\n>\n> **fine**',
    'see\n\n> Bob\n>\n> quoted',
  ])
  expect(lostOf(report)).toMatchObject({ linkPreviews: 1 })
})

test('folders no list names become private spaces; direct conversations stay unread', async () => {
  const { records, report } = await readAll({
    'dms.json': [{ id: 'D1', members: ['U1', 'U2'] }],
    'mpims.json': [{ id: 'G9', name: 'mpdm-a--b-1', members: [] }],
    'D1/2017-07-14.json': 'not even JSON',
    'mpdm-a--b-1/2017-07-14.json': 'not even JSON',
    'D0ABCDEFG/2017-07-14.json': 'not even JSON',
    'forgotten/2017-07-14.json': [said('1500000001.000000', 'still here')],
    'canvases.json': [],
    'general/canvas.json': '{}',
  })
  expect(of(records, 'space')[1]).toMatchObject({
    sourceId: 'folder:forgotten',
    private: true,
    memberIds: ['U1'],
  })
  expect(of(records, 'post')).toMatchObject([{ spaceSourceId: 'folder:forgotten', oldAddresses: [] }])
  expect(lostOf(report)).toMatchObject({ directConversations: 2, directDayFiles: 3, otherFiles: 2 })
  expect(codesOf(report)).toContain('unlisted_channel')
})

test('reads an unpacked folder with byte-order marks, and refuses one that is something else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'weft-slack-'))
  const files = { 'channels.json': channels, ...day([said('1500000001.000000', 'x')]) }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), Buffer.concat([Buffer.from('\ufeff'), bytesOf(content)]))
  }
  expect((await slackArchive.check(folder)).found).toMatchObject({ spaces: 1, posts: 1, people: 2 })

  const other = await stored('a.zip', await zipOf({ 'posts.csv': 'a' }))
  await expect(slackArchive.check(other)).rejects.toMatchObject({ code: 'not_this_kind' })
  const shapeless = await stored('a.zip', await zipOf({ 'channels.json': '{"a":1}' }))
  await expect(slackArchive.check(shapeless)).rejects.toMatchObject({
    code: 'wrong_shape',
    where: 'channels.json',
  })
})
