import { defineWords } from '../../kit/words.tsx'

/** The texts of private calendar addresses. */
export const calendarWords = defineWords({
  calendars: { fr: 'Agenda', en: 'Calendar' },
  why: {
    fr: 'Votre agenda habituel peut suivre vos événements par une adresse privée. Elle vaut mot de passe\u00a0: qui la connaît lit ces événements. Elle prend fin si vous changez de mot de passe.',
    en: 'Your usual calendar can follow your events by a private address. It is as good as a password: whoever knows it reads these events. It ends when you change your password.',
  },
  withSpaces: { fr: 'Avec les événements de mes espaces', en: 'With the events of my spaces' },
  withSpacesNote: {
    fr: 'Sinon, seulement ceux où vous avez dit venir, peut-être ou sûrement.',
    en: 'Otherwise only those that you come to, perhaps or surely.',
  },
  make: { fr: 'Créer une adresse d’agenda', en: 'Make a calendar address' },
  remake: { fr: 'Créer une nouvelle adresse', en: 'Make a new address' },
  remakeNote: {
    fr: 'L’adresse actuelle de vos événements cesse alors de répondre.',
    en: 'The present address of your events then stops answering.',
  },
  subscribe: { fr: 'Suivre dans mon agenda', en: 'Follow in my calendar' },
  own: { fr: 'Mes événements', en: 'My events' },
  ownAndSpaces: { fr: 'Mes événements et ceux de mes espaces', en: 'My events and those of my spaces' },
  madeOn: { fr: 'Créée le {date}', en: 'Made on {date}' },
  end: { fr: 'Mettre fin', en: 'End' },
  endOf: { fr: 'Mettre fin à l’adresse\u00a0: {name}', en: 'End the address: {name}' },
  shownOnce: { fr: 'Votre adresse d’agenda', en: 'Your calendar address' },
  shownOnceWhy: {
    fr: 'Copiez-la dans votre agenda, sous «\u202fs’abonner à un agenda\u202f». Elle ne se montre qu’une fois\u202f; vos réglages permettent d’y mettre fin.',
    en: 'Copy it into your calendar, under “subscribe to a calendar”. It is shown this once; your settings let you end it.',
  },
  copy: { fr: 'Copier l’adresse', en: 'Copy the address' },
  copied: { fr: 'Adresse copiée.', en: 'Address copied.' },
})
