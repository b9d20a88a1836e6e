export const words = {
  'demo.present': {
    fr: 'L’entreprise de démonstration est déjà là.',
    en: 'The demo company is here already.',
  },
  'demo.absent': {
    fr: 'Il n’y a pas d’entreprise de démonstration ici.',
    en: 'There is no demo company here.',
  },
  'demo.busy': {
    fr: 'L’entreprise de démonstration est en train d’arriver ou de partir : attendez un instant.',
    en: 'The demo company is just coming or leaving: wait a moment.',
  },
  'demo.more_written': {
    fr: 'Des personnes réelles ont écrit davantage entre-temps : relisez ce qui partirait, puis confirmez.',
    en: 'Real people wrote more meanwhile: read again what would go, then confirm.',
  },
  'demo.depended_on': {
    fr: 'Des personnes réelles dépendent d’une personne inventée : donnez-leur un autre hôte ou un autre responsable d’abord.',
    en: 'Real people depend on an invented person: give them another host or manager first.',
  },
} as const
