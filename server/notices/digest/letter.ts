import { addressOf } from '../../content/index.ts'
import type { ForYouRow } from '../../feed/index.ts'
import type { Written } from '../../mail/index.ts'
import type { Locale } from '../../platform/viewer.ts'
import { type Item, type Sheet, writeSheet } from '../letter.ts'
import type { Digest } from './choose.ts'
import { digestWords } from './words.ts'

type Said = {
  digest: Digest
  company: string
  url: string
  /** Without what people said: only that there is something. */
  bare: boolean
  when: { daily: boolean; day: number; minute: number }
  stopUrl: string
}

export function digestLetter(said: Said, locale: Locale): Written {
  const { company, url, bare, when, stopUrl } = said
  const t = digestWords[locale]
  const sheet: Omit<Sheet, 'subject' | 'opening' | 'sections'> = {
    company,
    action: { word: t.open, url: `${url}/` },
    reason: t.reason({ ...when, time: clock(when.minute) }),
    links: [
      { word: t.change, url: `${url}/settings/notices` },
      { word: t.stop, url: stopUrl },
    ],
  }
  if (bare) {
    const opening = [t.bareOpening(countOf(said.digest))]
    return writeSheet({ ...sheet, subject: t.bareSubject(company), opening, sections: [] }, locale)
  }
  const opening = [t.opening(when.daily)]
  return writeSheet(
    { ...sheet, subject: t.subject(company), opening, sections: sectionsOf(said, locale) },
    locale,
  )
}

const countOf = ({ decision, answers, question, stranger }: Digest): number =>
  answers.length + [decision, question, stranger].filter(Boolean).length

function sectionsOf({ digest, url }: Said, locale: Locale): Sheet['sections'] {
  const t = digestWords[locale]
  const { decision, answers, question, stranger } = digest
  const post = (row: ForYouRow, lead: string, text = row.title ? row.excerpt : ''): Item => ({
    lead,
    title: row.title ?? row.excerpt,
    url: `${url}${addressOf(row)}`,
    text,
  })
  const sections = [
    {
      heading: t.decision,
      items: decision
        ? [post(decision, t.decisionBy(decision.author.name, decision.space?.name ?? null))]
        : [],
    },
    {
      heading: t.answers,
      items: answers.map((answer) => post(answer.post, t.answeredBy(answer.author), answer.excerpt)),
    },
    {
      heading: t.question,
      items: question ? [post(question, t.askedBy(question.author.name, question.space?.name ?? null))] : [],
    },
    {
      heading: t.stranger,
      items: stranger
        ? [
            {
              lead: t.strangerWhy(stranger),
              title: stranger.name,
              url: `${url}/people/${stranger.id}`,
              text: '',
            },
          ]
        : [],
    },
  ]
  return sections.filter(({ items }) => items.length > 0)
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
