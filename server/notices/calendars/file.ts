import { calendarOf, entryOf } from '../../content/index.ts'
import type { Config } from '../../platform/config/index.ts'
import type { Message } from '../../platform/mail/index.ts'
import { withoutWords } from '../mails/letter.ts'
import { calendarWords } from './letters.ts'
import type { Due } from './store.ts'

/** What the calendar of one person takes from the mail; bare, no more than when, and where it is read. */
export function fileOf(
  due: Due,
  config: Pick<Config, 'url' | 'mailFrom'>,
  bare: boolean,
): NonNullable<Message['calendar']> {
  const { wanted, reaches, organiser, name, email, locale } = due
  const method = wanted ? ('REQUEST' as const) : ('CANCEL' as const)
  const [, sender = config.mailFrom] = /<([^<>]+)>$/.exec(config.mailFrom) ?? []
  const whole = entryOf(due, config)
  const entry = {
    ...whole,
    ...(bare && { title: reaches ? calendarWords[locale].bareTitle : '-', description: '', place: '' }),
    ...(bare && {
      url: reaches ? `${config.url}${withoutWords(whole.url?.slice(config.url.length) ?? '')}` : '',
    }),
    stamp: new Date(),
    status: wanted ? ('CONFIRMED' as const) : ('CANCELLED' as const),
    organiser: { name: bare ? '-' : organiser, address: sender },
    attendee: { name, address: email, answer: answerOf(due) },
  }
  return { method, file: calendarOf({ method, entries: [entry] }) }
}

function answerOf({ answer, wanted }: Due) {
  if (!wanted) return 'DECLINED' as const
  return answer === 'yes' ? ('ACCEPTED' as const) : ('TENTATIVE' as const)
}
