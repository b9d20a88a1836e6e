export const words = {
  'setup.done': {
    fr: 'Weft est déjà installé ici : demandez une invitation à l’administration.',
    en: 'Weft is already set up here: ask the administrators for an invitation.',
  },
  'setup.link': {
    fr: 'Ce lien d’installation ne vaut plus. Relancez npm start : un nouveau lien s’affiche.',
    en: 'This set-up link is no longer good. Run npm start again: it prints a new one.',
  },
  'sign_in.refused': {
    fr: 'Adresse ou mot de passe inexact. Rien n’a été changé.',
    en: 'The address or the password is not right. Nothing was changed.',
  },
  'password.short': {
    fr: 'Choisissez au moins 8 caractères ; 15 valent mieux.',
    en: 'Choose at least 8 characters; 15 are better.',
  },
  'password.long': { fr: 'Ce mot de passe est trop long.', en: 'This password is too long.' },
  'password.common': {
    fr: 'Ce mot de passe figure dans toutes les listes : choisissez-en un autre.',
    en: 'This password stands in every list: choose another.',
  },
  'password.own_words': {
    fr: 'Ce mot de passe est trop proche de votre nom ou de celui de l’entreprise.',
    en: 'This password is too close to your name or the company’s.',
  },
  'password.wrong': {
    fr: 'Le mot de passe actuel n’est pas le bon. Rien n’a été changé.',
    en: 'The current password is not right. Nothing was changed.',
  },
  'enter.closed': {
    fr: 'Vous ne pouvez pas entrer pour le moment.',
    en: 'You cannot enter at the moment.',
  },
  'session.needed': {
    fr: 'Un jeton ne donne pas accès à cela : connectez-vous dans un navigateur.',
    en: 'A token does not reach this: sign in with a browser.',
  },
  'proof.needed': {
    fr: 'Pour cela, redonnez votre mot de passe : il a été donné il y a plus de cinq minutes.',
    en: 'For this, give your password again: it was given more than five minutes ago.',
  },
  'reset.link': {
    fr: 'Ce lien ne vaut plus : il sert une fois, pendant 20 minutes. Demandez-en un autre.',
    en: 'This link is no longer good: it works once, for 20 minutes. Ask for another.',
  },
  'departure.done': {
    fr: 'Cette personne est déjà partie.',
    en: 'This person has left already.',
  },
  'departure.last_administrator': {
    fr: 'C’est la dernière personne qui administre Weft : nommez d’abord quelqu’un d’autre.',
    en: 'This is the last administrator of Weft: name someone else first.',
  },
  'administration.last': {
    fr: 'C’est la dernière personne qui administre Weft : donnez d’abord l’administration à quelqu’un d’autre.',
    en: 'This is the last administrator of Weft: make someone else an administrator first.',
  },
  'administration.colleagues_only': {
    fr: 'Seule une personne de l’entreprise qui y est encore peut administrer Weft.',
    en: 'Only someone of the company who is still here can administer Weft.',
  },
} as const
