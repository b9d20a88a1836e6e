import { defineWords } from '../kit/words.tsx'

export const overviewWords = defineWords({
  pinned: { fr: 'Épinglé', en: 'Pinned' },
  by: { fr: 'par {name}', en: 'by {name}' },
  waiting: { fr: 'Attend une réponse', en: 'Waiting for an answer' },
  asked: { fr: 'posée {when}', en: 'asked {when}' },
  noAnswerFor: {
    fr: 'sans réponse depuis {days, plural, one {# jour} many {# jours} other {# jours}}',
    en: 'no answer for {days, plural, one {# day} other {# days}}',
  },
  allWaiting: {
    fr: '{open, plural, one {Voir # question sans réponse} many {Voir les # questions sans réponse} other {Voir les # questions sans réponse}}',
    en: '{open, plural, one {See # unanswered question} other {See all # unanswered questions}}',
  },
  solved: { fr: 'Résolu récemment', en: 'Solved lately' },
  solvedBy: { fr: 'réponse retenue de {name}', en: 'accepted answer by {name}' },
  read: { fr: 'Lire la réponse', en: 'Read the answer' },
  openNote: {
    fr: '{open, plural, one {# à répondre} many {# à répondre} other {# à répondre}}',
    en: '{open} open',
  },
  charter: { fr: 'Charte', en: 'Charter' },
  noCharter: {
    fr: 'Pas encore de charte\u00a0: six lignes suffisent pour dire ce qu’on fait ici, et ce qu’on n’y fait pas.',
    en: 'No charter yet: six lines are enough to say what is done here, and what is not.',
  },
  writeCharter: { fr: 'Écrire la charte', en: 'Write the charter' },
  guests: { fr: 'Invités dans cet espace', en: 'Guests in this space' },
  andOthers: {
    fr: '{count, plural, one {et # autre} many {et # autres} other {et # autres}}',
    en: '{count, plural, one {and # other} other {and # others}}',
  },
  until: { fr: 'jusqu’au {date}', en: 'until {date}' },
  answersFor: { fr: '{name} en répond', en: '{name} answers for them' },
  since: { fr: 'Créé le {date}', en: 'Created on {date}' },
  members: {
    fr: '{count, plural, one {# membre} many {# membres} other {# membres}}',
    en: '{count, plural, one {# member} other {# members}}',
  },

  startTitle: { fr: 'Par où commencer', en: 'Where to begin' },
  startAsk: {
    fr: 'Quelle question vous pose-t-on chaque semaine\u202f?',
    en: 'Which question are you asked every week?',
  },
  startAskNote: {
    fr: 'Posez-la ici\u00a0: la réponse servira à la prochaine personne.',
    en: 'Ask it here: the answer will serve the next person.',
  },
  startTell: {
    fr: 'Qu’avez-vous appris récemment que d’autres devraient savoir\u202f?',
    en: 'What did you learn lately that others should know?',
  },
  startTellNote: { fr: 'Trois lignes et une photo suffisent.', en: 'Three lines and a picture are enough.' },
  startWho: { fr: 'Qui travaille là-dessus, et sur quoi\u202f?', en: 'Who works on this, and on what?' },
  startWhoNote: {
    fr: 'Présentez-vous, et dites ce qu’on peut vous demander.',
    en: 'Say who you are and what you can be asked.',
  },

  needsTitle: { fr: 'Ce qui manque encore', en: 'What it still needs' },
  needsReady: { fr: 'Cet espace est prêt à ouvrir.', en: 'This space is ready to open.' },
  needsLeft: {
    fr: '{left, plural, one {Il manque encore une chose avant d’ouvrir.} many {Il manque encore # choses avant d’ouvrir.} other {Il manque encore # choses avant d’ouvrir.}}',
    en: '{left, plural, one {One thing is missing before it opens.} other {# things are missing before it opens.}}',
  },
  needsScore: {
    fr: '{score} points sur 100, prêt à partir de {ready}.',
    en: '{score} points of 100, ready from {ready}.',
  },
  openEarlyTitle: { fr: 'Ouvrir dès maintenant\u202f?', en: 'Open it now?' },
  openEarlyMissing: {
    fr: 'L’espace a {score} points sur 100, et il est prêt à partir de {ready}. Il manque encore\u00a0:',
    en: 'The space has {score} points of 100, and is ready from {ready}. Still missing:',
  },
  openAnyway: { fr: 'Ouvrir quand même', en: 'Open all the same' },
  needsWhy: {
    fr: 'Un espace qui ouvre avec du contenu reste vivant. D’ici là, seules les personnes ajoutées le voient. Le calendrier et la permanence de réponse ne comptent pas encore.',
    en: 'A space that opens full stays alive. Only the people added here see it. A calendar and a rota are not counted yet.',
  },
  openEarly: {
    fr: 'Rien n’empêche d’ouvrir plus tôt\u00a0: ce qui manque se verra.',
    en: 'Nothing stops you from opening sooner: what is missing will show.',
  },
  met: { fr: 'fait', en: 'done' },
  toDo: { fr: 'à faire', en: 'to do' },
  progress: { fr: '{have} sur {want}', en: '{have} of {want}' },
  items: { fr: 'Dix contenus de départ', en: 'Ten things to read on the first day' },
  itemsDo: { fr: 'Écrire', en: 'Write' },
  contributors: {
    fr: 'Cinq personnes qui écrivent, de deux équipes au moins',
    en: 'Five people who write, from two units at least',
  },
  contributorsUnits: {
    fr: '{have} sur {want}, de {units, plural, one {# équipe} many {# équipes} other {# équipes}}',
    en: '{have} of {want}, from {units, plural, one {# unit} other {# units}}',
  },
  contributorsDo: { fr: 'Ajouter des personnes', en: 'Add people' },
  answers: {
    fr: 'Dix questions fréquentes, avec leur réponse retenue',
    en: 'Ten frequent questions, with an accepted answer',
  },
  answersDo: { fr: 'Demander ici', en: 'Ask here' },
  stewards: {
    fr: 'Une charte, un propriétaire, une suppléance',
    en: 'A charter, an owner and a deputy',
  },
  lackCharter: { fr: 'il manque la charte', en: 'the charter is missing' },
  lackDeputy: { fr: 'il manque une suppléance', en: 'a deputy is missing' },
  lackBoth: { fr: 'il manque la charte et une suppléance', en: 'the charter and a deputy are missing' },
  stewardsDo: { fr: 'Écrire la charte', en: 'Write the charter' },
  deputyDo: { fr: 'Nommer une suppléance', en: 'Name a deputy' },
  reviews: { fr: 'Une date de relecture pour chaque article', en: 'A review date on every article' },
  reviewsNone: { fr: 'aucun article pour l’instant', en: 'no article yet' },
  reviewsDo: { fr: 'Voir les articles', en: 'See the articles' },

  articles: { fr: 'Articles', en: 'Articles' },
  noArticles: {
    fr: 'Pas encore d’article\u00a0: ce qu’on explique deux fois mérite une page.',
    en: 'No articles yet: what is explained twice deserves a page.',
  },
  useful: {
    fr: '{count, plural, one {utile à # personne} many {utile à # personnes} other {utile à # personnes}}',
    en: '{count, plural, one {useful to # person} other {useful to # people}}',
  },
  files: { fr: 'Fichiers', en: 'Files' },
  noFiles: {
    fr: 'Les fichiers joints aux messages de cet espace se retrouvent ici.',
    en: 'Files attached to what is written in this space are found here.',
  },
  inPost: { fr: 'dans «\u202f{title}\u202f»', en: 'in “{title}”' },

  askTitle: { fr: 'Demander à rejoindre', en: 'Ask to join' },
  askWhy: {
    fr: 'Vous voyez que cet espace existe et à quoi il sert\u202f; seuls ses membres le lisent. Dites en une phrase ce qui vous amène\u00a0: les personnes qui en prennent soin vous répondent.',
    en: 'You see that this space exists and what it is for; only its members read it. Say in a sentence what brings you: those who look after it will answer.',
  },
  sentence: { fr: 'Ce qui vous amène', en: 'What brings you' },
  sentenceNote: {
    fr: 'Lu par les seules personnes qui prennent soin de l’espace.',
    en: 'Read only by those who look after the space.',
  },
  sendRequest: { fr: 'Demander à rejoindre', en: 'Ask to join' },
  askAgain: { fr: 'Demander à nouveau', en: 'Ask again' },
  requestWaits: { fr: 'Votre demande attend une réponse', en: 'Your request waits for an answer' },
  requestSent: { fr: 'Envoyée {when}\u00a0: «\u202f{sentence}\u202f»', en: 'Sent {when}: “{sentence}”' },
  withdraw: { fr: 'Retirer la demande', en: 'Withdraw the request' },
  withdrawn: { fr: 'Votre demande est retirée.', en: 'Your request is withdrawn.' },
  refused: { fr: 'Votre demande a été refusée', en: 'Your request was refused' },
  refusedWhy: { fr: 'La raison donnée\u00a0: «\u202f{reason}\u202f»', en: 'The reason given: “{reason}”' },
  notSent: { fr: 'La demande n’est pas partie.', en: 'The request was not sent.' },
  archivedClosed: {
    fr: 'Cet espace est archivé\u00a0: on ne le rejoint plus.',
    en: 'This space is archived: it cannot be joined.',
  },

  requests: { fr: 'Demandes pour rejoindre l’espace', en: 'Requests to join' },
  requestsNote: {
    fr: '{count, plural, one {# demande attend} many {# demandes attendent} other {# demandes attendent}}',
    en: '{count, plural, one {# request waits} other {# requests wait}}',
  },
  accept: { fr: 'Accepter', en: 'Accept' },
  refuse: { fr: 'Refuser', en: 'Refuse' },
  refuseOf: { fr: 'Refuser la demande de {name}', en: 'Refuse the request of {name}' },
  acceptOf: { fr: 'Accepter la demande de {name}', en: 'Accept the request of {name}' },
  reason: { fr: 'Pourquoi', en: 'Why' },
  reasonNote: { fr: '{name} lira cette phrase.', en: '{name} will read this sentence.' },
  accepted: { fr: '{name} est membre de l’espace.', en: '{name} is a member of the space.' },
  refusedTold: { fr: 'La réponse est transmise à {name}.', en: '{name} is told.' },
  insiders: { fr: 'De l’entreprise', en: 'From the company' },
  noGuests: {
    fr: 'Personne de l’extérieur ne voit cet espace.',
    en: 'Nobody from outside sees this space.',
  },
  guestsOnceOpen: {
    fr: 'On invite des personnes de l’extérieur une fois l’espace ouvert.',
    en: 'People from outside can be invited once the space is open.',
  },

  subjectFirst: { fr: 'Avez-vous déjà de quoi écrire\u202f?', en: 'Is there something to write already?' },
  subjectFirstWhy: {
    fr: 'Commencez par un sujet\u00a0: tout le monde peut y demander et y répondre, sans rien créer. Un espace vient quand des personnes se retrouvent autour.',
    en: 'Start with a subject: everyone can ask and answer under it, and nothing needs creating. A space comes once people gather around it.',
  },
  writing: {
    fr: '{count, plural, one {# personne y écrit} many {# personnes y écrivent} other {# personnes y écrivent}}',
    en: '{count, plural, one {# person writes here} other {# people write here}}',
  },
  fewWriting: { fr: 'moins de cinq personnes', en: 'fewer than five people' },
  askUnder: { fr: 'Poser une question ou écrire', en: 'Ask or write' },
  thenSpace: { fr: 'Créer un espace quand même', en: 'Create a space all the same' },
  withGuests: { fr: 'Avec des personnes d’une autre entreprise', en: 'With people of another company' },
  withGuestsNote: {
    fr: 'Un fournisseur, un client\u00a0: vous les inviterez une fois l’espace ouvert, chacun jusqu’à une date.',
    en: 'A supplier, a customer: you invite them once the space is open, each until a date.',
  },
})
