import { defineWords } from '../kit/words.tsx'

export const inviteWords = defineWords({
  guests: { fr: 'Inviter de l’extérieur', en: 'Invite from outside' },
  guestsWhy: {
    fr: 'Une personne invitée ne voit que cet espace, tout ce qui y est déjà écrit compris. Vous en êtes responsable jusqu’à la date choisie.',
    en: 'A guest sees this space only, including all that is written there already. You answer for them until the date you choose.',
  },
  sharedWith: {
    fr: 'Cet espace est partagé avec {organisation}.',
    en: 'This space is shared with {organisation}.',
  },
  people: { fr: 'Inviter des collègues', en: 'Invite colleagues' },
  peopleLede: {
    fr: 'Un lien par personne, pour son adresse, pendant deux semaines.',
    en: 'One link a person, for their address, for two weeks.',
  },
  administration: { fr: 'Administration', en: 'Administration' },
  email: { fr: 'E-mail', en: 'E-mail' },
  organisation: { fr: 'Son organisation', en: 'Their organisation' },
  organisationNote: {
    fr: 'L’espace sera partagé avec elle, et avec aucune autre.',
    en: 'The space will be shared with it, and with no other.',
  },
  until: { fr: 'Jusqu’au', en: 'Until' },
  untilNote: { fr: 'Un an au plus.', en: 'A year at most.' },
  language: { fr: 'Langue du message', en: 'Language of the mail' },
  french: { fr: 'Français', en: 'Français' },
  english: { fr: 'English', en: 'English' },
  invite: { fr: 'Inviter', en: 'Invite' },
  notInvited: { fr: 'Rien n’a été envoyé.', en: 'Nothing was sent.' },
  sentTo: { fr: 'Un message est parti pour {email}.', en: 'A mail has left for {email}.' },
  linkFor: {
    fr: 'La messagerie n’est pas configurée\u00a0: donnez vous-même ce lien à {email}. Il ne sera plus montré.',
    en: 'Mail is not set up: hand this link to {email} yourself. It will not be shown again.',
  },
  pending: { fr: 'Invitations en attente', en: 'Pending invitations' },
  noPending: { fr: 'Personne n’est attendu', en: 'Nobody is expected' },
  noPendingWhy: {
    fr: 'Les invitations sans réponse se voient ici, et se retirent.',
    en: 'Invitations without an answer are seen here, and taken back.',
  },
  by: { fr: 'par {name}', en: 'by {name}' },
  good: { fr: 'lien bon jusqu’au {date}', en: 'link good until {date}' },
  stay: { fr: 'accès jusqu’au {date}', en: 'access until {date}' },
  takeBack: { fr: 'Retirer', en: 'Take back' },
  takeBackOf: { fr: 'Retirer l’invitation de {email}', en: 'Take back the invitation of {email}' },
  notRead: { fr: 'Les invitations n’ont pas pu être lues.', en: 'The invitations could not be read.' },
})
