import { defineWords } from '../../kit/words.tsx'

const people = {
  fr: '{count, plural, one {<b>#</b>\u00a0personne} many {<b>#</b>\u00a0de personnes} other {<b>#</b>\u00a0personnes}}',
  en: '{count, plural, one {<b>#</b>\u00a0person} other {<b>#</b>\u00a0people}}',
}
const guests = {
  fr: '{count, plural, one {#\u00a0invité} many {#\u00a0d’invités} other {#\u00a0invités}}',
  en: '{count, plural, one {#\u00a0guest} other {#\u00a0guests}}',
}

/** The texts of announcements and their acknowledgement. */
export const announcementWords = defineWords({
  peopleOfSpace: { fr: `${people.fr} de <i>{space}</i>`, en: `${people.en} of <i>{space}</i>` },
  peopleOfCompany: { fr: `${people.fr} de toute l’entreprise`, en: `${people.en} across the company` },
  guestsOf: {
    fr: `${guests.fr} de {organisation}`,
    en: `${guests.en} from {organisation}`,
  },
  and: { fr: ' et ', en: ' and ' },
  nobody: { fr: 'personne d’autre pour l’instant', en: 'nobody else for now' },
  announcement: { fr: 'Annonce', en: 'Announcement' },
  target: { fr: 'S’adresse à <whom></whom>.', en: 'For <whom></whom>.' },
  willAsk: {
    fr: 'Cette annonce demande un accusé de lecture à <whom></whom>.',
    en: 'This announcement asks <whom></whom> to acknowledge it.',
  },
  willTell: { fr: 'Cette annonce s’adresse à <whom></whom>.', en: 'This announcement is for <whom></whom>.' },
  whoSeesSpace: {
    fr: 'La personne qui annonce, les responsables et la modération de l’espace voient qui a confirmé sa lecture.',
    en: 'Whoever announces it and those who look after the space or moderate it see who acknowledged.',
  },
  whoSeesCompany: {
    fr: 'La personne qui annonce et l’administration voient qui a confirmé sa lecture.',
    en: 'Whoever announces it and administrators see who acknowledged.',
  },
  notUnread: {
    fr: 'Un accusé de lecture ne se retire pas.',
    en: 'An acknowledgement cannot be taken back.',
  },
  acknowledge: { fr: 'Confirmer la lecture', en: 'Acknowledge' },
  acknowledged: { fr: 'Lu le {date} à {time}', en: 'Read on {date} at {time}' },
  changedSince: { fr: 'le texte a changé depuis', en: 'the text has changed since' },
  read: { fr: 'Lu', en: 'Read' },
  asked: { fr: 'Accusé de lecture demandé', en: 'To acknowledge' },
  before: { fr: 'À lire avant {day}', en: 'To read before {day}' },
  wasBefore: { fr: 'Était à lire avant {day}', en: 'Was to be read before {day}' },
  theDay: { fr: 'le {date}', en: '{date}' },
  tomorrow: { fr: 'demain', en: 'tomorrow' },
  today: { fr: 'À lire aujourd’hui', en: 'To read today' },
  progress: {
    fr: '{acknowledged, plural, one {<b># sur {asked}</b> a confirmé sa lecture} many {<b># sur {asked}</b> ont confirmé leur lecture} other {<b># sur {asked}</b> ont confirmé leur lecture}}.',
    en: '{acknowledged, plural, one {<b># of {asked}</b> has acknowledged} other {<b># of {asked}</b> have acknowledged}}.',
  },
  showDetail: { fr: 'Voir par unité et par personne', en: 'By unit and by person' },
  hideDetail: { fr: 'Replier le détail', en: 'Hide the detail' },
  byUnit: { fr: 'Par unité', en: 'By unit' },
  share: {
    fr: '{acknowledged, number} sur {asked, number}',
    en: '{acknowledged, number} of {asked, number}',
  },
  noUnit: { fr: 'Sans unité', en: 'No unit' },
  within: { fr: '{name} ({within})', en: '{name} ({within})' },
  restOf: { fr: '{name}, le reste', en: '{name}, the rest' },
  guestsFrom: { fr: '{name}, en invité', en: '{name}, guests' },
  small: {
    fr: '{count, plural, one {Une unité plus petite} many {# d’unités plus petites, ensemble} other {# unités plus petites, ensemble}}',
    en: '{count, plural, one {One smaller unit} other {# smaller units, together}}',
  },
  smallWhy: {
    fr: 'Aucune barre ne parle de moins de cinq personnes\u00a0: les unités plus petites sont comptées ensemble.',
    en: 'No bar speaks of fewer than five people: smaller units are counted together.',
  },
  tooFew: { fr: 'Moins de cinq personnes par unité.', en: 'Fewer than five people a unit.' },
  byPerson: { fr: 'Par personne', en: 'By person' },
  waiting: { fr: 'Pas encore ({count, number})', en: 'Not yet ({count, number})' },
  done: { fr: 'Accusé de lecture ({count, number})', en: 'Acknowledged ({count, number})' },
  everyone: { fr: 'Tout le monde a confirmé sa lecture', en: 'Everyone has acknowledged' },
  everyoneWhy: {
    fr: 'La lecture sera aussi demandée à qui rejoindra l’espace plus tard.',
    en: 'Whoever joins the space later will be asked as well.',
  },
  noneYet: { fr: 'Personne n’a encore confirmé sa lecture', en: 'Nobody has acknowledged yet' },
  noneYetWhy: {
    fr: 'L’annonce se voit en tête de l’accueil de chaque personne concernée.',
    en: 'The announcement shows at the top of the home of everyone it is for.',
  },
  endOfNames: { fr: 'La liste s’arrête là.', en: 'The list ends here.' },
  announceTitle: { fr: 'Faire une annonce', en: 'Announce' },
  announce: { fr: 'Annoncer', en: 'Announce' },
  titleAnnouncement: { fr: 'Votre annonce en une phrase', en: 'Your announcement in one sentence' },
  ask: { fr: 'Demander un accusé de lecture', en: 'Ask people to acknowledge it' },
  by: { fr: 'À lire avant', en: 'To read before' },
  dayOver: {
    fr: 'Ce jour est passé\u00a0: choisissez-en un qui laisse le temps de lire.',
    en: 'That day is over: choose one that leaves time to read.',
  },
  byNote: {
    fr: 'Sans date, l’annonce attend que chaque personne l’ait lue.',
    en: 'Without a date, it waits until each person has read it.',
  },
  notHere: {
    fr: 'Vous ne vous occupez pas de «\u202f{space}\u202f»\u00a0: seules les personnes qui en sont responsables ou le modèrent y annoncent. Choisissez un espace dont vous vous occupez, ou écrivez un message\u202f; l’espace choisi revient alors.',
    en: 'You do not look after “{space}”: only those who do, or who moderate it, announce there. Choose a space that you look after, or write a post; the space you chose then comes back.',
  },
  notEverywhere: {
    fr: 'Seule l’administration annonce à toute l’entreprise\u00a0: choisissez un espace dont vous vous occupez, ou écrivez un message.',
    en: 'Only administrators announce to the whole company: choose a space that you look after, or write a post.',
  },
  nowhere: {
    fr: 'Les annonces viennent des responsables et de la modération d’un espace, ou de l’administration pour toute l’entreprise. Écrivez plutôt un message, ou demandez à l’une de ces personnes.',
    en: 'Announcements come from those who look after a space or moderate it, or from administrators for the whole company. Write a post instead, or ask one of them.',
  },
  sureTitle: {
    fr: '{count, plural, one {Annoncer à # personne} many {Annoncer à # de personnes} other {Annoncer à # personnes}}\u202f?',
    en: '{count, plural, one {Announce to # person} other {Announce to # people}}?',
  },
  sureNote: {
    fr: 'Vous pourrez corriger le texte, mais pas effacer le fait qu’on l’ait lu.',
    en: 'You can correct the text later, but what was read cannot be unread.',
  },
  pin: { fr: 'Épingler dans l’espace', en: 'Pin to the space' },
  unpin: { fr: 'Désépingler', en: 'Unpin' },
  pinned: { fr: 'Épinglé', en: 'Pinned' },
  nowPinned: { fr: 'Épinglé en tête de l’espace.', en: 'Pinned to the top of the space.' },
  nowUnpinned: { fr: 'Désépinglé.', en: 'Unpinned.' },
  remind: { fr: 'Relancer qui n’a pas lu', en: 'Remind those who have not read' },
  remindNow: { fr: 'Envoyer le rappel', en: 'Send the reminder' },
  remindTitle: {
    fr: '{count, plural, one {Relancer # personne\u202f?} many {Relancer # de personnes\u202f?} other {Relancer # personnes\u202f?}}',
    en: '{count, plural, one {Remind # person?} other {Remind # people?}}',
  },
  remindWhy: {
    fr: 'Seules les personnes qui n’ont pas encore confirmé leur lecture sont relancées\u00a0: l’annonce revient en tête de leur accueil. Un rappel au plus tous les trois jours.',
    en: 'Only those who have not acknowledged it yet are reminded: the announcement comes back to the top of their home. One reminder each three days at most.',
  },
  reminded: {
    fr: '{count, plural, one {# personne est relancée} many {# de personnes sont relancées} other {# personnes sont relancées}}',
    en: '{count, plural, one {# person is reminded} other {# people are reminded}}',
  },
  remindedOn: {
    fr: 'Dernier rappel\u00a0: {when}. Le suivant est possible trois jours après.',
    en: 'Last reminder: {when}. The next is possible three days later.',
  },
})
