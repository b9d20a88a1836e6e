import type { Letter } from '../../../mail/index.ts'
import type { Config } from '../../../platform/config/index.ts'
import type { Locale } from '../../../platform/viewer.ts'
import { entryOf } from '../file.ts'
import type { Due } from './store.ts'

/** The event, for who comes: when on their own clocks, where, and the file for their calendar. */
export function invitation(due: Due, config: Pick<Config, 'url'>): Letter {
  const { title, place, link, locale, organiser, said, answer } = due
  const w = words[locale]
  const where = [place, link].filter(Boolean).join(', ')
  return {
    subject: said === null ? w.event(title) : w.changed(title),
    paragraphs: [
      said === null ? w.comes(organiser) : w.hasChanged(organiser),
      `${title}\n${whenOf(due)}${where ? `\n${where}` : ''}`,
    ],
    action: { word: w.see, url: entryOf(due, config).url ?? config.url },
    notes: [w.calendar],
    reason: answer === 'yes' ? w.saidYes : w.saidMaybe,
  }
}

/** Takes it out of a calendar; to whoever no longer reads the event it names nothing. */
export function cancellation(due: Due, config: Pick<Config, 'url'>): Letter {
  const { title, locale, reaches, cancelled, organiser } = due
  const w = words[locale]
  if (!reaches) return { subject: w.gone, paragraphs: [w.goneWhy], reason: w.was }
  if (!cancelled) return { subject: w.takenOut(title), paragraphs: [w.takenOutWhy], reason: w.was }
  return {
    subject: w.cancelled(title),
    paragraphs: [w.cancelledWhy(organiser), `${title}\n${whenOf(due)}`],
    action: { word: w.see, url: entryOf(due, config).url ?? config.url },
    reason: w.was,
  }
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
  const w = words[locale]
  if (allDay) return day(startsAt) === day(last) ? day(startsAt) : w.days(day(startsAt), day(last))
  const clocks = w.clocks((own.split('/').at(-1) ?? own).replaceAll('_', ' '))
  return day(startsAt) === day(endsAt)
    ? `${day(startsAt)}, ${time(startsAt)} – ${time(endsAt)} ${clocks}`
    : `${day(startsAt)}, ${time(startsAt)} – ${day(endsAt)}, ${time(endsAt)} ${clocks}`
}

const clockWords = (locale: Locale, clock: string) =>
  locale === 'fr' ? clock.replace(':', '\u202fh\u202f') : clock

const words = {
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
    was: 'You get this mail because this event stood in your calendar.',
  },
} as const
