import { Readable } from 'node:stream'
import type { z } from 'zod'
import type { NumberTable } from '../archives/number-table.ts'
import type { Archive } from '../archives/open-archive.ts'
import type { Comment, ImportedFile, ImportRecord, Post, Reaction } from '../archives/records.ts'
import type { Report } from '../archives/report.ts'
import { attachmentsToMarkdown } from './attachments.ts'
import type { Channel } from './layout.ts'
import type { Names } from './mrkdwn.ts'
import { authorOf, type People } from './people.ts'
import { type SlackFile, type SlackMessage, slackAttachment, slackFile, slackReaction } from './shapes.ts'
import { isKnownSubtype, leavingOf } from './subtypes.ts'
import { namedFiles, saidIn } from './text.ts'
import { lostWords, problemWords } from './words.ts'

/** What is remembered while one channel is read: times of its posts and replies, and which post shared which file. */
export type Reading = {
  channel: Channel
  people: People
  names: (where: string) => Names
  report: Report
  archive: Archive
  uploads: ReadonlyMap<string, string>
  posts: NumberTable
  replies: NumberTable
  sharedBy: Map<string, string>
}

export function recordsOf(message: SlackMessage, where: string, reading: Reading): ImportRecord[] {
  const { report } = reading
  report.find('messages')
  const leaving = leavingOf(message)
  if (leaving !== null) {
    report.lose(leaving.what, leaving.why)
    loseReactions(message, where, report)
    return []
  }
  if (!isKnownSubtype(message.subtype)) {
    report.warn('unknown_subtype', problemWords.unknown_subtype, `${message.subtype}, ${where}`)
  }
  const files = partsOf(filesIn(message), slackFile, where, report)
  const markdown = markdownOf(message, files, where, reading)
  if (markdown === '') {
    report.lose('emptyMessages', lostWords.emptyMessages)
    loseReactions(message, where, report)
    return []
  }
  const record = placed(message, markdown, where, reading)
  if (record === null) {
    report.lose('duplicates', lostWords.duplicates)
    return []
  }
  const shared = message.subtype === 'file_comment' ? [] : filesOf(files, record, reading)
  return [record, ...shared, ...reactionsOf(message, record, where, reading)]
}

/** Microseconds since 1970: exact in a number until the year 2255. */
export function microseconds(ts: string): number {
  const [seconds = '0', fraction = ''] = ts.split('.')
  return Number(seconds) * 1_000_000 + Number(fraction.padEnd(6, '0'))
}

function markdownOf(message: SlackMessage, files: SlackFile[], where: string, reading: Reading): string {
  const names = reading.names(where)
  const attachments = partsOf(message.attachments, slackAttachment, where, reading.report)
  const said = [saidIn(message, names), attachmentsToMarkdown(attachments, names, reading.report)].filter(
    Boolean,
  )
  const named = namedFiles(files)
  return [...said, named].filter(Boolean).join('\n\n')
}

function placed(
  message: SlackMessage,
  markdown: string,
  where: string,
  reading: Reading,
): Post | Comment | null {
  const at = microseconds(message.ts)
  const parent = parentOf(message, where, reading)
  const kept = parent === null ? reading.posts.add(at) : reading.replies.add(at)
  if (!kept) return null
  const author = authorOf(message, reading.people, where)
  const written = {
    sourceId: idOf(reading.channel, message.ts),
    authorSourceId: author,
    authorName: author === null || author.startsWith('bot:') ? (message.username ?? null) : null,
    markdown,
    createdAt: new Date(at / 1000),
    editedAt: message.edited === undefined ? null : new Date(microseconds(message.edited.ts) / 1000),
  }
  if (parent === null) return postOf(message, written, reading.channel)
  if (message.subtype === 'thread_broadcast') reading.report.lose('broadcasts', lostWords.broadcasts)
  const oldAddresses = addressesOf(reading.channel, message)
  return {
    type: 'comment',
    kind: 'comment',
    ...written,
    oldAddresses,
    postSourceId: parent,
    parentSourceId: null,
  }
}

function postOf(
  message: SlackMessage,
  written: Omit<Post, keyof typeof messageOnly | PostPlace>,
  channel: Channel,
): Post {
  const pinned = channel.listed?.pins.some(({ id }) => id === message.ts) ?? false
  return {
    type: 'post',
    ...messageOnly,
    ...written,
    spaceSourceId: channel.sourceId,
    oldAddresses: addressesOf(channel, message),
    pinned,
  }
}

type PostPlace = 'type' | 'spaceSourceId' | 'oldAddresses' | 'pinned'
const messageOnly: Pick<
  Post,
  'kind' | 'title' | 'subjects' | 'acceptedAnswerSourceId' | 'score' | 'views' | 'closedAt'
> = {
  kind: 'message',
  title: null,
  subjects: [],
  acceptedAnswerSourceId: null,
  score: null,
  views: null,
  closedAt: null,
}

