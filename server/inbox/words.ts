import type { Reason } from './reasons.ts'

/** Each reason as a row of the inbox and a mail say it. */
export const reasonWords: Readonly<Record<Reason, { fr: string; en: string }>> = {
  mentioned: { fr: 'On vous mentionne', en: 'You are mentioned' },
  refused: { fr: 'Publication programmée refusée', en: 'A scheduled post was refused' },
  joining: { fr: 'Demande à rejoindre l’espace', en: 'Asks to join the space' },
  acknowledge: { fr: 'Accusé de lecture demandé', en: 'To be acknowledged' },
  reminded: { fr: 'Rappel\u00a0: accusé de lecture attendu', en: 'A reminder to acknowledge' },
  answered: { fr: 'Réponse à votre question', en: 'An answer to your question' },
  replied: { fr: 'On vous répond', en: 'A reply to you' },
  accepted: { fr: 'Votre réponse est retenue', en: 'Your answer was accepted' },
  verified: { fr: 'Votre réponse est vérifiée', en: 'Your answer was verified' },
  decided: { fr: 'Suite donnée à votre idée', en: 'Your idea was answered' },
  cancelled: { fr: 'Événement annulé', en: 'Event cancelled' },
  moved: { fr: 'Événement déplacé', en: 'Event rescheduled' },
  closed: { fr: 'Sondage terminé', en: 'Poll closed' },
  thanked: { fr: 'On vous remercie', en: 'You are thanked' },
  your_thread: { fr: 'Du nouveau dans votre fil', en: 'News in your thread' },
  watching_post: { fr: 'Fil que vous suivez de près', en: 'A thread you watch' },
  watching_person: { fr: 'Personne que vous suivez de près', en: 'A person you watch' },
  watching_subject: { fr: 'Sujet que vous suivez de près', en: 'A subject you watch' },
  watching_space: { fr: 'Espace que vous suivez de près', en: 'A space you watch' },
}
