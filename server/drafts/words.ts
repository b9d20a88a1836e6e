export const words = {
  'draft.too_many': {
    fr: 'Vous avez déjà cent brouillons\u00a0: supprimez-en avant d’en commencer un autre.',
    en: 'You have a hundred drafts already: delete some before you begin another.',
  },
  'draft.too_much': {
    fr: 'Vos brouillons sont devenus trop longs tous ensemble\u00a0: publiez-en ou supprimez-en.',
    en: 'Your drafts have become too long all together: publish or delete some.',
  },
  'draft.too_long': {
    fr: 'Ce que demande ce type de message est trop long pour un brouillon.',
    en: 'What this kind of post asks for is too long for a draft.',
  },
  'draft.too_many_scheduled': {
    fr: 'Cinquante publications sont déjà programmées\u00a0: attendez que l’une paraisse, ou annulez-en une.',
    en: 'Fifty posts are scheduled already: wait for one to be published, or cancel one.',
  },
  'draft.author_gone': {
    fr: 'La personne qui l’avait écrit n’est plus là.',
    en: 'The person who wrote it is no longer here.',
  },
  'draft.unfit': {
    fr: 'Ce qui avait été programmé ne peut plus être publié tel quel\u00a0: relisez-le et publiez-le vous-même.',
    en: 'What was scheduled can no longer be published as it is: look at it again and publish it yourself.',
  },
  'schedule.over': {
    fr: 'Cette heure est passée\u00a0: choisissez-en une à venir.',
    en: 'That hour is over: choose one to come.',
  },
  'schedule.too_far': {
    fr: 'C’est dans plus d’un an\u00a0: choisissez une date plus proche.',
    en: 'That is more than a year away: choose a nearer day.',
  },
  'schedule.none': {
    fr: 'Ce brouillon n’est plus programmé.',
    en: 'This draft is no longer scheduled.',
  },
} as const
