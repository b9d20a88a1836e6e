export const words = {
  'survey.over': {
    fr: 'Cette question n’attend plus de réponse\u202f: une seule suffit, dans le mois où elle est posée.',
    en: 'This question waits for no answer any more: one is enough, in the month it was asked.',
  },
} as const
