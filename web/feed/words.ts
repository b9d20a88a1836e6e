import { defineWords } from '../kit/words.tsx'

export const feedWords = defineWords({
  fresh: {
    fr: '{count, plural, one {# nouvelle réponse} many {# de nouvelles réponses} other {# nouvelles réponses}}',
    en: '{count, plural, one {# new reply} other {# new replies}}',
  },
  hello: { fr: 'Bonjour, {name}', en: 'Hello, {name}' },
  ask: { fr: 'Poser une question', en: 'Ask a question' },
  home: { fr: 'Accueil', en: 'Home' },
  compose: { fr: 'Demander, partager, annoncer…', en: 'Ask, share, announce…' },
  following: { fr: 'Suivi', en: 'Following' },
  order: { fr: 'Dans l’ordre du temps, jamais remanié', en: 'In order of time, never rearranged' },
  newPosts: {
    fr: '{count, plural, one {# nouveau message} many {# de nouveaux messages} other {# nouveaux messages}}',
    en: '{count, plural, one {# new post} other {# new posts}}',
  },
  unread: { fr: 'Non lu', en: 'Unread' },
  someUnread: {
    fr: '{count, plural, one {Un message n’est pas encore lu} many {# de messages ne sont pas encore lus} other {# messages ne sont pas encore lus}}\u202f; le reste peut attendre.',
    en: '{count, plural, one {One post you have not read} other {# posts you have not read}}; the rest can wait.',
  },
  end: { fr: 'Rien ne se cache plus bas.', en: 'Nothing is hidden further down.' },
  whySpace: {
    fr: 'Dans <b>{space}</b>, un de vos espaces',
    en: 'In <b>{space}</b>, a space of yours',
  },
  inSpace: { fr: 'Dans <b>{space}</b>', en: 'In <b>{space}</b>' },
  whySubject: { fr: 'Sous <b>{subject}</b>', en: 'Under <b>{subject}</b>' },
  accepted: { fr: 'Réponse retenue', en: 'Accepted answer' },
  noAnswer: { fr: 'Pas encore de réponse', en: 'No answer yet' },
  answers: {
    fr: '{count, plural, one {# réponse} many {# de réponses} other {# réponses}}',
    en: '{count, plural, one {# answer} other {# answers}}',
  },
  comments: {
    fr: '{count, plural, one {# commentaire} many {# de commentaires} other {# commentaires}}',
    en: '{count, plural, one {# comment} other {# comments}}',
  },
  reactions: {
    fr: '{count, plural, one {# réaction} many {# de réactions} other {# réactions}}',
    en: '{count, plural, one {# reaction} other {# reactions}}',
  },
  lastActivity: { fr: 'dernière activité {when}', en: 'last activity {when}' },
  answer: { fr: 'Répondre', en: 'Answer' },
  comment: { fr: 'Commenter', en: 'Comment' },
  copyLink: { fr: 'Copier le lien', en: 'Copy link' },
  emptyTitle: { fr: 'Votre accueil se remplit avec vos espaces', en: 'Your home fills with your spaces' },
  emptyGuest: {
    fr: 'Ici vient ce qui se dit dans l’espace que vous partagez. Rien n’y est encore écrit.',
    en: 'What is said in the space you share comes here. Nothing is written there yet.',
  },
  seeSpaces: { fr: 'Voir les espaces', en: 'See the spaces' },
  questions: { fr: 'Questions', en: 'Questions' },
  all: { fr: 'Toutes les questions', en: 'All questions' },
  unanswered: { fr: 'Sans réponse', en: 'Unanswered' },
  questionsLede: {
    fr: 'Ce que l’on se demande, partout où vous pouvez lire.',
    en: 'What people ask, wherever you can read.',
  },
  questionsEmpty: { fr: 'Pas encore de question', en: 'No questions yet' },
  questionsEmptyWhy: {
    fr: 'Une question posée ici est lue par les personnes qui savent, et sa réponse reste pour les suivantes.',
    en: 'A question asked here is read by those who know, and its answer stays for those who come next.',
  },
  unansweredEmpty: { fr: 'Tout a reçu une réponse', en: 'Everything has been answered' },
  unansweredEmptyWhy: {
    fr: 'Les questions qui attendent viennent ici, les plus récentes d’abord.',
    en: 'Questions that wait come here, the newest first.',
  },
  subjectEmpty: { fr: 'Rien sous ce sujet', en: 'Nothing under this subject' },
  subjectEmptyWhy: {
    fr: 'Rien de ce que vous pouvez lire ne porte ce sujet pour l’instant.',
    en: 'Nothing you can read bears this subject for now.',
  },
  subject: { fr: 'Sujet', en: 'Subject' },
  ideas: { fr: 'Idées', en: 'Ideas' },
  bySubject: { fr: 'Par sujet', en: 'By subject' },
})
