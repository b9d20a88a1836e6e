import { defineWords } from '../../kit/words.tsx'

export const startWords = defineWords({
  title: { fr: 'Comment voulez-vous commencer\u202f?', en: 'How do you want to start?' },
  lede: {
    fr: 'Une façon n’exclut pas les autres, et rien n’est définitif. {done, plural, =0 {Aucun premier pas n’est encore fait.} one {Un premier pas sur {all} est fait.} many {# premiers pas sur {all} sont faits.} other {# premiers pas sur {all} sont faits.}}',
    en: 'One way does not exclude the others, and each can be undone. {done, plural, =0 {No first step is done yet.} one {One first step of {all} is done.} other {# first steps of {all} are done.}}',
  },
  who: { fr: 'Qui êtes-vous', en: 'Who you are' },
  whoTime: { fr: '30 s', en: '30 s' },
  how: { fr: 'Comment commencer', en: 'How to start' },
  howTime: { fr: '1 min', en: '1 min' },
  what: { fr: 'Ce qui est activé', en: 'What is on' },
  whatTime: { fr: '1 min', en: '1 min' },
  mail: { fr: 'Essai d’envoi', en: 'Mail test' },
  mailTime: { fr: '1 min, facultatif', en: '1 min, optional' },
  ways: { fr: 'Quatre façons', en: 'Four ways' },
  demo: { fr: 'Une entreprise de démonstration', en: 'A demo company' },
  demoNote: {
    fr: 'Un groupe industriel inventé\u00a0: une année de questions, d’articles et d’annonces. Se retire d’un clic, sans trace.',
    en: 'An invented industrial group: a year of questions, articles and announcements. Leaves in one click, without trace.',
  },
  people: { fr: 'Mon annuaire', en: 'My people' },
  peopleNote: {
    fr: 'Les personnes de l’entreprise, dans un fichier CSV\u00a0: aperçu, essai à blanc, puis import.',
    en: 'The company’s directory in a CSV file: preview, dry run, then import.',
  },
  peopleHere: {
    fr: '{count, plural, one {# personne} many {# de personnes} other {# personnes}}',
    en: '{count, plural, one {# person} other {# people}}',
  },
  conversations: { fr: 'Mes conversations', en: 'My conversations' },
  conversationsNote: {
    fr: 'Une archive d’un autre outil\u00a0: auteurs, dates et liens d’origine gardés, personne n’est prévenu.',
    en: 'An archive of another tool: authors, dates and old links kept, nobody is notified.',
  },
  postsHere: {
    fr: '{count, plural, =1000 {plus de # messages} one {# message} many {# de messages} other {# messages}}',
    en: '{count, plural, =1000 {more than # posts} one {# post} other {# posts}}',
  },
  subject: { fr: 'Une première question', en: 'A first question' },
  subjectNote: {
    fr: 'Sous un sujet, sans rien préparer. Un espace viendra quand il y aura de quoi y lire.',
    en: 'Under a subject, with nothing to prepare. A space comes once there is something to read in it.',
  },
  steps: { fr: 'Premiers pas', en: 'First steps' },
  stepsNote: {
    fr: 'Les cases se cochent d’elles-mêmes, sur ce que le système constate.',
    en: 'The boxes tick themselves, on what the system sees.',
  },
  done: { fr: 'Fait', en: 'Done' },
  toDo: { fr: 'À faire', en: 'To do' },
  three: { fr: 'Trois personnes ont un compte', en: 'Three people have an account' },
  threeNote: {
    fr: '{count, plural, one {# compte pour l’instant} many {# comptes pour l’instant} other {# comptes pour l’instant}}',
    en: '{count, plural, one {# account so far} other {# accounts so far}}',
  },
  invite: { fr: 'Inviter', en: 'Invite' },
  mailReady: { fr: 'Les e-mails partent', en: 'Mail leaves' },
  mailReadyNote: { fr: 'Un relais est indiqué', en: 'A relay is named' },
  mailMissing: {
    fr: 'Sans relais, les invitations sont des liens à copier',
    en: 'Without a relay, invitations are links to copy',
  },
  look: { fr: 'Voir', en: 'Look' },
  space: { fr: 'Un espace est ouvert', en: 'A space is open' },
  spaceNote: {
    fr: '{count, plural, =0 {Aucun pour l’instant} one {# espace} many {# d’espaces} other {# espaces}}',
    en: '{count, plural, =0 {None so far} one {# space} other {# spaces}}',
  },
  prepare: { fr: 'En préparer un', en: 'Prepare one' },
  solved: { fr: 'Une question est résolue', en: 'A question is solved' },
  solvedNote: {
    fr: 'Le premier signe que le réseau sert',
    en: 'The first sign that the network is of use',
  },
  ask: { fr: 'En poser une', en: 'Ask one' },
  next: { fr: 'Ensuite\u00a0: voir ce qui est activé', en: 'Next: see what is on' },
})
