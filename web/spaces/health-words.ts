import { defineWords } from '../kit/words.tsx'

export const healthWords = defineWords({
  label: { fr: 'Comment va cet espace', en: 'How this space is doing' },
  over: {
    fr: 'Comment va cet espace, sur {days, select, 28 {28 jours} 84 {12 semaines} other {12 mois}}',
    en: 'How this space is doing, over {days, select, 28 {28 days} 84 {12 weeks} other {12 months}}',
  },
  answeredAll: {
    fr: '<answered>Toutes les questions</answered> ont reçu une réponse en trois jours',
    en: '<answered>Every question</answered> got an answer within three days',
  },
  answeredMost: {
    fr: '<answered>{tenths, select, 2 {Deux} 3 {Trois} 4 {Quatre} 5 {Cinq} 6 {Six} 7 {Sept} 8 {Huit} other {Neuf}} questions sur dix</answered> reçoivent une réponse',
    en: '<answered>{tenths, select, 2 {Two} 3 {Three} 4 {Four} 5 {Five} 6 {Six} 7 {Seven} 8 {Eight} other {Nine}} of ten</answered> questions get an answer',
  },
  answeredFew: {
    fr: '<answered>Une question sur dix</answered> au plus reçoit une réponse',
    en: 'At most <answered>one of ten</answered> questions gets an answer',
  },
  answeredNone: {
    fr: '<answered>Aucune question</answered> n’a reçu de réponse en trois jours',
    en: '<answered>No question</answered> got an answer within three days',
  },
  halfWithin: {
    fr: ', la moitié en moins de <wait>{time}</wait>',
    en: ', half of them within <wait>{time}</wait>',
  },
  stop: { fr: '. ', en: '. ' },
  but: { fr: 'Mais ', en: 'But ' },
  and: { fr: 'Et ', en: 'And ' },
  fragile: {
    fr: '<spread>{people, plural, one {# personne} many {# personnes} =3 {trois personnes} =4 {quatre personnes} other {# personnes}}</spread> écrivent la moitié des réponses retenues\u00a0: une longue absence se ferait sentir.',
    en: '<spread>{people, plural, =3 {three people} =4 {four people} one {# person} other {# people}}</spread> write half of the accepted answers: one long holiday would be felt.',
  },
  fragileFew: {
    fr: '<spread>moins de trois personnes</spread> écrivent la moitié des réponses retenues\u00a0: une longue absence se ferait sentir.',
    en: '<spread>fewer than three people</spread> write half of the accepted answers: one long holiday would be felt.',
  },
  shared: {
    fr: '<spread>{people, plural, one {# personne} many {# personnes} other {# personnes}}</spread> se partagent la moitié des réponses retenues.',
    en: '<spread>{people, plural, one {# person} other {# people}}</spread> share half of the accepted answers.',
  },
  tooNew: {
    fr: '{questions, plural, one {# question} many {# questions} other {# questions}} en {days, select, 28 {28 jours} 84 {12 semaines} other {12 mois}}, trop récentes pour un taux.',
    en: '{questions, plural, one {# question} other {# questions}} in {days, select, 28 {28 days} 84 {12 weeks} other {12 months}}, too recent for a rate.',
  },
  fewQuestions: {
    fr: '{questions, plural, one {# question} many {# questions} other {# questions}} en {days, select, 28 {28 jours} 84 {12 semaines} other {12 mois}}\u00a0: trop peu pour un taux.',
    en: '{questions, plural, one {# question} other {# questions}} in {days, select, 28 {28 days} 84 {12 weeks} other {12 months}}: too few for a rate.',
  },
  noQuestions: {
    fr: 'On écrit ici, mais personne n’a posé de question en {days, select, 28 {28 jours} 84 {12 semaines} other {12 mois}}.',
    en: 'People write here, but nobody asked a question in {days, select, 28 {28 days} 84 {12 weeks} other {12 months}}.',
  },
  fewPeople: {
    fr: '{questions, plural, one {# question} many {# questions} other {# questions}} en {days, select, 28 {28 jours} 84 {12 semaines} other {12 mois}}, par moins de cinq personnes\u00a0: rien n’est mesuré sur un si petit nombre.',
    en: '{questions, plural, one {# question} other {# questions}} in {days, select, 28 {28 days} 84 {12 weeks} other {12 months}}, by fewer than five people: nothing is measured on so few.',
  },
  quiet: {
    fr: 'Rien n’a été écrit ici depuis {days, plural, one {# jour} many {# jours} other {# jours}}.',
    en: 'Nothing was written here for {days, plural, one {# day} other {# days}}.',
  },
  dormant: {
    fr: 'Rien n’a été écrit ici depuis {days, plural, one {# jour} many {# jours} other {# jours}}\u00a0: le moment de relancer cet espace, ou de l’archiver.',
    en: 'Nothing was written here for {days, plural, one {# day} other {# days}}: time to revive this space, or to archive it.',
  },
  empty: { fr: 'Rien n’est encore écrit ici.', en: 'Nothing is written here yet.' },
  archive: { fr: 'Archiver l’espace', en: 'Archive the space' },
  archiveNote: {
    fr: 'Archivé, il se lit et se cherche encore\u202f; il se rouvre quand on veut.',
    en: 'Archived, it can still be read and searched; it can be brought back at any time.',
  },

  hours: {
    fr: '{count, plural, one {#\u00a0h} many {#\u00a0h} other {#\u00a0h}}',
    en: '{count, plural, one {#\u00a0hour} other {#\u00a0hours}}',
  },
  days: {
    fr: '{count, plural, one {#\u00a0jour} many {#\u00a0jours} other {#\u00a0jours}}',
    en: '{count, plural, one {#\u00a0day} other {#\u00a0days}}',
  },
  precisely: { fr: '{hours}\u00a0h\u00a0{minutes}', en: '{hours}\u00a0h\u00a0{minutes}' },

  table: { fr: 'Mesures', en: 'Measures' },
  measure: { fr: 'Mesure', en: 'Measure' },
  now: { fr: 'Maintenant', en: 'Now' },
  reading: { fr: 'Lecture', en: 'Reading' },
  weeks: { fr: '12 semaines', en: '12 weeks' },
  ofAll: { fr: '{count} sur {total}', en: '{count} of {total}' },
  below: { fr: 'moins de {people}', en: 'fewer than {people}' },
  noneYet: { fr: 'trop peu', en: 'too few' },
  dominated: { fr: '(surtout d’une personne)', en: '(mostly of one person)' },
  good: { fr: 'bon', en: 'good' },
  watch: { fr: 'à surveiller', en: 'to watch' },
  weak: { fr: 'fragile', en: 'fragile' },
  rising: { fr: 'en hausse', en: 'rising' },
  steady: { fr: 'stable', en: 'steady' },
  falling: { fr: 'en baisse', en: 'falling' },

  answered: { fr: 'Questions avec une réponse sous 72 h', en: 'Questions answered within 72 h' },
  answeredMeans: {
    fr: 'Les questions posées en {days, select, 28 {28 jours} 84 {12 semaines} other {12 mois}}, il y a 72 h au moins, et celles qui ont reçu en 72 h une réponse de quelqu’un d’autre.',
    en: 'Questions asked in {days, select, 28 {28 days} 84 {12 weeks} other {12 months}}, at least 72 h ago, and those that got an answer from someone else within 72 h.',
  },
  answeredFormula: {
    fr: 'réponse ≤ 72 h ÷ questions posées il y a ≥ 72 h',
    en: 'answered ≤ 72 h ÷ questions asked ≥ 72 h ago',
  },
  first_answer: { fr: 'Attente médiane d’une première réponse', en: 'Median wait for a first answer' },
  first_answerMeans: {
    fr: 'La moitié des questions a reçu une première réponse avant ce délai. Celles qui attendent encore comptent pour le temps déjà attendu.',
    en: 'Half of the questions had a first answer before this. Those that still wait count for as long as they have waited.',
  },
  first_answerFormula: { fr: 'médiane de Kaplan–Meier', en: 'Kaplan–Meier median' },
  accepted: {
    fr: 'Questions avec réponse, dont une est retenue',
    en: 'Answered questions with an accepted answer',
  },
  acceptedMeans: {
    fr: 'Parmi les questions de {days, select, 28 {28 jours} 84 {12 semaines} other {12 mois}} qui ont une réponse, celles dont une est retenue. La lecture suit le bas de l’intervalle.',
    en: 'Among the answered questions of {days, select, 28 {28 days} 84 {12 weeks} other {12 months}}, those with an accepted answer. The reading follows the low end of the interval.',
  },
  acceptedFormula: {
    fr: 'avec réponse retenue ÷ avec réponse, borne basse de Wilson à 95 %',
    en: 'accepted ÷ answered, Wilson lower bound at 95%',
  },
  fresh: { fr: 'Articles relus dans les temps', en: 'Articles within their review date' },
  freshMeans: {
    fr: 'Les articles de l’espace dont la date de relecture n’est pas passée\u202f; sans date, six mois après leur dernière version.',
    en: 'The articles of this space whose review date has not passed; without one, six months after their last version.',
  },
  freshFormula: { fr: 'articles à jour ÷ articles', en: 'articles in date ÷ articles' },
  spread: {
    fr: 'Personnes qui écrivent la moitié des réponses retenues',
    en: 'People who write half of the accepted answers',
  },
  spreadMeans: {
    fr: 'Le plus petit nombre de personnes dont les réponses font la moitié des réponses retenues en {days, select, 28 {28 jours} 84 {12 semaines} other {12 mois}}. Jamais compté en dessous de trois, et sans nom.',
    en: 'The fewest people whose answers make half of those accepted in {days, select, 28 {28 days} 84 {12 weeks} other {12 months}}. Never told below three, and without a name.',
  },
  spreadFormula: { fr: 'plus petit n tel que Σ ≥ 50 %', en: 'smallest n such that Σ ≥ 50%' },
  crossing: { fr: 'Réponses d’une équipe à une autre', en: 'Replies that cross a unit border' },
  crossingMeans: {
    fr: 'Parmi les réponses et commentaires de {days, select, 28 {28 jours} 84 {12 semaines} other {12 mois}}, ceux de personnes d’une autre équipe que celle à qui ils s’adressent, d’après les équipes d’aujourd’hui.',
    en: 'Among the answers and comments of {days, select, 28 {28 days} 84 {12 weeks} other {12 months}}, those by people of another unit than the one they speak to, by the units of today.',
  },
  crossingFormula: { fr: 'entre équipes ÷ équipes connues', en: 'between units ÷ units known' },
  returning: { fr: 'Personnes qui reviennent écrire', en: 'People who come back to write' },
  returningMeans: {
    fr: 'Parmi les personnes qui ont demandé ou répondu ici pendant les 28 jours d’avant, celles qui l’ont refait depuis.',
    en: 'Among the people who asked or replied here in the 28 days before, those who did so again since.',
  },
  returningFormula: {
    fr: 'personnes des deux périodes ÷ personnes de la première',
    en: 'people in both periods ÷ people in the first',
  },
  evenness: { fr: 'Écart de participation (Gini)', en: 'Participation gap (Gini)' },
  evennessMeans: {
    fr: 'Comment questions et réponses de {days, select, 28 {28 jours} 84 {12 semaines} other {12 mois}} se partagent entre celles et ceux qui écrivent\u00a0: 0, toutes et tous autant\u202f; près de 1, une seule voix. Un espace de spécialistes peut rester haut\u00a0: c’est la tendance qui compte.',
    en: 'How the questions and replies of {days, select, 28 {28 days} 84 {12 weeks} other {12 months}} are shared among those who write: 0, all alike; near 1, one voice. A space of specialists may stay high: the trend is what counts.',
  },
  evennessFormula: { fr: '2Σi·x₍ᵢ₎ ÷ (nΣx) − (n+1) ÷ n', en: '2Σi·x₍ᵢ₎ ÷ (nΣx) − (n+1) ÷ n' },
  behindPeople: {
    fr: '{count, plural, one {# personne} many {# personnes} other {# personnes}}, {days, select, 28 {28 jours} 84 {12 semaines} other {12 mois}}',
    en: '{count, plural, one {# person} other {# people}}, {days, select, 28 {28 days} 84 {12 weeks} other {12 months}}',
  },
  seenBy: {
    fr: 'Tout collègue qui lit cet espace. Compté d’après ce qui y est écrit, jamais d’après ce qui est lu\u202f; rien sous cinq personnes.',
    en: 'Every colleague who reads this space. Counted from what is written in it, never from what is read; nothing below five people.',
  },
  behindQuestions: {
    fr: '{count, plural, one {# question} many {# questions} other {# questions}}, {days, select, 28 {28 jours} 84 {12 semaines} other {12 mois}}',
    en: '{count, plural, one {# question} other {# questions}}, {days, select, 28 {28 days} 84 {12 weeks} other {12 months}}',
  },
  behindReplies: {
    fr: '{count, plural, one {# réponse} many {# réponses} other {# réponses}}, {days, select, 28 {28 jours} 84 {12 semaines} other {12 mois}}',
    en: '{count, plural, one {# reply} other {# replies}}, {days, select, 28 {28 days} 84 {12 weeks} other {12 months}}',
  },
  behindArticles: {
    fr: '{count, plural, one {# article} many {# articles} other {# articles}}',
    en: '{count, plural, one {# article} other {# articles}}',
  },
})
