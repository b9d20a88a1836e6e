export const words = {
  'verification.no_answer': {
    fr: 'Seule une réponse retenue se vérifie\u00a0: cette question n’en a pas encore.',
    en: 'Only an accepted answer is verified: this question has none yet.',
  },
  'verification.own': {
    fr: 'Votre réponse est vérifiée par quelqu’un d’autre\u00a0: deux regards valent mieux qu’un.',
    en: 'Somebody else verifies your answer: two pairs of eyes see more than one.',
  },
  'verification.other_answer': {
    fr: 'Une autre réponse a été retenue entre-temps\u00a0: relisez-la avant de la vérifier.',
    en: 'Another answer was accepted meanwhile: read it before you verify it.',
  },
  'verification.day_over': {
    fr: 'Cette date est passée\u00a0: choisissez un jour à venir.',
    en: 'That day is past: choose one to come.',
  },
  'verification.none': {
    fr: 'Personne n’avait vérifié cette réponse.',
    en: 'Nobody had verified this answer.',
  },
} as const
