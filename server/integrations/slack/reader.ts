import { z } from 'zod'
import { rootedAt } from '../archives/archive.ts'
import type { OnBytes } from '../archives/content.ts'
import { readJson } from '../archives/json.ts'
import { createNumberTable } from '../archives/number-table.ts'
import type { Archive } from '../archives/open-archive.ts'
import { progressOf } from '../archives/progress.ts'
import { readerOf, type Walk } from '../archives/reader.ts'
import type { ArchiveReader, ImportRecord, Space } from '../archives/records.ts'
import { ArchiveRefused } from '../archives/refused.ts'
import type { Report } from '../archives/report.ts'
import { type Channel, layChannels } from './layout.ts'
import { microseconds, type Reading, recordsOf } from './messages.ts'
import { decoded } from './mrkdwn.ts'
import { createPeople, type People } from './people.ts'
import { type SlackMessage, slackChannel, slackMessage, slackUser } from './shapes.ts'
import { lostWords, problemWords } from './words.ts'

type Desk = { archive: Archive; report: Report; onBytes: OnBytes; people: People }

/** A Slack export, as a ZIP or unpacked: channels one after the other, each day by day in the order of its messages. */
export const slackArchive: ArchiveReader = readerOf(walk)

async function* walk({ archive: opened, report, options }: Walk): AsyncGenerator<ImportRecord> {
  const archive = rootedAt(opened, ['channels.json', 'groups.json', 'users.json', 'org_users.json'])
  const desk = {
    archive,
    report,
    onBytes: progressOf(jsonBytes(archive), options),
    people: createPeople(report),
  }

  for (const file of ['users.json', 'org_users.json']) {
    for (const user of await listed(file, slackUser, 'bad_user', desk))
      desk.people.list(user, `${file}, ${user.id}`)
  }
  yield* desk.people.pending()

  const channels = await channelsOf(desk)
  for (const channel of channels) {
    const space = await spaceOf(channel, desk)
    yield* desk.people.pending()
    yield space
  }
  const context = { spaces: namesOf(channels), uploads: uploadsIn(archive) }
  for (const channel of channels) yield* channelRecords(channel, context, desk)
}

async function channelsOf(desk: Desk): Promise<Channel[]> {
  const open = await listed('channels.json', slackChannel, 'bad_channel', desk)
  const closed = await listed('groups.json', slackChannel, 'bad_channel', desk)
  const direct = new Set<string>()
  for (const file of ['dms.json', 'mpims.json']) {
    const conversations = await listed(file, directConversation, 'bad_channel', desk)
    for (const { id, name } of conversations) direct.add(id).add(name ?? id)
    desk.report.lose('directConversations', lostWords.directConversations, conversations.length)
  }
  const logs = await listed('integration_logs.json', z.unknown(), 'bad_channel', desk)
  desk.report.lose('integrationLogs', lostWords.integrations, logs.length)
  return layChannels(desk.archive, open, closed, direct, desk.report)
}

const directConversation = z.object({ id: z.string(), name: z.string().optional().catch(undefined) })

async function spaceOf(channel: Channel, desk: Desk): Promise<Space> {
  const { listed: known, sourceId, name } = channel
  const purpose = known?.purpose.value || known?.topic.value || ''
  if (known?.purpose.value && known.topic.value) desk.report.lose('topics', lostWords.topics)
  const memberIds = [...new Set(known?.members ?? (await writersIn(channel, desk)))]
  for (const id of memberIds) desk.people.name(id, undefined, name)
  return {
    type: 'space',
    sourceId,
    name,
    purpose: decoded(purpose),
    private: channel.private,
    archived: known?.is_archived ?? false,
    createdAt: known?.created ? new Date(known.created * 1000) : null,
    memberIds,
    ownerId: memberIds.find((id) => id === known?.creator) ?? null,
  }
}

/** A folder that no list names has no members but those who wrote in it. */
async function writersIn(channel: Channel, desk: Desk): Promise<Set<string>> {
  const writers = new Set<string>()
  const silent = { ...desk, onBytes: () => undefined }
  for (const day of channel.days) {
    for (const { user } of await messagesOf(day, silent, null)) if (user !== undefined) writers.add(user)
  }
  return writers
}

type Context = { spaces: ReadonlyMap<string, string>; uploads: ReadonlyMap<string, string> }

async function* channelRecords(
  channel: Channel,
  { spaces, uploads }: Context,
  desk: Desk,
): AsyncGenerator<ImportRecord> {
  const { people, report, archive } = desk
  const reading: Reading = {
    channel,
    people,
    report,
    archive,
    uploads,
    names: (where) => ({
      person: (id, label) => people.name(id, label, where),
      space: (id) => spaces.get(id) ?? null,
    }),
    posts: createNumberTable(),
    replies: createNumberTable(),
    sharedBy: new Map(),
  }
  for (const day of channel.days) {
    for (const message of await messagesOf(day, desk, report)) {
      const records = recordsOf(message, day, reading)
      yield* people.pending()
      yield* records
    }
  }
}

async function messagesOf(
  day: string,
  { archive, onBytes }: Desk,
  report: Report | null,
): Promise<SlackMessage[]> {
  const messages: SlackMessage[] = []
  for (const raw of arrayOf(await readJson(archive, day, onBytes), day)) {
    const message = slackMessage.safeParse(raw)
    if (message.success) messages.push(message.data)
    else {
      report?.find('messages')
      report?.warn('bad_message', problemWords.bad_message, day)
      report?.lose('unreadable', lostWords.unreadable)
    }
  }
  return messages.sort((a, b) => microseconds(a.ts) - microseconds(b.ts))
}

async function listed<T>(
  file: string,
  shape: z.ZodType<T>,
  problem: keyof typeof problemWords,
  { archive, onBytes, report }: Desk,
): Promise<T[]> {
  if (!archive.entries.has(file)) return []
  return arrayOf(await readJson(archive, file, onBytes), file).flatMap((raw, index) => {
    const item = shape.safeParse(raw)
    if (item.success) return [item.data]
    report.warn(problem, problemWords[problem], `${file}, ${index + 1}`)
    report.lose('unreadable', lostWords.unreadable)
    return []
  })
}

function arrayOf(value: unknown, file: string): unknown[] {
  if (!Array.isArray(value)) throw new ArchiveRefused('wrong_shape', file)
  return value
}

function namesOf(channels: Channel[]): Map<string, string> {
  return new Map(channels.map(({ sourceId, name }) => [sourceId, name]))
}

/** Some tools put the files they downloaded into the export: `__uploads/ID/name`. */
function uploadsIn(archive: Archive): Map<string, string> {
  const uploads = new Map<string, string>()
  for (const name of archive.entries.keys()) {
    const [folder, id] = name.split('/')
    if (folder === '__uploads' && id !== undefined) uploads.set(id, name)
  }
  return uploads
}

function jsonBytes(archive: Archive): number {
  let bytes = 0
  for (const { name, bytes: size } of archive.entries.values()) if (name.endsWith('.json')) bytes += size
  return bytes
}
