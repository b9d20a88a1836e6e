import type { Locale } from '../../platform/viewer.ts'

type Texts = {
  bareSubject: (company: string) => string
  bareOpening: string
  first: string
  inSpace: (why: string, space: string) => string
  outside: (name: string, organisation: string) => string
  more: (count: number) => string
  somebody: string
  open: string
  openDrafts: string
  reason: (why: string) => string
  change: string
  stopThread: string
  stopSpace: (name: string) => string
  stopPlace: string
  stopSubjects: string
}

export const mailTexts: Readonly<Record<Locale, Texts>> = {
  fr: {
    bareSubject: (company) => `Du nouveau pour vous chez ${company}`,
    bareOpening: 'Une discussion vous attend. Son contenu reste sur le serveur.',
    first:
      'Ceci est le premier e-mail d’avis que vous recevez. Il y en aura d’autres quand on vous nomme, vous répond ou attend quelque chose de vous, si vous ne l’avez pas lu dans les deux minutes, et jamais à vos heures calmes.',
    inSpace: (why, space) => `${why}, dans ${space}`,
    outside: (name, organisation) => `${name}, ${organisation} (externe)`,
    more: (count) => (count === 1 ? 'Et un autre élément non lu.' : `Et ${count} autres éléments non lus.`),
    somebody: 'Quelqu’un',
    open: 'Ouvrir la discussion',
    openDrafts: 'Voir vos brouillons',
    reason: (why) =>
      `Pourquoi cet e-mail\u00a0: ${why.charAt(0).toLocaleLowerCase('fr')}${why.slice(1)}. Il part deux minutes après, si vous n’avez pas lu.`,
    change: 'Changer les e-mails reçus et les heures calmes',
    stopThread: 'Ne plus recevoir d’e-mail de cette discussion',
    stopSpace: (name) => `Ne plus recevoir d’e-mail de l’espace ${name}`,
    stopPlace: 'Ne plus recevoir d’e-mail de cet espace',
    stopSubjects: 'Ne plus recevoir d’e-mail sur les messages publiés sous des sujets',
  },
  en: {
    bareSubject: (company) => `Something new for you at ${company}`,
    bareOpening: 'A discussion waits for you. Its content stays on the server.',
    first:
      'This is the first mail of notices that you get. Others will come when you are named, answered or asked for something, if you have not read it within two minutes, and never in your quiet hours.',
    inSpace: (why, space) => `${why}, in ${space}`,
    outside: (name, organisation) => `${name}, ${organisation} (external)`,
    more: (count) => (count === 1 ? 'And one more that is unread.' : `And ${count} more that are unread.`),
    somebody: 'Somebody',
    open: 'Open the discussion',
    openDrafts: 'See your drafts',
    reason: (why) =>
      `Why this mail: ${why.charAt(0).toLocaleLowerCase('en')}${why.slice(1)}. It leaves two minutes later, if you have not read.`,
    change: 'Change the mails you get and your quiet hours',
    stopThread: 'Get no mail from this discussion any more',
    stopSpace: (name) => `Get no mail from the space ${name} any more`,
    stopPlace: 'Get no mail from this space any more',
    stopSubjects: 'Get no mail about posts under subjects any more',
  },
}
