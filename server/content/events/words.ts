export const words = {
  'event.zone': {
    fr: 'Ce fuseau horaire est inconnu : choisissez-en un de la liste.',
    en: 'That time zone is unknown: choose one from the list.',
  },
  'event.time': {
    fr: 'Cette date ou cette heure n’existe pas : vérifiez le début et la fin.',
    en: 'That date or time does not exist: check the start and the end.',
  },
  'event.ends_before': {
    fr: 'L’événement doit finir après son début.',
    en: 'The event must end after it starts.',
  },
  'event.too_long': {
    fr: 'Un événement dure un an au plus.',
    en: 'An event lasts a year at most.',
  },
  'event.none': {
    fr: 'Ce message n’est pas un événement.',
    en: 'This post is not an event.',
  },
  'event.cancelled': {
    fr: 'Cet événement est annulé : sa page reste, plus rien n’y change.',
    en: 'This event is cancelled: its page stays, and nothing of it changes any more.',
  },
  'event.begun': {
    fr: 'L’événement a commencé : on n’y répond plus.',
    en: 'The event has begun: replies are closed.',
  },
} as const
