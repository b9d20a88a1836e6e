import { defineWords } from '../../kit/words.tsx'

/** The texts of the state of a question: whether it is solved, and whether one can rely on it. */
export const questionWords = defineWords({
  minutes: { fr: '{count}\u00a0min', en: '{count}\u00a0min' },
  hours: { fr: '{hours}\u00a0h\u00a0{minutes}', en: '{hours}\u00a0h\u00a0{minutes}' },
  days: {
    fr: '{count, plural, one {#\u00a0jour} many {# de jours} other {#\u00a0jours}}',
    en: '{count, plural, one {#\u00a0day} other {#\u00a0days}}',
  },
  months: {
    fr: '{count, plural, one {#\u00a0mois} many {# de mois} other {#\u00a0mois}}',
    en: '{count, plural, one {#\u00a0month} other {#\u00a0months}}',
  },
  openSince: { fr: 'Ouverte depuis {span}', en: 'Open for {span}' },
  openSinceLow: { fr: 'ouverte depuis {span}', en: 'open for {span}' },
  solved: { fr: 'Résolue en {span} par <b>{who}</b>', en: 'Solved in {span} by <b>{who}</b>' },
  from: { fr: ', {place}', en: ', {place}' },
  fromPlace: { fr: 'de {site}', en: 'from {site}' },
  verifiedBy: { fr: '\u202f; vérifiée par <b>{who}</b>', en: '; verified by <b>{who}</b>' },
  validUntil: { fr: ', à revérifier après le {date}', en: ', to be verified again after {date}' },
  overSince: {
    fr: '\u202f; vérifiée le {date}, et à revérifier depuis',
    en: '; verified on {date}, and to be verified again since',
  },
  changedSince: {
    fr: '\u202f; la réponse a été modifiée depuis sa vérification',
    en: '; the answer was edited after it was verified',
  },
  noneAccepted: {
    fr: 'La première réponse est venue en {span}\u202f; aucune n’est encore retenue.',
    en: 'The first answer came in {span}; none is accepted yet.',
  },
  usually: {
    fr: 'Ici, la première réponse arrive d’ordinaire en {span}.',
    en: 'Here the first answer usually comes in {span}.',
  },
  verifiedOn: { fr: 'Vérifiée le {date}', en: 'Verified on {date}' },
  toVerify: { fr: 'À revérifier', en: 'To be verified again' },
  after: { fr: '({span} après la question)', en: '({span} after the question)' },
  lineVerified: {
    fr: '<b>Vérifiée par {who}</b>{title, select, none {} other {, {title}}}, le {date}. À revérifier après le {until}.',
    en: '<b>Verified by {who}</b>{title, select, none {} other {, {title}}}, on {date}. To be verified again after {until}.',
  },
  lineOver: {
    fr: '<b>À revérifier\u00a0:</b> vérifiée par {who} le {date}, pour un temps qui a pris fin le {until}.',
    en: '<b>To be verified again:</b> verified by {who} on {date}, for a time that ended on {until}.',
  },
  lineChanged: {
    fr: '<b>À revérifier\u00a0:</b> la réponse a été modifiée après que {who} l’a vérifiée, le {date}.',
    en: '<b>To be verified again:</b> the answer was edited after {who} verified it, on {date}.',
  },
  lineNone: {
    fr: 'Personne n’a encore vérifié cette réponse. Si vous l’avez essayée, ou si vous connaissez le sujet, dites-le.',
    en: 'Nobody has verified this answer yet. If you tried it, or know the subject, say so.',
  },
  verify: { fr: 'Vérifier', en: 'Verify' },
  verifyAgain: { fr: 'Vérifier de nouveau', en: 'Verify again' },
  outOfDate: { fr: 'Périmée\u202f?', en: 'Out of date?' },
  someone: { fr: 'une personne partie', en: 'someone who left' },
  verifyTitle: { fr: 'Vérifier cette réponse', en: 'Verify this answer' },
  verifyWhy: {
    fr: 'Vous dites l’avoir relue ou essayée, et qu’elle est juste. Votre nom et la date s’affichent sous la réponse.',
    en: 'You say that you read or tried it, and that it is right. Your name and the date show under the answer.',
  },
  until: { fr: 'Valable jusqu’au', en: 'Holds until' },
  untilNote: {
    fr: 'Ensuite, la question se montre à revérifier.',
    en: 'After that day the question shows that it is to be verified again.',
  },
  verifiedToast: { fr: 'Réponse vérifiée.', en: 'Answer verified.' },
  doubtedToast: { fr: 'La vérification est retirée.', en: 'The verification is withdrawn.' },
  helpedMe: { fr: 'M’a servi', en: 'Helped me' },
  helped: {
    fr: 'a aidé {count, plural, one {# personne} many {# de personnes} other {# personnes}}',
    en: 'helped {count, plural, one {# person} other {# people}}',
  },
  acceptedToast: { fr: 'Réponse retenue.', en: 'Answer accepted.' },
  withdrawnToast: { fr: 'Cette réponse n’est plus retenue.', en: 'This answer is no longer accepted.' },
  whoKnows: { fr: 'Qui connaît ce sujet', en: 'Who knows this subject' },
  whoKnowsSpace: { fr: 'Qui répond ici', en: 'Who answers here' },
  answersGiven: {
    fr: '{count, plural, one {# réponse retenue} many {# de réponses retenues} other {# réponses retenues}}',
    en: '{count, plural, one {# accepted answer} other {# accepted answers}}',
  },
  articlesWritten: {
    fr: '{count, plural, one {# article} many {# d’articles} other {# articles}}',
    en: '{count, plural, one {# article} other {# articles}}',
  },
  oneArticle: { fr: 'article «\u202f{title}\u202f»', en: 'article “{title}”' },
  proofsOf: { fr: 'Ce que {name} en a écrit', en: 'What {name} wrote about it' },
  answerTo: { fr: 'réponse retenue', en: 'accepted answer' },
  whoKnowsWhy: {
    fr: 'D’après les réponses retenues et les articles sous les mêmes sujets que vous pouvez lire. Ce n’est pas un classement.',
    en: 'From the accepted answers and articles under the same subjects that you can read. This is no ranking.',
  },
  whoKnowsSpaceWhy: {
    fr: 'D’après les réponses retenues et les articles de cet espace. Ce n’est pas un classement.',
    en: 'From the accepted answers and articles of this space. This is no ranking.',
  },
  verifiedByOn: { fr: 'Vérifiée le {date} par {name}', en: 'Verified on {date} by {name}' },
  verifiedOnDay: { fr: 'Vérifiée le {date}', en: 'Verified on {date}' },
  verifiedDue: {
    fr: 'Vérifiée le {date}, à vérifier de nouveau',
    en: 'Verified on {date}, to be verified again',
  },
})
