import type { Letter } from '../mail/index.ts'

type Letters<Said> = Readonly<Record<'fr' | 'en', (said: Said) => Letter>>

export const resetLetter: Letters<{ company: string; url: string; home: string; minutes: number }> = {
  fr: ({ company, url, home, minutes }) => ({
    subject: `Votre mot de passe pour ${company}`,
    paragraphs: [
      `Quelqu’un, sans doute vous, demande un nouveau mot de passe pour le réseau de ${company}.`,
      'Tant que vous ne choisissez rien, l’ancien reste bon.',
    ],
    action: { word: 'Choisir un nouveau mot de passe', url },
    notes: [
      `Ce lien sert une fois, pendant ${minutes} minutes. Ensuite, vos autres connexions et vos jetons prennent fin.`,
      'Ce n’était pas vous ? Il n’y a rien à faire.',
    ],
    reason: `Vous recevez ce message parce que votre adresse est celle d’un compte de ${home}.`,
  }),
  en: ({ company, url, home, minutes }) => ({
    subject: `Your password for ${company}`,
    paragraphs: [
      `Somebody, probably you, asks for a new password for the network of ${company}.`,
      'As long as you choose none, the old one stays good.',
    ],
    action: { word: 'Choose a new password', url },
    notes: [
      `This link works once, for ${minutes} minutes. Your other sessions and your tokens end then.`,
      'It was not you? There is nothing to do.',
    ],
    reason: `You get this mail because your address is that of an account at ${home}.`,
  }),
}

export const passwordLetter: Letters<{ company: string; url: string }> = {
  fr: ({ company, url }) => ({
    subject: `Votre mot de passe pour ${company} a changé`,
    paragraphs: [
      `Le mot de passe de votre compte de ${company} vient de changer. Vos autres connexions et vos jetons ont pris fin.`,
      'Ce n’était pas vous ? Demandez tout de suite un nouveau mot de passe sur la page de connexion, et prévenez l’administration.',
    ],
    reason: `Vous recevez ce message parce que votre adresse est celle d’un compte de ${url}.`,
  }),
  en: ({ company, url }) => ({
    subject: `Your password for ${company} has changed`,
    paragraphs: [
      `The password of your account at ${company} has just changed. Your other sessions and your tokens have ended.`,
      'It was not you? Ask for a new password on the sign-in page at once, and tell your administrators.',
    ],
    reason: `You get this mail because your address is that of an account at ${url}.`,
  }),
}
