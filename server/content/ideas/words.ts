export const words = {
  'idea.not_one': { fr: 'Ce message n’est pas une idée.', en: 'This post is not an idea.' },
  'idea.own': {
    fr: 'Ce sont les autres qui votent pour votre idée.',
    en: 'It is for others to vote on your idea.',
  },
  'idea.settled': {
    fr: 'Le sort de cette idée est fixé\u00a0: les votes n’y changent plus.',
    en: 'What becomes of this idea is settled: votes no longer change.',
  },
  'idea.not_steward': {
    fr: 'Seules les personnes responsables de l’espace disent ce que devient une idée\u00a0; hors d’un espace, c’est l’administration.',
    en: 'Only the owners of the space and their deputies say what becomes of an idea; outside a space, administrators do.',
  },
  'idea.same_state': {
    fr: 'L’idée en est déjà là\u00a0: choisissez l’étape suivante, ou dites-le en commentaire.',
    en: 'The idea stands there already: choose another state, or say it in a comment.',
  },
} as const
