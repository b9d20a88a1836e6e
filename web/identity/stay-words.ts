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
  proofTitle: { fr: 'C’est bien vous\u202f?', en: 'Is it you?' },
  password: { fr: 'Votre mot de passe', en: 'Your password' },
  goOn: { fr: 'Continuer', en: 'Go on' },
  ended: { fr: 'L’accès de {name} a pris fin.', en: 'The access of {name} has ended.' },
})
