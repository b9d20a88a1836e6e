import type { Letter } from '../../mail/index.ts'

type Told = Readonly<Record<'fr' | 'en', (url: string) => Letter>>

/** To both holders: neither which question nor why, which the page says to them alone. */
export const askedLetter: Told = {
  fr: (url) => ({
    subject: 'Une levée attend votre décision',
    paragraphs: [
      'Quelqu’un demande qui a posé une question sans nom. Vous détenez l’une des deux moitiés qui peuvent le révéler.',
      'La page dit quelle question, qui le demande et pour quel motif. Rien ne se passe sans votre moitié.',
    ],
    action: { word: 'Lire la demande', url },
    reason: 'Ce message part à qui détient une moitié, à chaque demande. Il ne peut pas être coupé.',
  }),
  en: (url) => ({
    subject: 'A lifting waits for your decision',
    paragraphs: [
      'Somebody asks who posted a question without a name. You hold one of the two halves that can reveal it.',
      'The page says which question, who asks and why. Nothing happens without your half.',
    ],
    action: { word: 'Read the case', url },
    reason: 'This mail is sent to those who hold a half, for each case. It cannot be turned off.',
  }),
}

/** To whoever asked: that it is decided, not how. */
export const decidedLetter: Told = {
  fr: (url) => ({
    subject: 'Votre demande de levée est close',
    paragraphs: ['Votre demande a reçu sa réponse. La page dit laquelle, et de qui.'],
    action: { word: 'Lire la réponse', url },
    reason: 'Ce message part une fois, à qui a demandé une levée.',
  }),
  en: (url) => ({
    subject: 'Your case is closed',
    paragraphs: ['Your case has its answer. The page says which, and whose.'],
    action: { word: 'Read the answer', url },
    reason: 'This mail is sent once, to whoever asked for a lifting.',
  }),
}

/** Says neither which question nor why: the page does, to its author alone. */
export const revealedLetter: Told = {
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
