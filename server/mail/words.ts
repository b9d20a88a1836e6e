import type { Letter } from './letters.ts'

export const words = {
  'mail.no_address': {
    fr: 'Votre fiche n’a pas d’adresse e-mail : rien n’a été envoyé.',
    en: 'Your card has no e-mail address: nothing was sent.',
  },
} as const

export const testLetter: Readonly<Record<'fr' | 'en', (url: string) => Letter>> = {
  fr: (url) => ({
    subject: 'Weft : essai de messagerie',
    paragraphs: ['Ce message prouve que Weft peut vous écrire.'],
    reason: `Vous l’avez demandé depuis l’administration de ${url}.`,
  }),
  en: (url) => ({
    subject: 'Weft: test of mail',
    paragraphs: ['This mail proves that Weft can write to you.'],
    reason: `You asked for it from the administration of ${url}.`,
  }),
}
