export const words = {
  'post.not_steward': {
    fr: 'Seules les personnes responsables de l’espace, et celles qui le modèrent, y épinglent des messages.',
    en: 'Only those who look after the space, or moderate it, pin posts there.',
  },
  'post.no_space': {
    fr: 'Ce message vit sous des sujets\u00a0: on n’épingle que dans un espace.',
    en: 'This post lives under subjects: only posts of a space can be pinned.',
  },
  'post.too_many_pins': {
    fr: 'Trois messages sont déjà épinglés dans cet espace\u00a0: désépinglez-en un d’abord.',
    en: 'Three posts are pinned in this space already: unpin one of them first.',
  },
} as const
