import { defineWords } from '../kit/words.tsx'

export const firstWords = defineWords({
  title: { fr: 'Vos premières minutes', en: 'Your first minutes' },
  mail: {
    fr: 'Vous recevrez un e-mail quand on vous nomme, vous répond ou attend quelque chose de vous, jamais la nuit ni le week-end, et un récapitulatif.',
    en: 'You will get a mail when you are named, answered or asked for something, never at night or at weekends, and a digest.',
  },
  changeMail: { fr: 'Changer', en: 'Change' },
  dismiss: { fr: 'Masquer', en: 'Dismiss' },
  dismissed: { fr: 'Masqué.', en: 'Dismissed.' },
  dismissTitle: { fr: 'Masquer vos premières minutes', en: 'Dismiss your first minutes' },
  done: { fr: 'Fait', en: 'Done' },
  toDo: { fr: 'À faire', en: 'To do' },
  allDone: {
    fr: 'C’est fait. Votre accueil se remplit de ce que vous avez choisi.',
    en: 'All done. Your home fills with what you chose.',
  },
  card: { fr: 'Vérifier ma fiche', en: 'Check my card' },
  seeCard: { fr: 'Voir ma fiche', en: 'See my card' },
  right: { fr: 'C’est juste', en: 'It is right' },
  directory: { fr: 'De l’annuaire\u00a0: {fields}.', en: 'From the directory: {fields}.' },
  registration: { fr: 'De votre inscription\u00a0: {fields}.', en: 'From your registration: {fields}.' },
  person: { fr: 'De vous\u00a0: {fields}.', en: 'From you: {fields}.' },
  subjects: {
    fr: '{wanted, plural, one {Choisir un sujet} many {Choisir # de sujets} other {Choisir # sujets}}',
    en: '{wanted, plural, one {Pick one subject} other {Pick # subjects}}',
  },
  spaces: {
    fr: '{wanted, plural, one {Rejoindre un espace} many {Rejoindre # d’espaces} other {Rejoindre # espaces}}',
    en: '{wanted, plural, one {Join one space} other {Join # spaces}}',
  },
  chosen: { fr: '{chosen} sur {wanted}', en: '{chosen} of {wanted}' },
  follow: { fr: 'Suivre', en: 'Follow' },
  followed: { fr: 'Suivi', en: 'Followed' },
  join: { fr: 'Rejoindre', en: 'Join' },
  joined: { fr: 'Vous y êtes', en: 'You are in' },
  skill: {
    fr: 'Porte le nom d’un savoir-faire de votre fiche',
    en: 'Bears the name of a skill on your card',
  },
  unitWrites: {
    fr: '{count, plural, one {# collègue de <b>{unit}</b> y écrit} many {# de collègues de <b>{unit}</b> y écrivent} other {# collègues de <b>{unit}</b> y écrivent}}',
    en: '{count, plural, one {# colleague of <b>{unit}</b> writes about it} other {# colleagues of <b>{unit}</b> write about it}}',
  },
  companyTalks: {
    fr: 'On en parle\u00a0: {count, plural, one {# message récent} many {# de messages récents} other {# messages récents}}',
    en: 'Talked about: {count, plural, one {# recent post} other {# recent posts}}',
  },
  unitIn: {
    fr: '{count, plural, one {# collègue de <b>{unit}</b> y est} many {# de collègues de <b>{unit}</b> y sont} other {# collègues de <b>{unit}</b> y sont}}',
    en: '{count, plural, one {# colleague of <b>{unit}</b> is in it} other {# colleagues of <b>{unit}</b> are in it}}',
  },
  talk: {
    fr: 'On y parle\u00a0: {count, plural, one {# message récent} many {# de messages récents} other {# messages récents}}',
    en: 'People talk there: {count, plural, one {# recent post} other {# recent posts}}',
  },
  members: {
    fr: '{count, plural, one {# membre} many {# de membres} other {# membres}}, ouvert à toute l’entreprise',
    en: '{count, plural, one {# member} other {# members}}, open to the whole company',
  },
  couldAnswer: {
    fr: '{count, plural, =1 {Une question à laquelle vous pourriez répondre} one {# question à laquelle vous pourriez répondre} many {# de questions auxquelles vous pourriez répondre} other {# questions auxquelles vous pourriez répondre}}',
    en: '{count, plural, =1 {One question you could answer} other {# questions you could answer}}',
  },
  firstSteps: { fr: 'Premiers pas', en: 'First steps' },
  firstStepsDone: { fr: 'Premiers pas\u00a0: {done} sur {all}.', en: 'First steps: {done} of {all}.' },
  goOn: { fr: 'Continuer', en: 'Go on' },
  dismissSteps: { fr: 'Masquer les premiers pas', en: 'Dismiss the first steps' },
})

/** The fields of a card, as a sentence names them. */
export const fieldWords = defineWords({
  name: { fr: 'nom', en: 'name' },
  title: { fr: 'fonction', en: 'title' },
  unit: { fr: 'unité', en: 'unit' },
  jobFamily: { fr: 'famille de métiers', en: 'job family' },
  manager: { fr: 'responsable', en: 'manager' },
  site: { fr: 'site', en: 'site' },
  languages: { fr: 'langues', en: 'languages' },
  skills: { fr: 'savoir-faire', en: 'skills' },
  startedOn: { fr: 'arrivée', en: 'start date' },
  about: { fr: 'à propos', en: 'about' },
  email: { fr: 'e-mail', en: 'e-mail' },
})
