export const words = {
  'announcement.not_steward': {
    fr: 'Seules les personnes responsables de l’espace, et celles qui le modèrent, y font des annonces. Écrivez un message, ou demandez à l’une d’elles.',
    en: 'Only those who look after the space, or moderate it, announce there. Write a post, or ask one of them.',
  },
  'announcement.not_administrator': {
    fr: 'Seule l’administration fait des annonces à toute l’entreprise. Choisissez un espace dont vous êtes responsable, ou écrivez un message.',
    en: 'Only administrators announce to the whole company. Choose a space that you look after, or write a post.',
  },
  'announcement.only': {
    fr: 'Seule une annonce demande un accusé de lecture.',
    en: 'Only an announcement asks to be acknowledged.',
  },
  'announcement.acknowledged': {
    fr: 'Des personnes ont accusé lecture de ce texte\u00a0: il reste tel qu’elles l’ont lu. Dites ce qui change en commentaire, ou faites une nouvelle annonce.',
    en: 'People acknowledged this text: it stays as they read it. Say what changes in a comment, or make a new announcement.',
  },
  'announcement.day_over': {
    fr: 'Ce jour est passé\u00a0: choisissez-en un qui laisse le temps de lire.',
    en: 'That day is over: choose one that leaves time to read.',
  },
  'announcement.asks_nothing': {
    fr: 'Ce message ne demande pas d’accusé de lecture.',
    en: 'This post asks for no acknowledgement.',
  },
  'announcement.all_read': {
    fr: 'Tout le monde a confirmé sa lecture\u00a0: il n’y a personne à relancer.',
    en: 'Everybody has acknowledged it: there is nobody to remind.',
  },
  'announcement.reminded': {
    fr: 'Un rappel est parti il y a moins de trois jours\u00a0: laissez le temps de lire.',
    en: 'A reminder went out less than three days ago: leave time to read.',
  },
  'announcement.not_for_me': {
    fr: 'Cette annonce ne vous demande pas d’accusé de lecture\u00a0: elle s’adresse aux autres membres de l’espace.',
    en: 'This announcement does not ask you to acknowledge it: it is for the other members of the space.',
  },
  'announcement.not_author': {
    fr: 'Seules la personne qui a fait l’annonce et les responsables de l’espace voient qui a confirmé sa lecture.',
    en: 'Only who announced it and those who look after the space see who acknowledged it.',
  },
} as const
