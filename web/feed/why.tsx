import type { ReactNode } from 'react'
import type { Answer } from '../app/api.ts'
import { useFormat } from '../kit/format.tsx'
import { useWords } from '../kit/words.tsx'
import { whyWords } from './home-words.ts'
import type { FeedItem } from './post-row.tsx'
import { feedWords } from './words.ts'

type Offered = Answer<'readForYou'>['data'][number]

const bold = (inside: ReactNode) => <b>{inside}</b>

/** Why a post is shown: the place it was written in, and that one belongs there when the list says so. */
export function useWhy(member: boolean): (item: FeedItem) => ReactNode {
  const t = useWords(feedWords)
  return ({ space, subjects }) => {
    if (space) return t.rich(member ? 'whySpace' : 'inSpace', { space: space.name, b: bold })
    const [subject] = subjects
    return subject ? t.rich('whySubject', { subject: subject.name, b: bold }) : null
  }
}

/** The sentence of the reason that a post is offered for. */
export function useWhyOffered(): (item: Offered) => ReactNode {
  const t = useWords(whyWords)
  const format = useFormat()
  return ({ why, space }) => {
    const { reason, subject, group, people, count } = why
    const more = count - people.length
    const names = [...people.map(({ name }) => name), ...(more > 0 ? [t('others', { count: more })] : [])]
    const values = {
      ...{ space: space?.name ?? '', subject: subject?.name ?? '', group: group ?? '' },
      ...{ people: format.list(names), b: bold },
    }
    if (reason === 'announcement' && !space) {
      return t.rich(subject ? 'announcementSubject' : 'announcementAll', values)
    }
    return t.rich(reason, values)
  }
}
