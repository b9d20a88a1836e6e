import type { Letter } from '../mail/index.ts'

export const namedLetter: Readonly<Record<'fr' | 'en', (office: string, url: string) => Letter>> = {
  fr: (office, url) => ({
    subject: 'On vous propose une moitié du séquestre',
    paragraphs: [
      `L’administration vous propose de détenir, au titre de «\u202f${office}\u202f», l’une des deux moitiés de la clé qui peut révéler qui a posé une question sans nom.`,
      'Seule, votre moitié n’ouvre rien. La page dit à quoi vous vous engagez\u00a0: vous pouvez accepter ou décliner.',
    ],
    action: { word: 'Lire et répondre', url },
    reason: 'Ce message part quand une moitié vous est proposée. Il ne peut pas être coupé.',
  }),
  en: (office, url) => ({
    subject: 'You are asked to hold one half of the escrow',
    paragraphs: [
      `Administrators ask you to hold, as “${office}”, one of the two halves of the key that can reveal who asked a question without a name.`,
      'Alone, your half opens nothing. The page says what you take on; you may accept or decline.',
    ],
    action: { word: 'Read and answer', url },
    reason: 'This mail is sent when a half is offered to you. It cannot be turned off.',
  }),
}
