import { entryOf } from '../../content/index.ts'
import type { Written } from '../../mail/index.ts'
import type { Locale } from '../../platform/viewer.ts'
import { type Sheet, writeSheet } from '../letter.ts'
import { withoutWords } from '../mails/letter.ts'
import { mailTexts } from '../mails/words.ts'
import type { Due } from './store.ts'

type Around = { company: string; bare: boolean; url: string; stopUrl: string }
type Said = Pick<Sheet, 'subject' | 'opening' | 'sections' | 'action' | 'closing' | 'reason'>

/** The event, for who comes: when on their own clocks, and where; or that it leaves their calendar, and why. */
export function letterOf(due: Due, { company, bare, url, stopUrl }: Around): Written {
  const { locale, wanted, reaches } = due
  const w = calendarWords[locale]
  const links = [
    { word: mailTexts[locale].change, url: `${url}/settings/notices` },
    ...(reaches ? [{ word: w.stop, url: stopUrl }] : []),
  ]
  const said = saidOf(due, { company, bare, url })
  const closing = wanted ? w.calendar : undefined
  return writeSheet({ company, closing, ...said, links }, locale)
}

function saidOf(due: Due, { company, bare, url }: Omit<Around, 'stopUrl'>): Said {
  const { wanted, said, answer, reaches, locale } = due
  const w = calendarWords[locale]
  if (!reaches) return { subject: w.gone, opening: [w.goneWhy], sections: [], action: null, reason: w.was }
  const address = entryOf(due, { url }).url?.slice(url.length) ?? ''
  const action = { word: w.see, url: `${url}${bare ? withoutWords(address) : address}` }
  const reason = wanted ? (answer === 'yes' ? w.saidYes : w.saidMaybe) : w.was
  if (bare) {
    const opening = [wanted ? (said === null ? w.bareComes : w.bareChanged) : w.bareGone]
    return { subject: mailTexts[locale].bareSubject(company), opening, sections: [], action, reason }
  }
  return { ...(wanted ? broughtBy(due) : takenOutBy(due)), action, reason }
}

function broughtBy(due: Due): Pick<Said, 'subject' | 'opening' | 'sections'> {
  const { title, place, link, locale, organiser, said } = due
  const w = calendarWords[locale]
  const where = [place, link].filter(Boolean).join(', ')
  return {
    subject: said === null ? w.event(title) : w.changed(title),
    opening: [
      said === null ? w.comes(organiser) : w.hasChanged(organiser),
      ...[title, whenOf(due), ...(where ? [where] : [])],
    ],
    sections: [],
  }
}

function takenOutBy(due: Due): Pick<Said, 'subject' | 'opening' | 'sections'> {
  const { title, locale, cancelled, organiser } = due
  const w = calendarWords[locale]
  return cancelled
    ? { subject: w.cancelled(title), opening: [w.cancelledWhy(organiser), title, whenOf(due)], sections: [] }
    : { subject: w.takenOut(title), opening: [w.takenOutWhy], sections: [] }
}

/** On the reader's clocks; of days, the days where it takes place. */
function whenOf({ startsAt, endsAt, allDay, zone, timeZone, locale }: Due): string {
  const own = allDay ? zone : timeZone
  const language = locale === 'en' ? 'en-GB' : locale
  const tell = (options: Intl.DateTimeFormatOptions, moment: Date) =>
    new Intl.DateTimeFormat(language, { timeZone: own, ...options }).format(moment)
  const day = (moment: Date) => tell({ dateStyle: 'full' }, moment)
  const time = (moment: Date) => clockWords(locale, tell({ timeStyle: 'short' }, moment))
  const last = new Date(endsAt.getTime() - 1)
  const w = calendarWords[locale]
  if (allDay) return day(startsAt) === day(last) ? day(startsAt) : w.days(day(startsAt), day(last))
  const clocks = w.clocks((own.split('/').at(-1) ?? own).replaceAll('_', ' '))
  return day(startsAt) === day(endsAt)
    ? `${day(startsAt)}, ${time(startsAt)} – ${time(endsAt)} ${clocks}`
    : `${day(startsAt)}, ${time(startsAt)} – ${day(endsAt)}, ${time(endsAt)} ${clocks}`
}

