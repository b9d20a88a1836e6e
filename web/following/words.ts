import { defineWords } from '../kit/words.tsx'

export const levelWords = defineWords({
  muted: { fr: 'En sourdine', en: 'Muted' },
  normal: { fr: 'Normal', en: 'Normal' },
  tracking: { fr: 'Suivi', en: 'Tracking' },
  watching: { fr: 'Suivi de près', en: 'Watching' },
  level: {
    fr: '{level}\u00a0: choisir comment suivre {name}',
    en: '{level}: choose how closely to follow {name}',
  },
  follow: { fr: 'Suivre', en: 'Follow' },
  followOf: { fr: 'Suivre {name}\u00a0: choisir comment', en: 'Follow {name}: choose how closely' },
  choose: { fr: 'Niveau de suivi', en: 'Level' },
  standard: { fr: 'Revenir au niveau d’origine', en: 'Back to where it began' },
  standardNote: {
    fr: 'Celui que donne votre rôle\u00a0: {level}.',
    en: 'The one that your part in it gives: {level}.',
  },
  space_muted: {
    fr: 'Plus rien dans vos fils ni dans À traiter, sauf si l’on vous mentionne.',
    en: 'Nothing in your feeds or your inbox any more, unless you are mentioned.',
  },
  space_normal: {
    fr: 'Ses messages dans Suivi si vous en êtes membre\u202f; À traiter quand on vous répond ou vous mentionne.',
    en: 'Its posts in Following if you belong to it; the inbox when you are replied to or mentioned.',
  },
  space_tracking: {
    fr: 'Ses messages dans Suivi et Pour vous, et le nombre de nouveaux à côté de son nom.',
    en: 'Its posts in Following and For you, and how many are new beside its name.',
  },
  space_watching: {
    fr: 'En plus, chaque message et chaque réponse dans À traiter.',
    en: 'Every post and every reply in your inbox as well.',
  },
  post_muted: {
    fr: 'Plus rien de ce fil, sauf si l’on vous mentionne.',
    en: 'Nothing of this thread any more, unless you are mentioned.',
  },
  post_normal: {
    fr: 'À traiter quand on vous répond ou vous mentionne.',
    en: 'In your inbox when you are replied to or mentioned.',
  },
  post_tracking: {
    fr: 'De même, et le nombre de nouvelles réponses dans les listes.',
    en: 'The same, and how many replies are new wherever it is listed.',
  },
  post_watching: { fr: 'Chaque nouvelle réponse dans À traiter.', en: 'Every new reply in your inbox.' },
  subject_muted: {
    fr: 'Ses messages ne viennent plus dans vos fils\u202f; À traiter seulement si l’on vous mentionne.',
    en: 'Its posts stay out of your feeds; the inbox only if you are mentioned.',
  },
  subject_normal: {
    fr: 'Ses messages comme ils viennent, sans être cherchés pour vous.',
    en: 'Its posts as they come, not looked for on your behalf.',
  },
  subject_tracking: {
    fr: 'Ses messages dans Suivi et Pour vous.',
    en: 'Its posts in Following and For you.',
  },
  subject_watching: {
    fr: 'En plus, chaque message et chaque réponse dans À traiter.',
    en: 'Every post and every reply in your inbox as well.',
  },
  person_muted: {
    fr: 'Ses messages ne viennent plus dans vos fils\u202f; À traiter seulement en cas de mention. Personne ne le sait.',
    en: 'Their posts stay out of your feeds; the inbox only if they mention you. Nobody is told.',
  },
  person_normal: { fr: 'Ses messages comme ils viennent.', en: 'Their posts as they come.' },
  person_tracking: {
    fr: 'Ses messages dans Suivi et Pour vous, là où vous pouvez lire.',
    en: 'Their posts in Following and For you, where you can read.',
  },
  person_watching: {
    fr: 'En plus, ses messages et ses réponses dans À traiter. Personne ne le sait.',
    en: 'What they post and reply in your inbox as well. Nobody is told.',
  },
  mutedNow: { fr: '{name}\u00a0: en sourdine.', en: '{name}: muted.' },
  levelNow: { fr: '{name}\u00a0: {level}.', en: '{name}: {level}.' },
  title: { fr: 'Ce que vous suivez', en: 'What you follow' },
  lede: {
    fr: 'Les niveaux que vous avez choisis. Personne d’autre ne les voit.',
    en: 'The levels you chose. Nobody but you sees them.',
  },
  settings: { fr: 'Réglages', en: 'Settings' },
  all: { fr: 'Tous', en: 'All' },
  space: { fr: 'Espace', en: 'Space' },
  post: { fr: 'Fil', en: 'Thread' },
  subject: { fr: 'Sujet', en: 'Subject' },
  person: { fr: 'Personne', en: 'Person' },
  none: { fr: 'Aucun niveau choisi', en: 'No level chosen yet' },
  noneWhy: {
    fr: 'Chaque espace, fil, sujet et fiche a un menu de suivi. Ce que vous y choisissez sera ici, pour y revenir.',
    en: 'Every space, thread, subject and card has a menu for it. What you choose there will be here, to come back to.',
  },
  noneOf: { fr: 'Rien à ce niveau', en: 'Nothing at this level' },
  noneOfWhy: { fr: 'D’autres choix sont à d’autres niveaux.', en: 'Other choices are at other levels.' },
  showAll: { fr: 'Tout montrer', en: 'Show all' },
  open: { fr: 'Voir ce que vous suivez', en: 'See what you follow' },
  openNote: {
    fr: 'Espaces, fils, sujets et personnes\u00a0: en sourdine, normal, suivi, suivi de près.',
    en: 'Spaces, threads, subjects and people: muted, normal, tracking, watching.',
  },
})
