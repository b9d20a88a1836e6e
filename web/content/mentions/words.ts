import { defineWords } from '../../kit/words.tsx'

export const mentionWords = defineWords({
  people: { fr: 'Personnes à mentionner', en: 'People to mention' },
  places: { fr: 'Espaces et sujets à mentionner', en: 'Spaces and subjects to mention' },
  found: {
    fr: '{count, plural, one {# suggestion} many {# de suggestions} other {# suggestions}}\u00a0: flèches pour choisir, Entrée pour insérer.',
    en: '{count, plural, one {# suggestion} other {# suggestions}}: arrows to choose, Enter to insert.',
  },
  inserted: { fr: '{name}\u00a0: mention insérée.', en: '{name}: mention inserted.' },
  space: { fr: 'espace', en: 'space' },
  subject: { fr: 'sujet', en: 'subject' },
  guestOf: { fr: 'chez {company}', en: 'from {company}' },
  cannotRead: { fr: 'ne peut pas lire ici', en: 'cannot read here' },
  later: {
    fr: 'Sera signalé à {names} {day} à {time}, à la fin des heures calmes.',
    en: '{names} will be told on {day} at {time}: quiet hours until then.',
  },
  unreached: {
    fr: '{count, plural, one {<b>{names}</b> ne peut pas lire ce qui s’écrit ici et n’en saura rien.} many {<b>{names}</b> ne peuvent pas lire ce qui s’écrit ici et n’en sauront rien.} other {<b>{names}</b> ne peuvent pas lire ce qui s’écrit ici et n’en sauront rien.}}',
    en: '<b>{names}</b> cannot read what is written here, and will not be told.',
  },
})
