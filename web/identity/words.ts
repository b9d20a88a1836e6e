import { defineWords } from '../kit/words.tsx'

export const identityWords = defineWords({
  setUpTitle: { fr: 'Bonjour. Qui êtes-vous\u202f?', en: 'Hello. Who are you?' },
  setUpLede: {
    fr: 'Une minute, et rien n’est définitif\u00a0: chaque réponse se change ensuite.',
    en: 'One minute, and nothing is final: every answer can be changed later.',
  },
  setUpNote: { fr: 'Lien à usage unique.', en: 'One-time link.' },
  clothTitle: { fr: 'Le tissu de {name}', en: 'The cloth of {name}' },
  clothText: {
    fr: 'Dessiné à partir du nom de votre organisation\u00a0: changez une lettre, il change. Aucune image n’est à fournir.',
    en: 'Drawn from the name of your organisation: change a letter and it changes. No picture is needed.',
  },
  organisation: { fr: 'Nom de l’organisation', en: 'Name of the organisation' },
  language: { fr: 'Langue de départ', en: 'First language' },
  languageNote: { fr: 'Chacun choisit ensuite la sienne.', en: 'Everyone chooses their own later.' },
  french: { fr: 'Français', en: 'Français' },
  english: { fr: 'English', en: 'English' },
  name: { fr: 'Votre nom', en: 'Your name' },
  email: { fr: 'Votre e-mail', en: 'Your e-mail' },
  emailNote: {
    fr: 'Pour vous retrouver. Rien n’est envoyé maintenant.',
    en: 'To recognise you. Nothing is sent now.',
  },
  zone: { fr: 'Fuseau horaire', en: 'Time zone' },
  password: { fr: 'Mot de passe', en: 'Password' },
  passwordNote: {
    fr: 'Au moins 8 caractères\u202f; une phrase de 15 vaut mieux. Les espaces comptent.',
    en: 'At least 8 characters; a phrase of 15 is better. Spaces count.',
  },
  nothingLeaves: {
    fr: 'Rien ne sort de ce serveur sans votre décision.',
    en: 'Nothing leaves this server unless you decide so.',
  },
  nothingLeavesWhy: {
    fr: 'Ni police, ni image, ni statistique, ni aperçu de lien. L’e-mail ne part que par le serveur de messagerie donné au démarrage.',
    en: 'No font, no picture, no statistics, no link preview. Mail goes only through the mail server named at start.',
  },
  found: { fr: 'Créer le réseau', en: 'Create the network' },
  notDone: { fr: 'Rien n’a été créé.', en: 'Nothing was created.' },
  linkMissing: { fr: 'Il manque la fin du lien', en: 'The end of the link is missing' },
  linkMissingWhy: {
    fr: 'Ouvrez le lien entier que la commande de démarrage a affiché\u00a0: il finit par un code à usage unique.',
    en: 'Open the whole link that the start command printed: it ends in a one-time code.',
  },
  signInTitle: { fr: 'Se connecter', en: 'Sign in' },
  signInLede: { fr: 'Le réseau de {company}.', en: 'The network of {company}.' },
  signInEmail: { fr: 'E-mail', en: 'E-mail' },
  signIn: { fr: 'Se connecter', en: 'Sign in' },
  signInRefused: { fr: 'La connexion n’a pas abouti.', en: 'You are not signed in.' },
  forgotten: { fr: 'Mot de passe oublié\u202f?', en: 'Password forgotten?' },
})
