import { defineWords } from '../kit/words.tsx'

/** What stands around every page while somebody invented is here. */
export const ribbonWords = defineWords({
  ribbon: {
    fr: 'Entreprise de démonstration\u00a0: ces personnes et ces conversations sont inventées.',
    en: 'Demo company: these people and these conversations are invented.',
  },
  chip: { fr: 'Démonstration', en: 'Demo' },
  remove: { fr: 'Retirer', en: 'Remove' },
})
