export const words = {
  'subject.name_taken': {
    fr: 'Un autre sujet porte déjà ce nom\u00a0: choisissez-en un autre, ou fusionnez les deux sujets.',
    en: 'Another subject already has this name: choose another, or merge the two subjects.',
  },
} as const
