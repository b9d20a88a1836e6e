export const words = {
  'saved.too_many': {
    fr: 'Vous gardez déjà mille messages\u00a0: retirez-en avant d’en garder d’autres.',
    en: 'You keep a thousand posts already: let some of them go first.',
  },
} as const
