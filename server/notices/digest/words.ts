import type { Locale } from '../../platform/viewer.ts'

type Texts = {
  subject: (company: string) => string
  bareSubject: (company: string) => string
  opening: (daily: boolean) => string
  bareOpening: (count: number) => string
  decision: string
  decisionBy: (name: string, place: string | null) => string
  answers: string
  answeredBy: (name: string) => string
  question: string
  askedBy: (name: string, place: string | null) => string
  stranger: string
  strangerWhy: (stranger: { title: string | null; answers: number; subject: string }) => string
  open: string
  reason: (given: { daily: boolean; day: number; time: string }) => string
  change: string
  stop: string
}

const frenchDays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const englishDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export const digestWords: Readonly<Record<Locale, Texts>> = {
  fr: {
    subject: (company) => `Récapitulatif de ${company}`,
    bareSubject: (company) => `Du nouveau chez ${company}`,
    opening: (daily) =>
      daily ? 'Ce qui a pu vous échapper depuis hier.' : 'Ce qui a pu vous échapper cette semaine.',
    bareOpening: (count) =>
      count === 1
        ? 'Un élément vous attend. Son contenu reste sur le serveur.'
        : `${count} éléments vous attendent. Leur contenu reste sur le serveur.`,
    decision: 'Annonce à connaître',
    decisionBy: (name, place) => (place ? `${name}, dans ${place}` : name),
    answers: 'Réponses utiles à vos sujets',
    answeredBy: (name) => `Réponse retenue, par ${name}`,
    question: 'Une question pour vous',
    askedBy: (name, place) =>
      place ? `${name} attend une réponse dans ${place}` : `${name} attend une réponse`,
    stranger: 'Quelqu’un à connaître',
    strangerWhy: ({ title, answers, subject }) =>
      `${title ? `${title}. ` : ''}${answers === 1 ? 'Une réponse' : `${answers} réponses`} sur ${subject} en trois mois.`,
    open: 'Ouvrir l’accueil',
    reason: ({ daily, day, time }) =>
      daily
        ? `Vous recevez ce récapitulatif chaque jour à ${time}, le temps du démarrage\u00a0; ensuite chaque ${frenchDays[day - 1]}.`
        : `Vous recevez ce récapitulatif chaque ${frenchDays[day - 1]} à ${time}. Vide, il n’est pas envoyé.`,
    change: 'Changer le jour, l’heure et les e-mails reçus',
    stop: 'Ne plus recevoir de récapitulatif',
  },
  en: {
    subject: (company) => `Digest of ${company}`,
    bareSubject: (company) => `Something new at ${company}`,
    opening: (daily) =>
      daily ? 'What you may have missed since yesterday.' : 'What you may have missed this week.',
    bareOpening: (count) =>
      count === 1
        ? 'One thing waits for you. Its content stays on the server.'
        : `${count} things wait for you. Their content stays on the server.`,
    decision: 'An announcement to know',
    decisionBy: (name, place) => (place ? `${name}, in ${place}` : name),
    answers: 'Answers useful to your subjects',
    answeredBy: (name) => `Accepted answer, by ${name}`,
    question: 'A question for you',
    askedBy: (name, place) =>
      place ? `${name} waits for an answer in ${place}` : `${name} waits for an answer`,
    stranger: 'Someone to meet',
    strangerWhy: ({ title, answers, subject }) =>
      `${title ? `${title}. ` : ''}${answers === 1 ? 'One answer' : `${answers} answers`} about ${subject} in three months.`,
    open: 'Open home',
    reason: ({ daily, day, time }) =>
      daily
        ? `You get this digest every day at ${time} while your company starts; then every ${englishDays[day - 1]}.`
        : `You get this digest every ${englishDays[day - 1]} at ${time}. Empty, it is not sent.`,
    change: 'Change the day, the hour and the mails you get',
    stop: 'Get no digest any more',
  },
}
