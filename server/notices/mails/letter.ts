import { type DueNotice, reasonWords } from '../../inbox/index.ts'
import type { Written } from '../../mail/index.ts'
import type { Locale } from '../../platform/viewer.ts'
import type { Said } from '../due/store.ts'
import { type Item, writeSheet } from '../letter.ts'
import { mailTexts } from './words.ts'

export type Told = {
  notice: DueNotice
  said: readonly Said[]
  /** Why a draft was not published, in words. */
  refusal: string | null
  company: string
  url: string
  bare: boolean
  first: boolean
  stopThreadUrl: string | null
  stopPlaceUrl: string
}

/** All that is new for one person in one thread. */
export function threadLetter(told: Told, locale: Locale): Written {
  const { notice, company, url, bare, first } = told
  const t = mailTexts[locale]
  const why = whyOf(notice, locale)
  const sheet = {
    company,
    action: {
      word: notice.draft ? t.openDrafts : t.open,
      url: `${url}${bare ? withoutWords(notice.address) : notice.address}`,
    },
    closing: first ? t.first : undefined,
    reason: t.reason(why),
    links: linksOf(told, locale),
  }
  if (bare) {
    const opening = [t.bareOpening]
    return writeSheet({ ...sheet, subject: t.bareSubject(company), opening, sections: [] }, locale)
  }
  return writeSheet(
    {
      ...sheet,
      subject: notice.title,
      opening: [],
      sections: [{ heading: null, items: itemsOf(told, locale) }],
    },
    locale,
  )
}

/** An address bears the title for people to read; its sixteen letters alone open the same page. */
export const withoutWords = (address: string) => address.replace(/^(\/[qp]\/[a-z2-9]{16})[^#]*/, '$1')

export const whyOf = ({ reasons: [first] }: DueNotice, locale: Locale): string =>
  first ? reasonWords[first][locale] : ''

function itemsOf({ notice, said, refusal, url }: Told, locale: Locale): Item[] {
  const t = mailTexts[locale]
  const { title, space, address } = notice
  const why = whyOf(notice, locale)
  const [begun] = address.split('#')
  const head = {
    lead: space ? t.inSpace(why, space.name) : why,
    title,
    url: `${url}${begun ?? address}`,
    text: refusal ?? '',
  }
  const items = said.map((each) => ({
    lead: nameOf(each, locale),
    title: null,
    url: `${url}${address}`,
    text: each.excerpt,
  }))
  const more = (said[0]?.count ?? 0) - said.length
  return [
    head,
    ...items,
    ...(more > 0 ? [{ lead: t.more(more), title: null, url: `${url}${address}`, text: '' }] : []),
  ]
}

/** Who comes from outside is told so, by their company's name: no name of their own choosing can hide it. */
export function nameOf(
  { actor, organisation }: Pick<Said, 'actor' | 'organisation'>,
  locale: Locale,
): string {
  const t = mailTexts[locale]
  if (actor === null) return t.somebody
  return organisation === null ? actor : t.outside(actor, organisation)
}

function linksOf({ notice, url, bare, stopThreadUrl, stopPlaceUrl }: Told, locale: Locale) {
  const t = mailTexts[locale]
  const place = notice.space ? (bare ? t.stopPlace : t.stopSpace(notice.space.name)) : t.stopSubjects
  return [
    { word: t.change, url: `${url}/settings/notices` },
    ...(stopThreadUrl && !notice.draft ? [{ word: t.stopThread, url: stopThreadUrl }] : []),
    ...(notice.draft ? [] : [{ word: place, url: stopPlaceUrl }]),
  ]
}
