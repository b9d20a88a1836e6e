import { defineWords } from '../kit/words.tsx'

export const mailWords = defineWords({
  title: { fr: 'Messagerie', en: 'Mail' },
  administration: { fr: 'Administration', en: 'Administration' },
  lede: {
    fr: 'Ce que Weft envoie\u00a0: invitations et nouveaux mots de passe.',
    en: 'What Weft sends: invitations and new passwords.',
  },
  ready: { fr: 'La messagerie est configurée.', en: 'Mail is set up.' },
  notSetUp: { fr: 'La messagerie n’est pas configurée.', en: 'Mail is not set up.' },
  notSetUpWhy: {
    fr: 'Rien ne part. Les invitations sont des liens à copier, et personne ne retrouve seul son mot de passe. Renseignez WEFT_SMTP_URL, puis relancez Weft.',
    en: 'Nothing leaves. Invitations are links to copy, and nobody recovers a password alone. Give WEFT_SMTP_URL, then start Weft again.',
  },
  from: { fr: 'Expéditeur', en: 'Sender' },
  waiting: { fr: 'En attente', en: 'Waiting' },
  waitingOf: {
    fr: '{count, plural, one {# message} many {# de messages} other {# messages}}',
    en: '{count, plural, one {# mail} other {# mails}}',
  },
  failing: { fr: 'Adresses qui refusent', en: 'Addresses that refuse' },
  failingOf: {
    fr: '{count, plural, =0 {aucune} one {#, à qui plus rien n’est envoyé} many {#, à qui plus rien n’est envoyé} other {#, à qui plus rien n’est envoyé}}',
    en: '{count, plural, =0 {none} one {#, written to no more} other {#, written to no more}}',
  },
  test: { fr: 'M’envoyer un essai', en: 'Send a test to myself' },
  testTitle: { fr: 'Essai', en: 'Test' },
  testWhy: {
    fr: 'Un message part vers votre adresse, et toute la conversation avec le serveur s’affiche ici.',
    en: 'A mail leaves for your address, and the whole conversation with the server shows here.',
  },
  transcript: { fr: 'Conversation avec le serveur', en: 'Conversation with the server' },
  problems: { fr: 'Derniers incidents', en: 'Last problems' },
  noProblem: { fr: 'Aucun incident', en: 'No problem' },
  noProblemWhy: {
    fr: 'Ce qui n’a pas pu partir se verrait ici, sans les adresses.',
    en: 'What could not leave would show here, without addresses.',
  },
  attempts: {
    fr: '{count, plural, one {# essai} many {# d’essais} other {# essais}}',
    en: '{count, plural, one {# attempt} other {# attempts}}',
  },
  stillWaiting: { fr: 'sera réessayé', en: 'will be tried again' },
  givenUp: { fr: 'abandonné', en: 'given up' },
  failed: { fr: 'L’essai n’a pas abouti.', en: 'The test did not work.' },
})
