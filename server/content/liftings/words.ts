export const words = {
  'lifting.none': {
    fr: 'Cette question n’a pas de séquestre\u00a0: personne ne peut retrouver qui l’a posée.',
    en: 'This question has no escrow: nobody can find who asked it.',
  },
  'lifting.lost': {
    fr: 'L’une des deux moitiés n’existe plus\u00a0: personne ne peut retrouver qui a posé cette question.',
    en: 'One of the two halves is gone: nobody can find who asked this question.',
  },
  'lifting.not_yours': {
    fr: 'Vous ne pouvez pas demander cette levée.',
    en: 'You may not ask for this name.',
  },
  'lifting.waiting': {
    fr: 'Une demande attend déjà pour cette question.',
    en: 'A case about this question is waiting already.',
  },
  'lifting.over': { fr: 'Cette demande est close.', en: 'This case is closed.' },
  'lifting.does_not_open': {
    fr: 'Les deux moitiés n’ouvrent pas ce nom. Rien n’a changé.',
    en: 'The two halves do not open this name. Nothing has changed.',
  },
}
