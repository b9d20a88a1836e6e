import { defineWords } from '../kit/words.tsx'
import { ribbonWords } from './ribbon-words.ts'

export const demoWords = defineWords({
  ...ribbonWords,
  title: { fr: 'Entreprise de démonstration', en: 'Demo company' },
  placeNote: {
    fr: 'Des personnes et des conversations inventées, pour voir avant de commencer. Se retire sans trace.',
    en: 'Invented people and conversations, to look around before you begin. Leaves without trace.',
  },

  absent: {
    fr: 'Rien d’inventé ne se trouve ici.',
    en: 'Nothing invented is here.',
  },
  arriving: {
    fr: '{done, plural, =0 {L’entreprise de démonstration arrive.} one {Une conversation sur {total} est arrivée.} many {# conversations sur {total} sont arrivées.} other {# conversations sur {total} sont arrivées.}}',
    en: '{done, plural, =0 {The demo company is coming.} one {One conversation of {total} has come.} other {# conversations of {total} have come.}}',
  },
  leaving: { fr: 'L’entreprise de démonstration s’en va.', en: 'The demo company is leaving.' },
  here: {
    fr: '{people, plural, one {# personne inventée} many {# de personnes inventées} other {# personnes inventées}} et {conversations, plural, one {# conversation} many {# de conversations} other {# conversations}} sont ici depuis le {day}.',
    en: '{people, plural, one {# invented person} other {# invented people}} and {conversations, plural, one {# conversation} other {# conversations}} have been here since {day}.',
  },

  what: { fr: 'Ce qui arrive', en: 'What comes' },
  whatPeople: {
    fr: 'Un groupe industriel inventé, ses unités, ses métiers et ses sites, et une année de questions, d’articles et d’annonces.',
    en: 'An invented industrial group, its units, its trades and its sites, and a year of questions, articles and announcements.',
  },
  whatYou: {
    fr: 'Vous entrez dans trois de ses espaces ouverts et un qu’elle partage avec des invités, et suivez quelques-uns de ses sujets, pour que votre accueil se remplisse.',
    en: 'You join three of its open spaces and one it shares with guests, and follow some of its subjects, so that your home fills.',
  },
  whatOthers: {
    fr: 'Toute l’entreprise le voit, sous un bandeau qui le dit. Personne n’est prévenu, aucun e-mail ne part.',
    en: 'The whole company sees it, below a ribbon that says so. Nobody is notified, no mail leaves.',
  },
  whatAfter: {
    fr: 'Tout se retire d’un clic, sans trace, avec ce qui y aura été écrit entre-temps.',
    en: 'All of it leaves in one click, without trace, with whatever was written in it meanwhile.',
  },
  add: { fr: 'Ajouter l’entreprise de démonstration', en: 'Add the demo company' },
  goOn: { fr: 'Reprendre', en: 'Go on' },

  first: { fr: 'À voir d’abord', en: 'To see first' },
  question: { fr: 'Une question et sa réponse retenue', en: 'A question and its accepted answer' },
  disagreement: { fr: 'Un désaccord', en: 'A disagreement' },
  article: { fr: 'Un article et ses versions', en: 'An article and its versions' },
  announcement: { fr: 'Une annonce', en: 'An announcement' },
  shared_space: { fr: 'Un espace partagé avec un client', en: 'A space shared with a customer' },
  chart: { fr: 'L’organigramme', en: 'The organisation chart' },
  chartTitle: { fr: 'Les personnes, par responsable', en: 'People, by manager' },

  goes: { fr: 'Ce qui partira', en: 'What will go' },
  goesAll: {
    fr: 'Les personnes inventées, leurs espaces, leurs conversations et tout ce qui en dépend. Vous quittez ses espaces et ne suivez plus ses sujets.',
    en: 'The invented people, their spaces, their conversations and all that counts them. What you joined and followed then is undone.',
  },
  goesOthers: {
    fr: 'Et ce que des personnes réelles y ont laissé\u00a0: {list}.',
    en: 'And what real people left in it: {list}.',
  },
  goesNone: {
    fr: 'Aucune personne réelle n’y a rien laissé.',
    en: 'No real person left anything in it.',
  },
  posts: {
    fr: '{count, plural, one {# message} many {# de messages} other {# messages}}',
    en: '{count, plural, one {# post} other {# posts}}',
  },
  comments: {
    fr: '{count, plural, one {# commentaire ou réponse} many {# de commentaires ou réponses} other {# commentaires ou réponses}}',
    en: '{count, plural, one {# comment or answer} other {# comments or answers}}',
  },
  versions: {
    fr: '{count, plural, one {# version d’article} many {# de versions d’articles} other {# versions d’articles}}',
    en: '{count, plural, one {# version of an article} other {# versions of articles}}',
  },
  files: {
    fr: '{count, plural, one {# fichier} many {# de fichiers} other {# fichiers}}',
    en: '{count, plural, one {# file} other {# files}}',
  },
  reactions: {
    fr: '{count, plural, one {# réaction} many {# de réactions} other {# réactions}}',
    en: '{count, plural, one {# reaction} other {# reactions}}',
  },
  members: {
    fr: '{count, plural, one {# entrée dans un espace} many {# d’entrées dans des espaces} other {# entrées dans des espaces}}',
    en: '{count, plural, one {# membership of a space} other {# memberships of spaces}}',
  },
  invitations: {
    fr: '{count, plural, one {# invitation en attente} many {# d’invitations en attente} other {# invitations en attente}}',
    en: '{count, plural, one {# waiting invitation} other {# waiting invitations}}',
  },
  depending: {
    fr: 'Elle ne peut pas partir\u00a0: {guests, plural, =0 {} one {un invité réel a pour hôte une personne inventée. } many {# d’invités réels ont pour hôte une personne inventée. } other {# invités réels ont pour hôte une personne inventée. }}{reports, plural, =0 {} one {Une personne réelle a pour responsable une personne inventée. } many {# de personnes réelles ont pour responsable une personne inventée. } other {# personnes réelles ont pour responsable une personne inventée. }}Donnez-leur quelqu’un d’autre d’abord.',
    en: 'It cannot leave: {guests, plural, =0 {} one {one real guest is hosted by an invented person. } other {# real guests are hosted by an invented person. }}{reports, plural, =0 {} one {One real person reports to an invented one. } other {# real people report to an invented one. }}Give them somebody else first.',
  },
  sure: { fr: 'Retirer l’entreprise de démonstration\u202f?', en: 'Remove the demo company?' },
  sureAll: {
    fr: '{people, plural, one {# personne inventée} many {# de personnes inventées} other {# personnes inventées}} et {conversations, plural, one {# conversation} many {# de conversations} other {# conversations}} s’en vont. Cela ne se défait pas.',
    en: '{people, plural, one {# invented person} other {# invented people}} and {conversations, plural, one {# conversation} other {# conversations}} go. This cannot be undone.',
  },
  interrupted: {
    fr: 'Elle s’est arrêtée en route. Rien n’est perdu\u00a0: elle peut reprendre, ou repartir.',
    en: 'It stopped on its way. Nothing is lost: it can go on, or leave.',
  },
  interruptedLeaving: {
    fr: 'Elle n’a pas pu partir, et tout est encore là. Réessayez.',
    en: 'It could not leave, and all of it is still here. Try again.',
  },
  gone: { fr: 'Elle est partie, sans trace.', en: 'It is gone, without trace.' },
  notDone: { fr: 'Cela n’a pas été fait', en: 'This was not done' },
})
