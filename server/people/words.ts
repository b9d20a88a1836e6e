export const words = {
  'card.not_mine': {
    fr: 'Chacun n’écrit que sur sa propre fiche.',
    en: 'Everyone writes only on their own card.',
  },
} as const
