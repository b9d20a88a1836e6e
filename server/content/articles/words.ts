export const words = {
  'article.only': {
    fr: 'Seul un article se vérifie\u00a0: les autres messages disent ce qui était vrai ce jour-là.',
    en: 'Only an article is checked: other posts say what was true that day.',
  },
  'article.inside_only': {
    fr: 'Les personnes de l’entreprise modifient les articles\u202f; vous pouvez les lire et les commenter.',
    en: 'People of the company edit articles; you can read them and comment.',
  },
  'article.check_past': {
    fr: 'Cette date est passée\u00a0: choisissez un jour à venir.',
    en: 'That day is past: choose one to come.',
  },
  'article.unchecked': {
    fr: 'Personne n’avait vérifié cet article.',
    en: 'Nobody had checked this article.',
  },
} as const
