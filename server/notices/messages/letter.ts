import type { DueConversation } from '../../conversations/index.ts'
import type { Written } from '../../mail/index.ts'
import type { Locale } from '../../platform/viewer.ts'
import { writeSheet } from '../letter.ts'
import { mailTexts } from '../mails/words.ts'

type Around = { company: string; bare: boolean; url: string; stopUrl: string }

/** That somebody wrote, and who; never what was said. */
export function messageLetter(
  due: Pick<DueConversation, 'authors' | 'count' | 'publicId'>,
  { company, bare, url, stopUrl }: Around,
  locale: Locale,
): Written {
  const t = messageTexts[locale]
  const who = bare ? null : namesOf(due.authors, locale)
  return writeSheet(
    {
      subject: who === null ? mailTexts[locale].bareSubject(company) : t.subject(who),
      company,
      opening: [who === null ? t.bareOpening : t.opening(who, due.count)],
      sections: [],
      action: { word: t.open, url: `${url}/conversations/${due.publicId}` },
      reason: t.reason,
      links: [
        { word: mailTexts[locale].change, url: `${url}/settings/notices` },
        { word: t.stop, url: stopUrl },
      ],
    },
    locale,
  )
}

/** Null: by people who are gone for good. */
export const namesOf = (authors: readonly string[], locale: Locale): string | null =>
  authors.length === 0 ? null : new Intl.ListFormat(locale, { type: 'conjunction' }).format(authors)

type Texts = {
  subject: (who: string) => string
  opening: (who: string, count: number) => string
  bareOpening: string
  open: string
  reason: string
  stop: string
}

export const messageTexts: Readonly<Record<Locale, Texts>> = {
  fr: {
    subject: (who) => `Message de ${who}`,
    opening: (who, count) =>
      `${count === 1 ? 'Un message vous attend' : `${count} messages vous attendent`} dans une conversation, de ${who}. Le texte reste sur le serveur.`,
    bareOpening: 'On vous a écrit dans une conversation. Le texte reste sur le serveur.',
    open: 'Ouvrir la conversation',
    reason:
      'Pourquoi cet e-mail\u00a0: on vous a écrit, et vous n’avez pas lu dans les deux minutes. Le suivant ne vient qu’une fois que vous avez lu, ou un jour après.',
    stop: 'Ne plus recevoir d’e-mail de cette conversation',
  },
  en: {
    subject: (who) => `Message from ${who}`,
    opening: (who, count) =>
      `${count === 1 ? 'A message waits for you' : `${count} messages wait for you`} in a conversation, from ${who}. The text stays on the server.`,
    bareOpening: 'Somebody wrote to you in a conversation. The text stays on the server.',
    open: 'Open the conversation',
    reason:
      'Why this mail: somebody wrote to you, and you have not read it within two minutes. The next one comes only once you have read, or a day later.',
    stop: 'Get no mail from this conversation any more',
  },
}