function parentOf(message: SlackMessage, where: string, reading: Reading): string | null {
  const file = message.subtype === 'file_comment' ? slackFile.safeParse(message.file).data : undefined
  if (file !== undefined && reading.sharedBy.has(file.id)) return reading.sharedBy.get(file.id) ?? null
  const thread = threadOf(message)
  if (thread === null && file === undefined) return null
  if (thread !== null && reading.posts.has(microseconds(thread))) return idOf(reading.channel, thread)
  reading.report.warn('parent_absent', problemWords.parent_absent, `${message.ts}, ${where}`)
  return null
}

function threadOf({ ts, thread_ts, root }: SlackMessage): string | null {
  const thread = thread_ts ?? root?.thread_ts ?? root?.ts
  if (thread === undefined || !/^\d{9,10}(\.\d{1,6})?$/.test(thread)) return null
  return microseconds(thread) === microseconds(ts) ? null : thread
}

function idOf(channel: Channel, ts: string): string {
  const [seconds = '', fraction = ''] = ts.split('.')
  return `${channel.sourceId}:${seconds}.${fraction.padEnd(6, '0')}`
}

function addressesOf({ sourceId, listed }: Channel, message: SlackMessage): string[] {
  if (listed === null) return []
  const address = `/archives/${sourceId}/p${message.ts.replace('.', '')}`
  const thread = threadOf(message)
  return thread === null ? [address] : [address, `${address}?thread_ts=${thread}&cid=${sourceId}`]
}

function filesIn({ file, files }: SlackMessage): unknown[] {
  return files.length > 0 || file === undefined || file === null
    ? files.filter((each) => each !== null)
    : [file]
}

function filesOf(files: SlackFile[], { sourceId, type }: Post | Comment, reading: Reading): ImportedFile[] {
  const { archive, uploads, report, sharedBy } = reading
  const once = [...new Map(files.map((file) => [file.id, file])).values()]
  return once.map((file) => {
    if (type === 'post') sharedBy.set(file.id, sourceId)
    const entry = uploads.get(file.id)
    if (entry === undefined) loseContent(file, report)
    else report.lose('filesNotKept', lostWords.filesNotKept)
    return {
      type: 'file',
      sourceId: `${sourceId}/${file.id}`,
      targetSourceId: sourceId,
      targetKind: type,
      name: file.name || file.title || file.id,
      mime: file.mimetype || null,
      bytes: file.size ?? null,
      content: entry === undefined ? null : () => Readable.from(archive.open(entry)),
    }
  })
}

function loseContent({ mode, file_access }: SlackFile, report: Report): void {
  const gone = mode === 'tombstone' || mode === 'hidden_by_limit'
  const denied = file_access === 'access_denied' || file_access === 'file_not_found'
  if (gone || denied) report.lose('filesDeleted', lostWords.filesDeleted)
  else report.lose('filesWithoutContent', lostWords.filesAbsent)
}

function reactionsOf(
  message: SlackMessage,
  target: Post | Comment,
  where: string,
  reading: Reading,
): Reaction[] {
  const merged = new Map<string, { people: Set<string>; unnamed: number }>()
  for (const { name, users, count } of partsOf(message.reactions, slackReaction, where, reading.report)) {
    const [base = name, ...tone] = name.split('::')
    if (tone.length > 0) reading.report.lose('skinTones', lostWords.skinTones)
    const tally = merged.get(base) ?? { people: new Set(), unnamed: 0 }
    for (const user of users) {
      if (tally.people.has(user)) loseTwice(reading.report)
      tally.people.add(user)
    }
    tally.unnamed += Math.max(0, count - users.length)
    merged.set(base, tally)
  }
  return [...merged].map(([name, { people, unnamed }]) => {
    for (const id of people) reading.people.name(id, undefined, where)
    return {
      type: 'reaction',
      targetSourceId: target.sourceId,
      targetKind: target.type,
      personSourceIds: [...people],
      name,
      count: people.size + unnamed,
    }
  })
}

/** In the archive, hence found; but one person reacts once, whatever the tones. */
function loseTwice(report: Report): void {
  report.find('reactions')
  report.lose('sameReactionTwice', lostWords.reactionTwice)
}

function loseReactions({ reactions }: SlackMessage, where: string, report: Report): void {
  const counts = partsOf(reactions, slackReaction, where, report).map(({ users, count }) =>
    Math.max(count, users.length),
  )
  const total = counts.reduce((sum, count) => sum + count, 0)
  report.find('reactions', total)
  report.lose('reactionsOnMessagesLeftOut', lostWords.reactionsLeftOut, total)
}

function partsOf<T>(parts: unknown[], shape: z.ZodType<T>, where: string, report: Report): T[] {
  return parts.flatMap((part) => {
    const read = shape.safeParse(part)
    if (read.success) return [read.data]
    report.warn('bad_part', problemWords.bad_part, where)
    report.lose('unreadable', lostWords.unreadable)
    return []
  })
}
