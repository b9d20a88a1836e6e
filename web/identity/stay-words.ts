import { defineWords } from '../kit/words.tsx'

export const stayWords = defineWords({
  stay: { fr: 'Accès de cette personne', en: 'Access of this person' },
  hostedBy: { fr: '{name} en répond, jusqu’au {date}.', en: '{name} answers for them, until {date}.' },
  over: {
    fr: 'Son accès a pris fin le {date}. {name} en répondait.',
    en: 'Their access ended on {date}. {name} answered for them.',
  },
  until: { fr: 'Jusqu’au', en: 'Until' },
  untilNote: { fr: 'Un an au plus.', en: 'A year at most.' },
  change: { fr: 'Changer la date', en: 'Change the date' },
  changed: { fr: 'Date changée.', en: 'Date changed.' },
  notChanged: { fr: 'Rien n’a été changé.', en: 'Nothing was changed.' },
  endAccess: { fr: 'Mettre fin à son accès', en: 'End their access' },
  endTitle: { fr: 'Mettre fin à l’accès de {name}\u202f?', en: 'End the access of {name}?' },
  endWhy: {
    fr: 'Connexions, jetons, flux en direct et invitations envoyées prennent fin tout de suite. Ce qui est écrit reste à son nom.',
    en: 'Sessions, tokens, live streams and invitations they sent end at once. What they wrote stays under their name.',
  },
  appoint: { fr: 'Donner l’administration', en: 'Make an administrator' },
  appointTitle: { fr: 'Donner l’administration à {name}\u202f?', en: 'Make {name} an administrator?' },
  appointWhy: {
    fr: 'Cette personne pourra tout ce que peut l’administration, dès maintenant.',
    en: 'This person may do all that administrators may, from now on.',
  },
  appointed: { fr: '{name} administre Weft.', en: '{name} administers Weft.' },
  dismiss: { fr: 'Retirer l’administration', en: 'Remove as administrator' },
  dismissTitle: { fr: 'Retirer l’administration à {name}\u202f?', en: 'Remove {name} as an administrator?' },
  dismissWhy: {
    fr: 'Cette personne ne pourra plus ce que peut l’administration. Rien d’autre ne change pour elle.',
    en: 'This person may no longer do what administrators may. Nothing else changes for them.',
  },
  dismissed: { fr: '{name} n’administre plus Weft.', en: '{name} no longer administers Weft.' },
  proofTitle: { fr: 'C’est bien vous\u202f?', en: 'Is it you?' },
  password: { fr: 'Votre mot de passe', en: 'Your password' },
  goOn: { fr: 'Continuer', en: 'Go on' },
  ended: { fr: 'L’accès de {name} a pris fin.', en: 'The access of {name} has ended.' },
})
