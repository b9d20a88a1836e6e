import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { ArchiveReport, ImportRecord, Progress } from '../archives/records.ts'
import { slackArchive } from './reader.ts'

const real = fileURLToPath(
  new URL('../../../../shared/data/slack-export-houstondatavis-2016/slack-export.zip', import.meta.url),
)

const of = <T extends ImportRecord['type']>(records: ImportRecord[], type: T) =>
  records.filter((record): record is Extract<ImportRecord, { type: T }> => record.type === type)
const lostOf = ({ lost }: ArchiveReport) => Object.fromEntries(lost.map(({ what, count }) => [what, count]))

describe.skipIf(!existsSync(real))('the real export (skipped where ../shared/data is absent)', () => {
  test('has the people, channels and messages it is known to have, each kept or counted as lost', async () => {
    const report = await slackArchive.check(real)
    expect(report.found).toMatchObject({ people: 71, spaces: 16, messages: 1382, reactions: 199, files: 61 })
    expect(report.found).toMatchObject({ posts: 964 + 61, comments: 6 })
    expect(lostOf(report)).toMatchObject({
      channel_join: 320,
      channel_purpose: 13,
      channel_archive: 9,
      channel_leave: 3,
      channel_topic: 2,
      channel_name: 2,
      pinned_item: 1,
      bot_add: 1,
      filesWithoutContent: 61,
      reactionsOnMessagesLeftOut: 1,
    })
    expect(report.problems).toEqual([])
  })

  test('names only what came before, and reads the same twice', async () => {
    const records = await Array.fromAsync(slackArchive.read(real))
    const again = await Array.fromAsync(slackArchive.read(real))
    expect(again).toEqual(records)
    expect(of(records, 'space').filter(({ archived }) => archived)).toHaveLength(9)
    expect(new Set(of(records, 'reaction').map(({ targetSourceId }) => targetSourceId)).size).toBe(88)
    expect(of(records, 'person').filter(({ deleted }) => deleted)).toHaveLength(1)

    const known = new Set<string>()
    const early: string[] = []
    for (const record of records) {
      early.push(...referredTo(record).filter((id) => !known.has(id)))
      if ('sourceId' in record) known.add(record.sourceId)
    }
    expect(early).toEqual([])
    expect(known.size).toBe(records.filter((record) => 'sourceId' in record).length)
  })

  test('tells how far it is', async () => {
    const steps: Progress[] = []
    await slackArchive.check(real, { onProgress: (step) => steps.push(step) })
    expect(steps.at(-1)?.bytes).toBe(steps.at(-1)?.totalBytes)
  })
})

function referredTo(record: ImportRecord): string[] {
  if (record.type === 'space') return record.memberIds
  if (record.type === 'reaction') return [record.targetSourceId, ...record.personSourceIds]
  if (record.type === 'file') return [record.targetSourceId]
  if (record.type !== 'post' && record.type !== 'comment') return []
  const mentions = [...record.markdown.matchAll(/\]\(weft:\w+\/([^)]+)\)/g)].map(([, id = '']) => id)
  const place = record.type === 'post' ? record.spaceSourceId : record.postSourceId
  return [...mentions, record.authorSourceId, place].filter((id) => id !== null)
}
