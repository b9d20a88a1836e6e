import { defineWords } from '../kit/words.tsx'

export const subjectWords = defineWords({
  subjects: { fr: 'Sujets', en: 'Subjects' },
  lede: {
    fr: 'Ce dont on parle, là où vous pouvez lire. Suivre un sujet amène à l’accueil ce qui s’y demande.',
    en: 'What people talk about, wherever you can read. Following a subject brings what is asked under it to your home.',
  },
  find: { fr: 'Chercher un sujet', en: 'Find a subject' },
  posts: {
    fr: '{count, plural, =0 {Rien pour l’instant} one {# message} many {# de messages} other {# messages}}',
    en: '{count, plural, =0 {Nothing so far} one {# post} other {# posts}}',
  },
  contributors: {
    fr: '{count, plural, one {# personne y contribue} many {# de personnes y contribuent} other {# personnes y contribuent}}',
    en: '{count, plural, one {# person contributes} other {# people contribute}}',
  },
  unanswered: {
    fr: '{count, plural, one {# question sans réponse} many {# de questions sans réponse} other {# questions sans réponse}}',
    en: '{count, plural, one {# unanswered question} other {# unanswered questions}}',
  },
  emptyTitle: { fr: 'Pas encore de sujet', en: 'No subjects yet' },
  emptyWhy: {
    fr: 'Un sujet naît quand quelqu’un écrit sous son nom. Le premier peut être le vôtre.',
    en: 'A subject is born when someone writes under its name. The first may be yours.',
  },
  ask: { fr: 'Poser une question', en: 'Ask a question' },
  noneTitle: { fr: 'Aucun sujet de ce nom', en: 'No subject of that name' },
  noneWhy: {
    fr: 'Rien de ce que vous pouvez lire ne porte «\u202f{q}\u202f».',
    en: 'Nothing you can read bears “{q}”.',
  },
  clear: { fr: 'Effacer la recherche', en: 'Clear the search' },
  follow: { fr: 'Suivre', en: 'Follow' },
  followed: { fr: 'Suivi', en: 'Followed' },
  questions: {
    fr: '{count, plural, =0 {Pas de question} one {# question} many {# de questions} other {# questions}}',
    en: '{count, plural, =0 {No questions} one {# question} other {# questions}}',
  },
  solved: {
    fr: '{count, plural, =0 {aucune résolue} one {# résolue} many {# de résolues} other {# résolues}}',
    en: '{count, plural, =0 {none solved} other {# solved}}',
  },
  oldest: {
    fr: '{days, plural, =0 {la plus ancienne attend depuis aujourd’hui} one {la plus ancienne attend depuis # jour} many {la plus ancienne attend depuis # de jours} other {la plus ancienne attend depuis # jours}}',
    en: '{days, plural, =0 {the oldest has waited since today} one {the oldest has waited for # day} other {the oldest has waited for # days}}',
  },
  also: { fr: 'Aussi appelé {names}.', en: 'Also called {names}.' },
  quoted: { fr: '«\u202f{name}\u202f»', en: '“{name}”' },
  and: { fr: '\u202f; ', en: '; ' },
  newest: { fr: 'Compté sur les 200 derniers messages.', en: 'Counted on the newest 200 posts.' },
  contribute: { fr: 'Y contribuent', en: 'Who contributes' },
  byName: { fr: 'Dans l’ordre des noms.', en: 'By name.' },
  others: {
    fr: '{count, plural, one {et # autre personne} many {et # d’autres personnes} other {et # autres personnes}}',
    en: '{count, plural, one {and # other} other {and # others}}',
  },
})
