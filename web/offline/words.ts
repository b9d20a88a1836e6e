import { defineWords } from '../kit/words.tsx'

export const offlineWords = defineWords({
  title: { fr: 'Lecture hors ligne', en: 'Reading offline' },
  here: { fr: 'Lecture hors ligne sur cet appareil', en: 'Reading offline on this device' },
  why: {
    fr: 'Vos dernières discussions se lisent alors sans réseau, sept jours au plus. Rien d’un espace secret, ni vos conversations, n’est gardé\u202f; tout s’efface quand vous vous déconnectez.',
    en: 'Your last discussions are then read without a network, for seven days at most. Nothing of a secret space, nor your conversations, is kept; all is erased when you sign out.',
  },
  off: {
    fr: 'Hors ligne. Ce qui s’affiche date {when, select, never {d’avant} other {du {when}}}.',
    en: 'Offline. What shows is {when, select, never {from before} other {of {when}}}.',
  },
  toSend: {
    fr: '{count, plural, one {# à envoyer} many {# à envoyer} other {# à envoyer}}',
    en: '{count, plural, other {# to send}}',
  },
  refusedCount: {
    fr: '{count, plural, one {# texte n’est pas parti} many {# de textes ne sont pas partis} other {# textes ne sont pas partis}}',
    en: '{count, plural, one {# text was not sent} other {# texts were not sent}}',
  },
  outbox: { fr: 'À envoyer', en: 'To send' },
  outboxWhy: {
    fr: 'Écrit sans réseau. Tout part dans l’ordre, une seule fois, dès que le serveur répond.',
    en: 'Written without a network. All is sent in order, once, as soon as the server answers.',
  },
  nothing: { fr: 'Rien n’attend', en: 'Nothing waits' },
  nothingWhy: {
    fr: 'Ce que vous écrivez sans réseau attend ici, puis part tout seul.',
    en: 'What you write without a network waits here, then is sent by itself.',
  },
  home: { fr: 'Revenir à l’accueil', en: 'Back to home' },
  answerTo: { fr: 'Réponse à «\u202f{title}\u202f»', en: 'Answer to “{title}”' },
  commentOn: { fr: 'Commentaire sur «\u202f{title}\u202f»', en: 'Comment on “{title}”' },
  refused: { fr: 'Pas envoyé\u00a0: {why}', en: 'Not sent: {why}' },
  change: { fr: 'Modifier', en: 'Edit' },
  changeOf: { fr: 'Modifier, {title}', en: 'Edit, {title}' },
  drop: { fr: 'Ne pas envoyer', en: 'Do not send' },
  dropOf: { fr: 'Ne pas envoyer, {title}', en: 'Do not send, {title}' },
  dropped: { fr: 'Le texte ne partira pas.', en: 'The text will not be sent.' },
  again: { fr: 'Envoyer maintenant', en: 'Send now' },
  text: { fr: 'Texte', en: 'Text' },
  keep: { fr: 'Enregistrer', en: 'Save' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  waits: {
    fr: 'Gardé sur cet appareil\u202f: votre texte partira dès que le serveur répondra.',
    en: 'Kept on this device: your text is sent as soon as the server answers.',
  },
  noneTitle: { fr: 'Hors ligne', en: 'Offline' },
  noneWhy: {
    fr: 'Le serveur ne répond pas, et rien n’est gardé à lire sur cet appareil.',
    en: 'The server does not answer, and nothing is kept to be read on this device.',
  },
  retry: { fr: 'Essayer encore', en: 'Try again' },
})
