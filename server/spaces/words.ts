export const words = {
  'space.name_taken': {
    fr: 'Un espace porte déjà ce nom : choisissez-en un autre.',
    en: 'A space has this name already: choose another.',
  },
  'space.name': {
    fr: 'Ce nom n’a aucun caractère visible : choisissez un nom que l’on puisse lire.',
    en: 'This name has no visible character: choose one that can be read.',
  },
  'space.only_owner_grants': {
    fr: 'Seuls les propriétaires nomment, changent ou retirent les propriétaires et leurs adjoints.',
    en: 'Only owners name, change or remove owners and deputies.',
  },
  'space.no_organisation': {
    fr: 'Cette organisation n’existe pas ici.',
    en: 'This organisation is not known here.',
  },
  'space.not_owner': {
    fr: 'Seuls les propriétaires de l’espace et leurs adjoints peuvent faire cela.',
    en: 'Only the space’s owners and deputies can do this.',
  },
  'space.archived': {
    fr: 'Cet espace est archivé : il se lit et se cherche, mais rien ne s’y ajoute.',
    en: 'This space is archived: it can be read and searched, nothing can be added.',
  },
  'space.read_only': {
    fr: 'Vous lisez cet espace sans en être membre. Rejoignez-le pour y écrire.',
    en: 'You read this space without being a member. Join it to write here.',
  },
  'space.not_prepared': { fr: 'Cet espace est déjà ouvert.', en: 'This space is open already.' },
  'space.not_ready': {
    fr: 'Cet espace n’est pas encore prêt à ouvrir.',
    en: 'This space is not ready to open yet.',
  },
  'space.not_open': { fr: 'Cet espace n’est pas ouvert.', en: 'This space is not open.' },
  'space.not_archived': { fr: 'Cet espace n’est pas archivé.', en: 'This space is not archived.' },
  'space.ask_to_join': {
    fr: 'Cet espace est privé : demandez à le rejoindre.',
    en: 'This space is private: ask to join it.',
  },
  'space.just_join': {
    fr: 'Cet espace est ouvert : rejoignez-le, sans rien demander.',
    en: 'This space is open: join it, there is nothing to ask.',
  },
  'space.member_already': { fr: 'Vous en êtes déjà membre.', en: 'You are a member already.' },
  'request.gone': {
    fr: 'Cette demande n’attend plus : elle a été retirée, ou quelqu’un y a répondu.',
    en: 'This request no longer waits: it was withdrawn, or someone answered it.',
  },
  'space.last_owner': {
    fr: 'Un espace garde toujours un propriétaire : nommez d’abord quelqu’un d’autre.',
    en: 'A space always keeps an owner: name someone else first.',
  },
  'space.not_member': {
    fr: 'Cette personne n’est pas membre de l’espace.',
    en: 'This person is not a member of the space.',
  },
  'space.other_organisation': {
    fr: 'Cet espace n’est pas partagé avec l’organisation de cette personne.',
    en: 'This space is not shared with this person’s organisation.',
  },
  'space.guest_role': {
    fr: 'Une personne invitée peut lire ou participer, pas administrer.',
    en: 'A guest can read or take part, not administer.',
  },
} as const
