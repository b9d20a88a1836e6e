import { excerptOf } from '../../engines/text/index.ts'
import { addressOf } from '../content/index.ts'
import type { Locale } from '../platform/viewer.ts'
import type { DraftRow, WholeDraft } from './store.ts'

/** What a refusal's code says in a language. */
export type Speak = (code: string, locale: Locale) => string | undefined

export function draftView(row: DraftRow, locale: Locale, speak: Speak) {
  const { id, kind, title, body, post, comment, space, lost, refusal, refusedAt } = row
  const { updatedAt, version, scheduledAt } = row
  return {
    ...{ id, kind, title, excerpt: excerptOf(body), updatedAt, version, scheduledAt },
    about: {
      post: post && {
        id: post.id,
        kind: post.kind,
        title: post.title ?? post.excerpt,
        address: addressOf(post),
      },
      ...{ comment, space, lost },
    },
    refusal:
      refusal && refusedAt
        ? { code: refusal, reason: speak(refusal, locale) ?? refusal, at: refusedAt }
        : null,
  }
}

export function wholeView(row: WholeDraft, locale: Locale, speak: Speak) {
  const { body, subjects, fields, files } = row
  return { ...draftView(row, locale, speak), body, subjects, fields, files }
}
