export const words = {
  'poll.options': {
    fr: 'Un sondage propose au moins deux réponses.',
    en: 'A poll offers at least two options.',
  },
  'poll.only': {
    fr: 'Seul un sondage propose des réponses à choisir.',
    en: 'Only a poll has options to choose from.',
  },
  'poll.same_option': {
    fr: 'Deux réponses disent la même chose\u00a0: gardez-en une.',
    en: 'Two options say the same: keep one.',
  },
  'poll.past': {
    fr: 'Cette date est passée\u00a0: choisissez un moment qui laisse le temps de voter.',
    en: 'That time is past: choose one that leaves time to vote.',
  },
  'poll.not_one': { fr: 'Ce message n’est pas un sondage.', en: 'This post is not a poll.' },
  'poll.closed': {
    fr: 'Ce sondage est clos\u00a0: les votes n’y changent plus.',
    en: 'This poll is closed: votes no longer change.',
  },
  'poll.one_choice': {
    fr: 'Ce sondage n’accepte qu’une réponse.',
    en: 'This poll takes one choice only.',
  },
  'poll.no_such_option': {
    fr: 'Cette réponse n’existe plus\u00a0: les choix ont changé entre-temps, relisez-les.',
    en: 'That option is no more: the options changed meanwhile, read them again.',
  },
  'poll.voted': {
    fr: 'Quelqu’un a déjà voté\u00a0: la question et les réponses restent telles qu’elles ont été lues.',
    en: 'Somebody has voted: the question and its options stay as they were read.',
  },
  'poll.not_author': {
    fr: 'Seules la personne qui a lancé le sondage et les responsables de l’espace peuvent le clore.',
    en: 'Only who started the poll and those who look after the space can close it.',
  },
} as const
