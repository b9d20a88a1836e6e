import type { Letter } from '../../mail/index.ts'

/** Says neither which question nor why: the page does, to its author alone. */
export const revealedLetter: Readonly<Record<'fr' | 'en', (url: string) => Letter>> = {
  fr: (url) => ({
    subject: 'Votre nom a été révélé pour une question posée sans nom',
    paragraphs: [
      'Les deux personnes qui détiennent le séquestre ont révélé ensemble qui a posé une question sans nom. C’était vous.',
      'La page dit quelle question, qui l’a demandé, pour quel motif, et qui connaît votre nom désormais.',
    ],
    action: { word: 'Lire la demande', url },
    reason: 'Ce message part chaque fois qu’un nom est révélé. Il ne peut pas être coupé.',
  }),
  en: (url) => ({
    subject: 'Your name was revealed for a question asked without it',
    paragraphs: [
      'The two people who hold the escrow opened together who asked a question without a name. It was you.',
      'The page says which question, who asked for it, why, and who knows your name now.',
    ],
    action: { word: 'Read the case', url },
    reason: 'This mail is sent each time a name is revealed. It cannot be turned off.',
  }),
}
