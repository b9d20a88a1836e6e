import { defineWords } from '../kit/words.tsx'

export const homeWords = defineWords({
  forYou: { fr: 'Pour vous', en: 'For you' },
  things: {
    fr: '{count, plural, =1 {Une chose vous attend} =2 {Deux choses vous attendent} =3 {Trois choses vous attendent} one {# chose vous attend} many {# de choses vous attendent} other {# choses vous attendent}}\u202f; le reste peut attendre.',
    en: '{count, plural, =1 {One thing needs you} =2 {Two things need you} =3 {Three things need you} one {# thing needs you} other {# things need you}}; the rest can wait.',
  },
  calm: { fr: 'Rien ne vous attend.', en: 'Nothing needs you.' },
  newCount: {
    fr: '{count, plural, one {# nouveau} many {# de nouveaux} other {# nouveaux}}',
    en: '{count, plural, other {# new}}',
  },
  now: { fr: 'Ce qui vous attend', en: 'What needs you' },
  nowQuestion: { fr: 'Réponse attendue', en: 'Answer needed' },
  nowAnnouncement: { fr: 'Annonce à lire', en: 'Announcement to read' },
  nowAnnouncementBy: { fr: 'Annonce à lire avant le {day}', en: 'Announcement to read by {day}' },
  nowAnswer: { fr: 'Une réponse à votre question', en: 'An answer to your question' },
  questionSub: {
    fr: '{who} demande, sans réponse pour l’instant, sous {subject}.',
    en: '{who} asks, without an answer so far, under {subject}.',
  },
  questionAlone: {
    fr: '{who} a demandé dans {space}, {when}, sans réponse. Le réseau démarre\u00a0: après 4 h, la question vous est montrée.',
    en: '{who} asked in {space}, {when}, without an answer. The network is starting: after 4 hours the question is shown to you.',
  },
  nowReminded: {
    fr: '{day, select, none {Rappel\u00a0: à lire} other {Rappel\u00a0: à lire avant le {day}}}',
    en: '{day, select, none {Reminder: to read} other {Reminder: to read by {day}}}',
  },
  announcementSub: {
    fr: '{space, select, none {Annonce de {who}} other {Annonce de {who}, dans {space}}}. Accusé de lecture demandé.',
    en: '{space, select, none {Announced by {who}} other {Announced by {who} in {space}}}. You are asked to acknowledge it.',
  },
  answerSub: {
    fr: '{who} vous a répondu, {when}\u00a0: est-ce résolu\u202f?',
    en: '{who} answered you {when}: is it solved?',
  },
  doAnswer: { fr: 'Répondre', en: 'Answer' },
  doRead: { fr: 'Lire', en: 'Read' },
  doSee: { fr: 'Voir qui vient', en: 'See who comes' },
  doSettle: { fr: 'Voir la réponse', en: 'See the answer' },
  question: { fr: 'Question', en: 'Question' },
  message: { fr: 'Message', en: 'Post' },
  article: { fr: 'Article', en: 'Article' },
  event: { fr: 'Événement', en: 'Event' },
  poll: { fr: 'Sondage', en: 'Poll' },
  idea: { fr: 'Idée', en: 'Idea' },
  announcement: { fr: 'Annonce', en: 'Announcement' },
  drafts: { fr: 'Brouillons', en: 'Drafts' },
  whyOrder: { fr: 'Pourquoi cet ordre\u202f?', en: 'Why this order?' },
  whyOrderOne: {
    fr: 'D’abord ce qui attend quelqu’un comme vous\u00a0: les annonces de vos espaces, puis les questions sans réponse de vos savoir-faire, de vos sujets et de vos espaces.',
    en: 'First what waits for someone like you: announcements of your spaces, then questions without an answer under your skills, your subjects and in your spaces.',
  },
  whyOrderTwo: {
    fr: 'Ensuite les articles modifiés où vous avez pris part, les discussions des personnes avec qui vous échangez, les réponses de votre unité, et ce que l’on dit chez vous et autour de vous.',
    en: 'Then articles that changed where you took part, discussions of people you exchange with, answers from your unit, and what is said in your places and near them.',
  },
  whyOrderThree: {
    fr: 'Le plus récent compte davantage. Jamais plus de deux de suite du même espace ou de la même personne tant qu’il y a autre chose. Rien de lu, rien de vous. Personne n’est classé.',
    en: 'What is newer counts for more. Never more than two in a row from one space or one person while there is anything else. Nothing you have read or written. Nobody is ranked.',
  },
  upToDate: { fr: 'Vous êtes à jour', en: 'You are up to date' },
  upToDateWhy: {
    fr: 'Rien de nouveau ne vous concerne pour l’instant. Sous Suivi, tout ce qui s’est dit chez vous reste dans l’ordre du temps.',
    en: 'Nothing new concerns you for now. Under Following, all that was said in your places stays in order of time.',
  },
  seeFollowing: { fr: 'Voir le suivi', en: 'See Following' },
  nothingFollowed: { fr: 'Vous ne suivez rien encore', en: 'You follow nothing yet' },
  nothingFollowedWhy: {
    fr: 'Ici vient tout ce qui se dit dans vos espaces et sous vos sujets, dans l’ordre du temps.',
    en: 'All that is said in your spaces and under your subjects comes here, in order of time.',
  },
  begin: { fr: 'Votre accueil se remplit avec vos espaces', en: 'Your home fills with your spaces' },
  beginUnit: {
    fr: '{count, plural, one {Celui-ci est lu} many {Ceux-ci sont lus} other {Ceux-ci sont lus}} par des collègues de <b>{unit}</b>\u00a0:',
    en: '{count, plural, one {Colleagues of <b>{unit}</b> read this one} other {Colleagues of <b>{unit}</b> read these}}:',
  },
  beginCompany: {
    fr: 'On y parle en ce moment\u00a0:',
    en: 'Where people talk these days:',
  },
  readers: {
    fr: '{count, plural, one {# collègue y est membre} many {# de collègues y sont membres} other {# collègues y sont membres}}',
    en: '{count, plural, one {# colleague is a member} other {# colleagues are members}}',
  },
  join: { fr: 'Rejoindre', en: 'Join' },
  follow: { fr: 'Suivre', en: 'Follow' },
  yourSpaces: { fr: 'Vos espaces', en: 'Your spaces' },
  unreadIn: {
    fr: '{count, plural, one {# message non lu} many {# de messages non lus} other {# messages non lus}}',
    en: '{count, plural, one {# unread post} other {# unread posts}}',
  },
  subjectsToFollow: { fr: 'Des sujets à suivre', en: 'Subjects to follow' },
  lately: {
    fr: '{count, plural, one {# message récent} many {# de messages récents} other {# messages récents}}',
    en: '{count, plural, one {# recent post} other {# recent posts}}',
  },
  allSubjects: { fr: 'Tous les sujets', en: 'All subjects' },
})

