import { defineWords } from '../kit/words.tsx'

export const linkWords = defineWords({
  inviteGuestTitle: { fr: '{who} vous invite', en: '{who} invites you' },
  inviteInsideTitle: {
    fr: 'Bienvenue dans le réseau de {company}',
    en: 'Welcome to the network of {company}',
  },
  inviteGuestLede: {
    fr: '{who}, de {company}, vous ouvre un espace de travail partagé avec {organisation}.',
    en: '{who}, of {company}, opens a space to you that is shared with {organisation}.',
  },
  inviteInsideLede: {
    fr: '{who} vous invite à rejoindre vos collègues.',
    en: '{who} invites you to join your colleagues.',
  },
  theSpace: { fr: 'L’espace', en: 'The space' },
  youSee: { fr: 'Vous verrez', en: 'You will see' },
  youSeeSpace: {
    fr: 'Tout ce qui s’écrit dans cet espace, et les personnes qui en sont membres.',
    en: 'Everything written in this space, and the people who belong to it.',
  },
  youSeeInside: {
    fr: 'Les espaces ouverts, les questions et l’annuaire de {company}\u202f; les espaces privés où l’on vous ajoute.',
    en: 'The open spaces, the questions and the directory of {company}; the private spaces you are added to.',
  },
  youSeeNot: { fr: 'Vous ne verrez pas', en: 'You will not see' },
  youSeeNotSpace: {
    fr: 'Les autres espaces, l’annuaire, ni qui d’autre {company} invite.',
    en: 'The other spaces, the directory, or whom else {company} invites.',
  },
  youSeeNotInside: {
    fr: 'Les espaces privés et secrets dont vous n’êtes pas membre.',
    en: 'The private and secret spaces you do not belong to.',
  },
  whoReads: { fr: 'Qui vous lit', en: 'Who reads you' },
  readSpace: {
    fr: 'Les membres de cet espace, chez {company} et chez {organisation}. Personne d’autre.',
    en: 'The members of this space, at {company} and at {organisation}. Nobody else.',
  },
  readOpenSpace: {
    fr: 'Toute personne de {company}, et les membres de cet espace chez {organisation}.',
    en: 'Anyone at {company}, and the members of this space at {organisation}.',
  },
  readInside: {
    fr: 'Dans un espace, celles et ceux qui peuvent le lire\u00a0: leur nombre est écrit avant que vous publiiez.',
    en: 'In a space, those who may read it: how many is written before you publish.',
  },
  until: { fr: 'Jusqu’au', en: 'Until' },
  untilGuest: {
    fr: '{date}. Ensuite votre accès prend fin\u202f; ce que vous avez écrit reste à votre nom.',
    en: '{date}. Your access ends then; what you wrote stays under your name.',
  },
  yourAddress: { fr: 'Votre adresse', en: 'Your address' },
  accept: { fr: 'Accepter l’invitation', en: 'Accept the invitation' },
  acceptTitle: { fr: 'Pour entrer', en: 'To come in' },
  name: { fr: 'Votre nom', en: 'Your name' },
  nameNote: { fr: 'Comme les autres le liront.', en: 'As others will read it.' },
  language: { fr: 'Votre langue', en: 'Your language' },
  french: { fr: 'Français', en: 'Français' },
  english: { fr: 'English', en: 'English' },
  password: { fr: 'Choisir un mot de passe', en: 'Choose a password' },
  newPassword: { fr: 'Nouveau mot de passe', en: 'New password' },
  passwordNote: {
    fr: 'Au moins 8 caractères\u202f; une phrase de 15 vaut mieux. Les espaces comptent.',
    en: 'At least 8 characters; a phrase of 15 is better. Spaces count.',
  },
  notAccepted: { fr: 'Rien n’a été créé.', en: 'Nothing was created.' },
  deadTitle: { fr: 'Cette invitation ne vaut plus', en: 'This invitation is no longer good' },
  linkMissing: { fr: 'Il manque la fin du lien', en: 'The end of the link is missing' },
  linkMissingWhy: {
    fr: 'Ouvrez le lien entier que vous avez reçu\u00a0: il finit par un code à usage unique.',
    en: 'Open the whole link you were given: it ends in a one-time code.',
  },
  forgottenTitle: { fr: 'Mot de passe oublié', en: 'Password forgotten' },
  forgottenLede: {
    fr: 'Donnez votre adresse\u00a0: si elle est connue ici, un lien part tout de suite. Il sert une fois, pendant 20 minutes.',
    en: 'Give your address: if it is known here, a link leaves at once. It works once, for 20 minutes.',
  },
  email: { fr: 'E-mail', en: 'E-mail' },
  sendLink: { fr: 'Recevoir un lien', en: 'Get a link' },
  linkSent: {
    fr: 'Si cette adresse est connue ici, un message est en route. Rien ne vient\u202f? Demandez à l’administration de {company}\u00a0: la messagerie n’est peut-être pas configurée.',
    en: 'If this address is known here, a mail is on its way. Nothing arrives? Ask the administrators of {company}: mail may not be set up.',
  },
  notSent: { fr: 'Rien n’a été envoyé.', en: 'Nothing was sent.' },
  resetTitle: { fr: 'Choisir un nouveau mot de passe', en: 'Choose a new password' },
  resetLede: {
    fr: 'Vos autres connexions et vos jetons prendront fin. Ensuite, connectez-vous.',
    en: 'Your other sessions and your tokens will end. Then sign in.',
  },
  resetDo: { fr: 'Changer le mot de passe', en: 'Change the password' },
  resetDone: {
    fr: 'C’est fait\u00a0: le nouveau mot de passe est actif.',
    en: 'Done: the new password is good.',
  },
  notChanged: { fr: 'Rien n’a été changé.', en: 'Nothing was changed.' },
  toSignIn: { fr: 'Aller à la connexion', en: 'Go to sign in' },
})
