export const words = {
  'subject.itself': {
    fr: 'Un sujet ne se fusionne pas avec lui-même\u00a0: choisissez-en un autre.',
    en: 'A subject cannot be merged into itself: choose another.',
  },
} as const
