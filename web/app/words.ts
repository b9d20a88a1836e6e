import { defineWords } from '../kit/words.tsx'

export const appWords = defineWords({
  home: { fr: 'Accueil', en: 'Home' },
  inbox: { fr: 'À traiter', en: 'Inbox' },
  conversations: { fr: 'Conversations', en: 'Conversations' },
  questions: { fr: 'Questions', en: 'Questions' },
  spaces: { fr: 'Espaces', en: 'Spaces' },
  people: { fr: 'Personnes', en: 'People' },
  search: { fr: 'Rechercher', en: 'Search' },
  demo: { fr: 'Démonstration', en: 'Demo' },
  escrow: { fr: 'Séquestre', en: 'Escrow' },
  participation: { fr: 'Participation', en: 'Participation' },
  administration: { fr: 'Administration', en: 'Administration' },
  results: { fr: 'Résultats', en: 'Results' },
  settings: { fr: 'Réglages', en: 'Settings' },
  more: { fr: 'Plus', en: 'More' },
  moreWhy: { fr: 'Tous les autres lieux, et vos réglages.', en: 'All other places, and your settings.' },
  network: { fr: 'Réseau interne', en: 'Internal network' },
  calm: {
    fr: 'Ces pages ne demandent rien à personne d’autre.',
    en: 'These pages ask nothing of anyone else.',
  },
  guestOf: {
    fr: '<b>{company}</b> vous accueille ici{until, select, none {} other { jusqu’au {until}}}. Vous voyez les espaces partagés avec vous, et rien d’autre.',
    en: 'You are a guest of <b>{company}</b>{until, select, none {} other { until {until}}}. You see the spaces shared with you, and nothing else.',
  },
  missingTitle: { fr: 'Rien ici', en: 'Nothing here' },
  missing: {
    fr: 'La page n’existe pas, ou elle ne vous est pas ouverte.',
    en: 'The page does not exist, or it is not open to you.',
  },
  unreachable: {
    fr: 'Le serveur ne répond pas. Rien n’est perdu\u00a0: réessayez dans un instant.',
    en: 'The server does not answer. Nothing is lost: try again in a moment.',
  },
  backHome: { fr: 'Revenir à l’accueil', en: 'Back to home' },
  failedTitle: { fr: 'La page n’a pas pu s’afficher', en: 'The page could not be shown' },
  failedNotice: { fr: 'Quelque chose a échoué.', en: 'Something failed.' },
  silentTitle: { fr: 'Le serveur ne répond pas', en: 'The server does not answer' },
  silent: { fr: 'Rien n’est perdu.', en: 'Nothing is lost.' },
  silentWhat: {
    fr: 'Ce que vous écriviez est gardé dans ce navigateur. Réessayez dans un instant.',
    en: 'What you were writing is kept in this browser. Try again in a moment.',
  },
  failed: {
    fr: 'Rien n’est perdu de ce qui était enregistré. Réessayez\u202f; si cela dure, donnez la référence à l’administration.',
    en: 'Nothing that was saved is lost. Try again; if it lasts, give the reference to your administrators.',
  },
})
