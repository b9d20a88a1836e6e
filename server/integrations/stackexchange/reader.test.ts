import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { ArchiveReport, ImportRecord, Progress } from '../archives/records.ts'
import { stored, zipOf } from '../archives/samples.ts'
import { stackExchangeArchive } from './reader.ts'

const real = fileURLToPath(new URL('../../../../shared/data/qa-french-meta-stackexchange', import.meta.url))

const of = <T extends ImportRecord['type']>(records: ImportRecord[], type: T) =>
  records.filter((record): record is Extract<ImportRecord, { type: T }> => record.type === type)
const lostOf = ({ lost }: ArchiveReport) => Object.fromEntries(lost.map(({ what, count }) => [what, count]))
const codesOf = ({ problems }: ArchiveReport) => problems.map(({ code }) => code)

describe.skipIf(!existsSync(real))('the real dump (skipped where ../shared/data is absent)', () => {
  test('has what it is known to have, each row kept or counted as lost', async () => {
    const report = await stackExchangeArchive.check(real)
    expect(report.found).toEqual({
      subjects: 94,
      people: 1703,
      posts: 274,
      questions: 274,
      acceptedAnswers: 86,
      answers: 487,
      comments: 1305,
      votes: 4349,
      reactions: 3730 + 810,
    })
    expect(lostOf(report)).toMatchObject({
      tagWikis: 10,
      tagExcerpts: 10,
      votesOnMissingPosts: 119,
      downVotes: 260,
      bookmarks: 125,
      otherVotes: 29,
      badges: 4002,
      questionLinks: 134,
    })
    expect(report.problems).toEqual([])
  })

  test('up votes less down votes are the score, accepted answers are there, deleted authors have no id', async () => {
    const records = await Array.fromAsync(stackExchangeArchive.read(real))
    const posts = of(records, 'post')
    const answers = of(records, 'comment').filter(({ kind }) => kind === 'answer')
    const answerIds = new Set(answers.map(({ sourceId }) => sourceId))
    const accepted = posts.flatMap(({ acceptedAnswerSourceId: id }) => (id === null ? [] : [id]))
    expect(accepted.filter((id) => !answerIds.has(id))).toEqual([])
    expect([...posts, ...answers].filter(({ authorSourceId }) => authorSourceId === null)).toHaveLength(33)
    expect(posts.filter(({ closedAt }) => closedAt !== null)).toHaveLength(7)
    expect(posts[0]).toMatchObject({
      sourceId: '1',
      title: 'Translation questions — Questions de traduction',
      subjects: ['discussion', 'scope'],
      createdAt: new Date('2011-08-17T20:18:56.507Z'),
      oldAddresses: ['/questions/1', '/q/1'],
      score: 11,
      views: 295,
    })
    const places = new Set(
      records.flatMap((record) => ('sourceId' in record ? [`${record.type} ${record.sourceId}`] : [])),
    )
    const astray = of(records, 'comment').filter(({ postSourceId }) => !places.has(`post ${postSourceId}`))
    expect([astray, places.size]).toEqual([[], 94 + 1703 + 274 + 487 + 1305])
  })

  test('tells how far it is', async () => {
    const steps: Progress[] = []
    await stackExchangeArchive.check(real, { onProgress: (step) => steps.push(step) })
    expect(steps.at(-1)?.bytes).toBe(steps.at(-1)?.totalBytes)
  })
})

const date = 'CreationDate="2023-01-02T03:04:05.678"'
const file = (rows: string[]) =>
  `\ufeff<?xml version="1.0" encoding="utf-8"?>\n<rows>\n${rows.join('\n')}\n</rows>`

async function readAll(
  files: Record<string, string[]>,
): Promise<{ records: ImportRecord[]; report: ArchiveReport }> {
  const entries = Object.entries(files).map(([name, rows]) => [`${name}.xml`, file(rows)])
  const path = await stored('dump.zip', await zipOf(Object.fromEntries(entries)))
  return {
    records: await Array.fromAsync(stackExchangeArchive.read(path)),
    report: await stackExchangeArchive.check(path),
  }
}

