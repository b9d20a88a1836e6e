import { defineWords } from '../../kit/words.tsx'

/** The texts of polls. */
export const pollWords = defineWords({
  poll: { fr: 'Sondage', en: 'Poll' },
  pollTitle: { fr: 'Lancer un sondage', en: 'Start a poll' },
  titlePoll: { fr: 'Ce que vous demandez', en: 'What you ask' },
  context: { fr: 'Contexte, facultatif', en: 'Context, optional' },
  launch: { fr: 'Lancer le sondage', en: 'Start the poll' },
  options: { fr: 'Réponses proposées', en: 'Options' },
  option: { fr: 'Réponse {n}', en: 'Option {n}' },
  addOption: { fr: 'Ajouter une réponse', en: 'Add an option' },
  remove: { fr: 'Retirer', en: 'Remove' },
  removeOption: { fr: 'Retirer la réponse {n}', en: 'Remove option {n}' },
  several: { fr: 'Plusieurs réponses possibles', en: 'Several choices allowed' },
  results: { fr: 'Qui voit le résultat', en: 'Who sees the result' },
  afterVoting: { fr: 'Les personnes qui ont voté', en: 'Those who voted' },
  afterVotingNote: {
    fr: 'Dès dix votes, puis par groupes de cinq\u00a0; tout le monde à la clôture.',
    en: 'From ten votes on, then by groups of five; everybody once it is closed.',
  },
  whenClosed: { fr: 'Tout le monde, à la clôture seulement', en: 'Everybody, once it is closed only' },
  whenClosedNote: {
    fr: 'Personne n’est influencé par les premiers votes, vous non plus.',
    en: 'Nobody is swayed by the first votes, nor are you.',
  },
  closes: { fr: 'Dernier jour pour voter', en: 'Last day to vote' },
  closesNote: {
    fr: 'Le sondage se clôt ce jour-là à minuit. Sans date, c’est vous qui le clôturez.',
    en: 'The poll closes at midnight that day. Without a date, you close it yourself.',
  },
  dayOver: {
    fr: 'Ce jour est passé\u00a0: choisissez un jour à venir.',
    en: 'That day is past: choose one to come.',
  },
  sameOption: {
    fr: 'Deux réponses disent la même chose\u00a0: gardez-en une.',
    en: 'Two options say the same: keep one.',
  },
  secret: {
    fr: 'Votre choix reste secret\u00a0: personne ne le voit, ni la personne qui demande, ni l’administration. Il est effacé à la clôture.',
    en: 'Your choice stays secret: nobody sees it, neither who asks nor an administrator. It is erased when the poll closes.',
  },
  seenAfterVoting: {
    fr: 'Le résultat vous est montré dès que vous avez voté.',
    en: 'You see the result once you have voted.',
  },
  seenWhenClosed: {
    fr: 'Le résultat paraît à la clôture, pour tout le monde.',
    en: 'The result appears when the poll closes, for everybody.',
  },
  chooseOne: { fr: 'Choisissez une réponse', en: 'Choose one' },
  chooseSeveral: { fr: 'Choisissez une ou plusieurs réponses', en: 'Choose one or several' },
  vote: { fr: 'Voter', en: 'Vote' },
  voteAgain: { fr: 'Changer mon vote', en: 'Change my vote' },
  keepVote: { fr: 'Garder mon vote', en: 'Keep my vote' },
  voted: { fr: 'Votre vote est enregistré', en: 'Your vote is stored' },
  myChoice: { fr: 'votre choix', en: 'your choice' },
  until: { fr: 'Ouvert jusqu’au {when}', en: 'Open until {when}' },
  open: { fr: 'Ouvert', en: 'Open' },
  closed: { fr: 'Clos', en: 'Closed' },
  closedOn: { fr: 'Clos le {when}', en: 'Closed on {when}' },
  turnoutAt: { fr: '{count} personnes ou plus ont voté.', en: '{count} people or more have voted.' },
  result: { fr: 'Résultat', en: 'Result' },
  votes: {
    fr: '{count, plural, one {# voix} many {# de voix} other {# voix}}',
    en: '{count, plural, one {# vote} other {# votes}}',
  },
  voters: {
    fr: '{count, plural, one {# personne a voté.} many {# de personnes ont voté.} other {# personnes ont voté.}}',
    en: '{count, plural, one {# person voted.} other {# people voted.}}',
  },
  countedSoFar: {
    fr: 'Compté sur {count} personnes. Le résultat avance par groupes de cinq\u00a0: aucun vote ne s’y lit.',
    en: 'Counted on {count} people. The result moves by groups of five: no single vote shows in it.',
  },
  tooFewOpen: {
    fr: 'Le résultat paraît à partir de dix votes, puis avance par groupes de cinq\u00a0: aucun vote ne s’y lit.',
    en: 'The result appears from ten votes on, then moves by groups of five: no single vote shows in it.',
  },
  tooFewClosed: {
    fr: 'Effectif trop faible pour afficher\u00a0: moins de cinq personnes ont voté.',
    en: 'Too few people to show: fewer than five voted.',
  },
  close: { fr: 'Clore le sondage', en: 'Close the poll' },
  closeTitle: { fr: 'Clore ce sondage\u202f?', en: 'Close this poll?' },
  closeWhy: {
    fr: 'Le résultat sera définitif et visible de toutes les personnes qui lisent ce message. Les votes ne se rouvrent pas.',
    en: 'The result will be final, and shown to everybody who reads this post. Voting does not open again.',
  },
  rewrite: { fr: 'Modifier les réponses', en: 'Edit the options' },
  rewriteTitle: { fr: 'Modifier les réponses proposées', en: 'Edit the options' },
  rewriteWhy: {
    fr: 'Tant que personne n’a voté, tout peut changer. Dès le premier vote, plus rien ne change.',
    en: 'While nobody has voted, all can change. From the first vote on, nothing does.',
  },
  save: { fr: 'Enregistrer', en: 'Save' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
})
