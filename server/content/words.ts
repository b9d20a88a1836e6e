export const words = {
  'post.place': {
    fr: 'Un message vit dans un espace ou sous au moins un sujet : choisissez l’un ou l’autre.',
    en: 'A post lives in a space or under at least one subject: choose one.',
  },
  'post.title': {
    fr: 'Il faut un titre : une phrase que d’autres pourront retrouver.',
    en: 'This needs a title: one sentence that others can find again.',
  },
  'post.text': {
    fr: 'Il manque le texte\u00a0: dites en quelques mots de quoi il s’agit.',
    en: 'The text is missing: say in a few words what it is about.',
  },
  'post.not_mine': {
    fr: 'Seule la personne qui l’a écrit peut faire cela.',
    en: 'Only the person who wrote it can do this.',
  },
  'post.held': {
    fr: 'Ce contenu est conservé pour une procédure : il ne peut pas être supprimé.',
    en: 'This content is kept for a legal matter: it cannot be deleted.',
  },
  'post.inside_only': {
    fr: 'Ce message vit hors d’un espace partagé : seules les personnes de l’entreprise y participent.',
    en: 'This post lives outside a shared space: only people of the company take part.',
  },
  'comment.not_a_question': {
    fr: 'On ne répond qu’à une question ; commentez plutôt.',
    en: 'Only a question can be answered; comment instead.',
  },
  'comment.other_post': {
    fr: 'Ce commentaire se trouve sous un autre message.',
    en: 'That comment stands under another post.',
  },
  'answer.not_asker': {
    fr: 'Seule la personne qui a posé la question dit quelle réponse l’a résolue.',
    en: 'Only the person who asked says which answer solved it.',
  },
  'answer.not_here': {
    fr: 'Cette réponse n’est pas sous cette question.',
    en: 'That answer is not under this question.',
  },
  'answer.none': { fr: 'Aucune réponse n’était retenue.', en: 'No answer was accepted.' },
  'file.missing': {
    fr: 'Une pièce jointe manque ou ne vous appartient pas : ajoutez-la de nouveau.',
    en: 'An attachment is missing or not yours: add it again.',
  },
  'markdown.too_long': {
    fr: 'Ce texte est trop long : 200 000 caractères au plus.',
    en: 'This text is too long: 200,000 characters at most.',
  },
  'markdown.too_many_links': {
    fr: 'Ce texte contient trop de liens.',
    en: 'This text holds too many links.',
  },
  'markdown.too_deep': {
    fr: 'Les citations ou les listes sont imbriquées trop profondément.',
    en: 'Quotes or lists are nested too deeply.',
  },
  'markdown.too_many_parts': {
    fr: 'La mise en forme de ce texte est trop chargée.',
    en: 'This text has too much formatting.',
  },
} as const