test('reads both forms of tags, newer columns, and answers that stand before their question', async () => {
  const { records, report } = await readAll({
    Tags: ['<row Id="1" TagName="a" />'],
    Users: [`<row Id="5" DisplayName="Eve" ${date} />`],
    Posts: [
      `<row Id="1" PostTypeId="2" ParentId="2" OwnerUserId="5" ${date} Body="&lt;p&gt;yes&lt;/p&gt;" />`,
      `<row Id="2" PostTypeId="1" AcceptedAnswerId="1" ${date} Tags="|a|b|" Body="x" Title=" T " ContentLicense="CC BY-SA 4.0" NewColumn="1" ClosedDate="2023-02-01T00:00:00.000" OwnerDisplayName="gone" />`,
      `<row Id="3" PostTypeId="1" ${date} Tags="&lt;a&gt;&lt;c&gt;" Body="y" AcceptedAnswerId="99" />`,
    ],
    Comments: [
      `<row Id="1" PostId="1" UserId="77" Text="hm" Score="2" ${date} />`,
      `<row Id="2" PostId="2" UserDisplayName="ghost" Text="ok" ${date} />`,
      `<row Id="3" PostId="404" Text="?" ${date} />`,
    ],
    Votes: [
      '<row Id="1" PostId="1" VoteTypeId="2" />',
      '<row Id="2" PostId="1" VoteTypeId="1" />',
      '<row Id="3" PostId="3" VoteTypeId="1" />',
      '<row Id="4" PostId="404" VoteTypeId="2" />',
    ],
  })
  expect(of(records, 'subject').map(({ sourceId }) => sourceId)).toEqual(['a', 'b', 'c'])
  expect(of(records, 'post')).toMatchObject([
    {
      sourceId: '2',
      title: 'T',
      subjects: ['a', 'b'],
      authorSourceId: null,
      authorName: 'gone',
      acceptedAnswerSourceId: 'answer-1',
      closedAt: new Date('2023-02-01T00:00:00Z'),
    },
    { sourceId: '3', subjects: ['a', 'c'] },
  ])
  expect(of(records, 'comment')).toMatchObject([
    {
      sourceId: 'answer-1',
      kind: 'answer',
      postSourceId: '2',
      markdown: 'yes',
      oldAddresses: ['/a/1', '/questions/1'],
    },
    {
      sourceId: 'comment-1',
      kind: 'comment',
      postSourceId: '2',
      parentSourceId: 'answer-1',
      authorSourceId: '77',
    },
    {
      sourceId: 'comment-2',
      postSourceId: '2',
      parentSourceId: null,
      authorSourceId: null,
      authorName: 'ghost',
    },
  ])
  expect(of(records, 'reaction')).toEqual([
    {
      type: 'reaction',
      targetSourceId: 'comment-1',
      targetKind: 'comment',
      personSourceIds: [],
      name: 'useful',
      count: 2,
    },
    {
      type: 'reaction',
      targetSourceId: 'answer-1',
      targetKind: 'comment',
      personSourceIds: [],
      name: 'useful',
      count: 1,
    },
  ])
  expect(of(records, 'person').map(({ sourceId }) => sourceId)).toEqual(['5', '77'])
  expect(lostOf(report)).toMatchObject({
    commentsOnMissingPosts: 1,
    votesOnMissingPosts: 1,
    acceptanceVotes: 1,
  })
  expect(codesOf(report)).toEqual(['unknown_tag', 'unknown_tag', 'accepted_absent', 'unknown_user'])
})

test('an answer whose question is gone stands on its own, with its comments and votes', async () => {
  const { records, report } = await readAll({
    Posts: [
      `<row Id="7" PostTypeId="2" ParentId="6" ${date} Body="alone" />`,
      `<row Id="8" PostTypeId="6" ${date} />`,
    ],
    Comments: [`<row Id="1" PostId="7" Text="c" ${date} />`],
    Votes: ['<row Id="1" PostId="7" VoteTypeId="2" />'],
    PostHistory: ['<row Id="1" PostId="7" />'],
  })
  expect(of(records, 'post')).toMatchObject([{ sourceId: 'answer-7', kind: 'message', markdown: 'alone' }])
  expect(of(records, 'comment')).toMatchObject([{ postSourceId: 'answer-7', parentSourceId: null }])
  expect(of(records, 'reaction')).toMatchObject([
    { targetSourceId: 'answer-7', targetKind: 'post', count: 1 },
  ])
  expect(lostOf(report)).toEqual({ otherPosts: 1, editHistory: 1 })
  expect(codesOf(report)).toEqual(['file_absent', 'file_absent', 'question_absent'])
})

test('rows without a valid id or date, and rows that come twice, are counted', async () => {
  const { report } = await readAll({
    Tags: ['<row Id="1" />', '<row TagName="a" />', '<row TagName="a" />'],
    Users: ['<row DisplayName="x" />', '<row Id="1" />', '<row Id="1" />'],
    Posts: [
      '<row PostTypeId="1" CreationDate="2023-01-01T00:00:00" />',
      '<row Id="1" PostTypeId="1" CreationDate="yesterday" />',
      `<row Id="2" PostTypeId="1" ${date} />`,
      `<row Id="2" PostTypeId="1" ${date} />`,
    ],
    Comments: [],
    Votes: [],
  })
  expect(lostOf(report)).toEqual({ unreadable: 4, duplicates: 3 })
  expect(codesOf(report)).toEqual(['bad_row', 'bad_row', 'bad_row'])
})

test('a 7z file, another archive and two files for one are refused', async () => {
  const folder = async (files: Record<string, string | Buffer>) => {
    const path = await mkdtemp(join(tmpdir(), 'weft-dump-'))
    for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content)
    return path
  }
  const check = async (files: Record<string, string | Buffer>) =>
    stackExchangeArchive.check(await folder(files))
  await expect(check({ 'site.7z': 'x' })).rejects.toMatchObject({ code: 'seven_zip' })
  await expect(check({ 'a.txt': 'x' })).rejects.toMatchObject({ code: 'not_this_kind' })
  const both = { 'Posts.xml': file([]), 'Posts.xml.gz': gzipSync(file([])) }
  await expect(check(both)).rejects.toMatchObject({ code: 'duplicate_name' })
  await expect(check({ 'Posts.xml': '<posts>\n<row' })).rejects.toMatchObject({
    code: 'wrong_xml',
    where: 'Posts.xml',
  })
})
