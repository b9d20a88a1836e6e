import { createNumberTable, type NumberTable } from '../archives/number-table.ts'
import type { Comment, Post, Subject } from '../archives/records.ts'
import type { Report } from '../archives/report.ts'
import type { Row } from '../archives/xml.ts'
import { commentToMarkdown } from './comment-text.ts'
import { htmlToMarkdown } from './html.ts'
import type { People } from './people.ts'
import { dateOf, idOf, numberOf, tagsOf } from './rows.ts'
import { lostWords, problemWords } from './words.ts'

/** What one walk remembers. Answers carry the id of their question; orphans are answers without one. */
export type Memory = {
  report: Report
  people: People
  tags: Set<string>
  questions: NumberTable
  answers: NumberTable
  orphans: NumberTable
  others: NumberTable
  comments: NumberTable
  acceptances: NumberTable
}

export function createMemory(report: Report, people: People): Memory {
  return {
    report,
    people,
    tags: new Set(),
    questions: createNumberTable(),
    answers: createNumberTable(),
    orphans: createNumberTable(),
    others: createNumberTable(),
    comments: createNumberTable(),
    acceptances: createNumberTable(),
  }
}

export const answerId = (id: number) => `answer-${id}`
export const commentId = (id: number) => `comment-${id}`

/** Tags a question uses and Tags.xml does not list come before it. */
export function questionOf(row: Row, memory: Memory): (Subject | Post)[] {
  const id = placeOf(row, memory.questions, memory.report, 'Posts')
  if (id === null) return []
  const subjects = tagsOf(row)
  const accepted = idOf(row.AcceptedAnswerId)
  if (accepted !== null) memory.acceptances.add(accepted, id)
  const question: Post = {
    type: 'post',
    kind: 'question',
    ...writtenOf(row, String(id), memory),
    spaceSourceId: null,
    title: row.Title?.trim() || null,
    subjects,
    oldAddresses: [`/questions/${id}`, `/q/${id}`],
    acceptedAnswerSourceId: accepted === null ? null : answerId(accepted),
    score: numberOf(row.Score),
    views: numberOf(row.ViewCount),
    closedAt: dateOf(row.ClosedDate),
    pinned: false,
  }
  return [...newSubjects(subjects, id, memory), question]
}

export function answerOf(row: Row, memory: Memory): (Post | Comment)[] {
  const parent = idOf(row.ParentId)
  const orphan = parent === null || !memory.questions.has(parent)
  const id = placeOf(row, orphan ? memory.orphans : memory.answers, memory.report, 'Posts', parent ?? 0)
  if (id === null) return []
  const oldAddresses = [`/a/${id}`, `/questions/${id}`]
  const written = { ...writtenOf(row, answerId(id), memory), oldAddresses }
  if (!orphan) {
    return [
      { type: 'comment', kind: 'answer', ...written, postSourceId: String(parent), parentSourceId: null },
    ]
  }
  memory.report.warn('question_absent', problemWords.question_absent, `Posts, ${id}`)
  return [
    {
      type: 'post',
      kind: 'message',
      ...written,
      spaceSourceId: null,
      title: null,
      subjects: [],
      acceptedAnswerSourceId: null,
      score: numberOf(row.Score),
      views: null,
      closedAt: null,
      pinned: false,
    },
  ]
}

export function commentOf(row: Row, memory: Memory): Comment[] {
  const { questions, answers, orphans, comments, report, people } = memory
  const postId = idOf(row.PostId)
  if (postId === null || !(questions.has(postId) || answers.has(postId) || orphans.has(postId))) {
    report.lose('commentsOnMissingPosts', lostWords.commentsOnMissingPosts)
    return []
  }
  const id = placeOf(row, comments, report, 'Comments')
  if (id === null) return []
  const onAnswer = answers.has(postId)
  const name = row.UserDisplayName?.trim() || null
  return [
    {
      type: 'comment',
      kind: 'comment',
      sourceId: commentId(id),
      postSourceId: onAnswer ? String(answers.value(postId)) : topId(postId, memory),
      parentSourceId: onAnswer ? answerId(postId) : null,
      authorSourceId: people.author(row.UserId, name ?? undefined, `Comments, ${id}`),
      authorName: name,
      markdown: commentToMarkdown(readable(row.Text, `Comments, ${id}`, report)),
      createdAt: dateOf(row.CreationDate) ?? new Date(0),
      editedAt: null,
      oldAddresses: [],
    },
  ]
}

/** An orphan answer stands as a post under the id its answer would have had. */
export function topId(postId: number, { orphans }: Memory): string {
  return orphans.has(postId) ? answerId(postId) : String(postId)
}

/** The row's id if it can be placed; otherwise it is counted as lost. */
function placeOf(row: Row, table: NumberTable, report: Report, file: string, value = 0): number | null {
  const id = idOf(row.Id)
  if (id === null || dateOf(row.CreationDate) === null) {
    report.warn('bad_row', problemWords.bad_row, `${file}, ${row.Id ?? ''}`)
    report.lose('unreadable', lostWords.unreadable)
    return null
  }
  if (table.add(id, value)) return id
  report.lose('duplicates', lostWords.duplicates)
  return null
}

function writtenOf(row: Row, sourceId: string, { people, report }: Memory) {
  const where = `Posts, ${row.Id ?? ''}`
  const { markdown, images } = htmlToMarkdown(readable(row.Body, where, report))
  const name = row.OwnerDisplayName?.trim() || null
  report.lose('images', lostWords.images, images)
  if (row.CommunityOwnedDate !== undefined) report.lose('communityWikis', lostWords.communityWikis)
  return {
    sourceId,
    authorSourceId: people.author(row.OwnerUserId, name ?? undefined, where),
    authorName: name,
    markdown,
    createdAt: dateOf(row.CreationDate) ?? new Date(0),
    editedAt: dateOf(row.LastEditDate),
  }
}

function readable(text = '', where: string, report: Report): string {
  if (text.includes('\u{fffd}')) report.warn('bad_character', problemWords.bad_character, where)
  return text
}

function newSubjects(subjects: string[], id: number, { tags, report }: Memory): Subject[] {
  return subjects.flatMap((tag) => {
    if (tags.has(tag)) return []
    tags.add(tag)
    report.warn('unknown_tag', problemWords.unknown_tag, `${tag}, Posts, ${id}`)
    return [{ type: 'subject', sourceId: tag, name: tag }]
  })
}
