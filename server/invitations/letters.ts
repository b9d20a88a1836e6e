import type { Letter } from '../mail/index.ts'
import type { Invitation } from './store.ts'

type Write = (invitation: Invitation, url: string) => Letter

const day = (locale: 'fr' | 'en', date: Date) =>
  new Intl.DateTimeFormat(locale === 'fr' ? 'fr' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  )

/** Says who invites, where, and until when, before anything is opened. */
export const invitationLetter: Readonly<Record<'fr' | 'en', Write>> = {
  fr: ({ invitedBy, company, space, guestUntil, expiresAt }, url) => ({
    subject: space ? `${invitedBy} vous invite chez ${company}` : `Votre accès au réseau de ${company}`,
    paragraphs: [
      space
        ? `${invitedBy}, de ${company}, vous invite dans un espace de travail partagé : « ${space} ».`
        : `${invitedBy} vous invite à rejoindre le réseau interne de ${company}.`,
      ...(guestUntil
        ? [`Votre accès vaut pour ce seul espace, jusqu’au ${day('fr', new Date(guestUntil))}.`]
        : []),
    ],
    action: { word: 'Voir l’invitation', url },
    notes: [
      `Ce lien est pour vous : il sert une fois, jusqu’au ${day('fr', expiresAt)}. La page dit ce que vous verrez et qui vous lira, avant toute saisie.`,
    ],
    reason: `Vous recevez ce message parce que ${invitedBy} a donné votre adresse. Sans réponse, rien n’est créé.`,
  }),
  en: ({ invitedBy, company, space, guestUntil, expiresAt }, url) => ({
    subject: space ? `${invitedBy} invites you to ${company}` : `Your way into the network of ${company}`,
    paragraphs: [
      space
        ? `${invitedBy}, of ${company}, invites you to a shared space: “${space}”.`
        : `${invitedBy} invites you to join the internal network of ${company}.`,
      ...(guestUntil ? [`Your access is to this one space, until ${day('en', new Date(guestUntil))}.`] : []),
    ],
    action: { word: 'See the invitation', url },
    notes: [
      `This link is for you: it works once, until ${day('en', expiresAt)}. The page says what you will see and who will read you, before you fill in anything.`,
    ],
    reason: `You get this mail because ${invitedBy} gave your address. Without an answer nothing is created.`,
  }),
}
