import type { Answer, Asked } from '../app/api.ts'
import { everywhere } from '../content/everywhere.ts'

export type FieldValue = string | number | boolean | null | string[]

/** What is being written; a form leaves the parts it has no use for as they are. */
export type Written = {
  title: string
  text: string
  spaceId: string
  subjects: readonly string[]
  /** What belongs to the kind: the choices of a poll, the hours of an event. */
  fields: Readonly<Record<string, FieldValue>>
}

/** Where something is written: of a new post its form, of an answer the post, of a reply the comment. */
export type Writing = {
  /** The same on every device, like `under.<id of the post>`. */
  place: string
  /** A kind of post, comment, answer, or edit. */
  kind: string
  postId?: string | null
  commentId?: string | null
}

export const nothing: Written = { title: '', text: '', spaceId: '', subjects: [], fields: {} }

export const isSame = (one: Written, other: Written): boolean => plain(one) === plain(other)

const plain = ({ title, text, spaceId, subjects, fields }: Written): string =>
  JSON.stringify([title, text, spaceId, subjects, Object.entries(fields).sort()])

/** As the server keeps it: the whole company is no space. */
export function savedOf(
  { place, kind, postId = null, commentId = null }: Writing,
  { title, text, spaceId, subjects, fields }: Written,
): Omit<Asked<'saveDraft'>, 'draftId' | 'base' | 'writer'> {
  const whole = spaceId === everywhere
  return {
    ...{ place, kind, title, body: text, subjects: [...subjects] },
    about: { postId, commentId, spaceId: whole || spaceId === '' ? null : spaceId },
    fields: whole ? { ...fields, everywhere: true } : { ...fields },
  }
}

export function writtenOf({ title, body, about, subjects, fields: kept }: Answer<'readDraft'>): Written {
  const { everywhere: whole, ...fields } = kept
  return { title, text: body, subjects, fields, spaceId: whole ? everywhere : (about.space?.id ?? '') }
}
