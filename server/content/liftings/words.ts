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
    fr: 'Vous ne pouvez pas demander cette levée\u00a0: la page de la question dit qui le peut.',
    en: 'You may not ask for this name: the question’s page says who may.',
  },
  'lifting.waiting': {
    fr: 'Une demande attend déjà pour cette question\u00a0: une autre se fait après sa réponse.',
    en: 'A case about this question is waiting already: another may be opened after its answer.',
  },
  'lifting.over': {
    fr: 'Cette demande est close. Rien n’a été donné\u202f; rechargez la page pour lire la réponse.',
    en: 'This case is closed. Nothing was given; reload the page to read its answer.',
  },
  'lifting.does_not_open': {
    fr: 'Les deux moitiés n’ouvrent pas ce nom. Rien n’a changé.',
    en: 'The two halves do not open this name. Nothing has changed.',
  },
}