const clockWords = (locale: Locale, clock: string) =>
  locale === 'fr' ? clock.replace(':', '\u202fh\u202f') : clock

export const calendarWords = {
  fr: {
    event: (title: string) => `Événement\u00a0: ${title}`,
    changed: (title: string) => `Changement\u00a0: ${title}`,
    cancelled: (title: string) => `Annulé\u00a0: ${title}`,
    takenOut: (title: string) => `Retiré de votre agenda\u00a0: ${title}`,
    comes: (who: string) => `Voici, pour votre agenda, l’événement auquel ${who} vous invite.`,
    hasChanged: (who: string) => `L’événement auquel ${who} vous invite a changé. Voici ce qu’il en est.`,
    cancelledWhy: (who: string) => `L’événement auquel ${who} vous invitait n’aura pas lieu.`,
    takenOutWhy: 'Vous avez dit ne plus venir\u00a0: l’événement quitte votre agenda.',
    gone: 'Un événement quitte votre agenda',
    goneWhy:
      'Un événement auquel vous pensiez venir n’est plus là pour vous\u00a0: il a été supprimé, ou vous ne lisez plus l’espace où il se trouvait.',
    see: 'Voir l’événement',
    calendar: 'Le fichier joint met votre agenda à jour.',
    days: (first: string, last: string) => `du ${first} au ${last}`,
    clocks: (city: string) => `(heure de ${city})`,
    saidYes: 'Vous recevez cet e-mail car vous avez répondu «\u202fJe viens\u202f» à cet événement.',
    saidMaybe: 'Vous recevez cet e-mail car vous avez répondu «\u202fPeut-être\u202f» à cet événement.',
    bareTitle: 'Événement',
    bareComes:
      'Voici, pour votre agenda, un événement auquel vous pensez venir. Son contenu reste sur le serveur.',
    bareChanged: 'Un événement de votre agenda a changé. Son contenu reste sur le serveur.',
    bareGone: 'Un événement quitte votre agenda. Son contenu reste sur le serveur.',
    stop: 'Ne plus recevoir d’e-mail de cet événement',
    was: 'Vous recevez cet e-mail car cet événement se trouvait dans votre agenda.',
  },
  en: {
    event: (title: string) => `Event: ${title}`,
    changed: (title: string) => `Changed: ${title}`,
    cancelled: (title: string) => `Cancelled: ${title}`,
    takenOut: (title: string) => `Out of your calendar: ${title}`,
    comes: (who: string) => `Here is, for your calendar, the event that ${who} invites you to.`,
    hasChanged: (who: string) => `The event that ${who} invites you to has changed. This is how it stands.`,
    cancelledWhy: (who: string) => `The event that ${who} invited you to will not take place.`,
    takenOutWhy: 'You said that you no longer come: the event leaves your calendar.',
    gone: 'An event leaves your calendar',
    goneWhy:
      'An event that you meant to come to is no longer there for you: it was deleted, or you no longer read the space where it stood.',
    see: 'See the event',
    calendar: 'The attached file updates your calendar.',
    days: (first: string, last: string) => `${first} to ${last}`,
    clocks: (city: string) => `(${city} time)`,
    saidYes: 'You get this mail because you replied “I come” to this event.',
    saidMaybe: 'You get this mail because you replied “Perhaps” to this event.',
    bareTitle: 'Event',
    bareComes:
      'Here is, for your calendar, an event that you mean to come to. Its content stays on the server.',
    bareChanged: 'An event in your calendar has changed. Its content stays on the server.',
    bareGone: 'An event leaves your calendar. Its content stays on the server.',
    stop: 'Get no mail about this event any more',
    was: 'You get this mail because this event stood in your calendar.',
  },
} as const
