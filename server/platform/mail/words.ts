import type { MailCode } from './answers.ts'

/** One sentence for the administrator to each answer of `send` and `verify`. */
export const mailWords: Record<MailCode, { en: string; fr: string }> = {
  'mail.accepted': {
    en: 'The mail server accepts.',
    fr: 'Le serveur de messagerie accepte.',
  },
  'mail.not_set_up': {
    en: 'Mail is not set up yet: give the address of a mail server.',
    fr: 'La messagerie n’est pas encore configurée : indiquez l’adresse d’un serveur.',
  },
  'mail.bad_address': {
    en: 'This is not a mail address we can write to.',
    fr: 'Cette adresse ne permet pas d’écrire.',
  },
  'mail.recipient_refused': {
    en: 'The mail server refuses this recipient.',
    fr: 'Le serveur de messagerie refuse ce destinataire.',
  },
  'mail.content_refused': {
    en: 'The mail server refuses this mail.',
    fr: 'Le serveur de messagerie refuse ce message.',
  },
  'mail.deferred': {
    en: 'The mail server asks us to try again later.',
    fr: 'Le serveur de messagerie demande de réessayer plus tard.',
  },
  'mail.sender_refused': {
    en: 'The mail server does not let this sender write.',
    fr: 'Le serveur de messagerie n’accepte pas cet expéditeur.',
  },
  'mail.sign_in_refused': {
    en: 'The mail server refuses the user name or password.',
    fr: 'Le serveur de messagerie refuse l’identifiant ou le mot de passe.',
  },
  'mail.encryption_failed': {
    en: 'No encrypted connection: the certificate or the encryption of the mail server does not fit.',
    fr: 'Pas de connexion chiffrée : le certificat ou le chiffrement du serveur ne convient pas.',
  },
  'mail.unreachable': {
    en: 'No mail server answers as one at this address and port.',
    fr: 'Aucun serveur de messagerie ne répond à cette adresse et à ce port.',
  },
}