/** Why a post is offered, a sentence a reason. */
export const whyWords = defineWords({
  announcement: {
    fr: 'Annonce de <b>{space}</b>, un de vos espaces',
    en: 'Announced in <b>{space}</b>, a space of yours',
  },
  announcementSubject: {
    fr: 'Annonce sous <b>{subject}</b>, un de vos sujets',
    en: 'Announced under <b>{subject}</b>, a subject of yours',
  },
  announcementAll: { fr: 'Annonce à toute l’entreprise', en: 'Announced to the whole company' },
  unanswered_skill: {
    fr: 'Sans réponse sous <b>{subject}</b>, un savoir-faire de votre fiche',
    en: 'Unanswered under <b>{subject}</b>, a skill on your card',
  },
  unanswered_subject: {
    fr: 'Sans réponse sous <b>{subject}</b>, un sujet que vous suivez',
    en: 'Unanswered under <b>{subject}</b>, a subject you follow',
  },
  unanswered_space: {
    fr: 'Sans réponse dans <b>{space}</b>, un de vos espaces',
    en: 'Unanswered in <b>{space}</b>, a space of yours',
  },
  unit_question: {
    fr: 'Sans réponse, d’une personne de votre unité, <b>{group}</b>',
    en: 'Unanswered, from someone of your unit, <b>{group}</b>',
  },
  family_question: {
    fr: 'Sans réponse, d’une personne de votre famille de métiers, <b>{group}</b>',
    en: 'Unanswered, from someone of your job family, <b>{group}</b>',
  },
  article_changed: {
    fr: 'Modifié depuis que vous y avez pris part',
    en: 'Changed since you took part in it',
  },
  peers: {
    fr: 'Avec {people}, avec qui vous échangez',
    en: 'With {people}, whom you exchange with',
  },
  unit_answered: {
    fr: 'Réponse de {people}, de votre unité, <b>{group}</b>',
    en: 'Answered by {people} of your unit, <b>{group}</b>',
  },
  space: {
    fr: 'Dans <b>{space}</b>, un de vos espaces',
    en: 'In <b>{space}</b>, a space of yours',
  },
  person: { fr: 'De {people}, que vous suivez', en: 'By {people}, whom you follow' },
  subject: {
    fr: 'Sous <b>{subject}</b>, un de vos sujets',
    en: 'Under <b>{subject}</b>, a subject of yours',
  },
  unit_space: {
    fr: 'Dans <b>{space}</b>, où sont des collègues de <b>{group}</b>',
    en: 'In <b>{space}</b>, where colleagues of <b>{group}</b> are',
  },
  company: { fr: 'On en parle dans l’entreprise', en: 'People talk about it in the company' },
  others: {
    fr: '{count, plural, one {# autre personne} many {# d’autres personnes} other {# autres personnes}}',
    en: '{count, plural, one {# other} other {# others}}',
  },
})
