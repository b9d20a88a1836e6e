export const lostWords = {
  joins: {
    fr: 'Les arrivées et les départs ne sont pas des messages ; la liste des membres est reprise.',
    en: 'Joining and leaving are not messages; the list of members is kept.',
  },
  channelChanges: {
    fr: 'Les changements de nom, de sujet, de but ou d’archivage ne sont pas des messages ; le dernier état est repris.',
    en: 'Changes of name, topic, purpose or archiving are not messages; the last state is kept.',
  },
  pins: {
    fr: 'Les annonces d’épinglage ne sont pas reprises ; les messages épinglés restent épinglés.',
    en: 'Notices of pinning are not kept; pinned messages stay pinned.',
  },
  integrations: {
    fr: 'Les applications ajoutées ou retirées ne sont pas reprises.',
    en: 'Applications added or removed are not kept.',
  },
  calls: {
    fr: 'Les appels et les rappels ne laissent rien à reprendre.',
    en: 'Calls and reminders leave nothing to keep.',
  },
  systemMessages: {
    fr: 'Les messages du système ne sont pas repris.',
    en: 'System messages are not kept.',
  },
  emptyMessages: {
    fr: 'Ces messages n’ont ni texte ni fichier.',
    en: 'These messages hold neither text nor file.',
  },
  duplicates: {
    fr: 'Le même message figure deux fois dans l’archive : il est repris une fois.',
    en: 'The same message is in the archive twice: it is kept once.',
  },
  unreadable: {
    fr: 'Ces éléments n’ont pas la forme attendue : voir les problèmes.',
    en: 'These items do not have the expected form: see the problems.',
  },
  directConversations: {
    fr: 'Les conversations privées entre personnes ne sont pas reprises ; leurs messages ne sont pas lus.',
    en: 'Direct conversations between people are not imported; their messages are not read.',
  },
  directDayFiles: {
    fr: 'Fichiers de conversations privées, laissés sans les ouvrir.',
    en: 'Files of direct conversations, left unopened.',
  },
  filesAbsent: {
    fr: 'L’archive ne contient que l’adresse de ces fichiers : leur nom est repris, pas leur contenu.',
    en: 'The archive holds only the address of these files: their name is kept, not their content.',
  },
  filesNotKept: {
    fr: 'Le contenu des fichiers n’est pas repris : leur nom reste dans le message.',
    en: 'The content of files is not kept: their name stays in the message.',
  },
  filesDeleted: {
    fr: 'Ces fichiers avaient été supprimés ou n’étaient plus accessibles : leur nom est repris, pas leur contenu.',
    en: 'These files had been deleted or were out of reach: their name is kept, not their content.',
  },
  previews: {
    fr: 'Les aperçus de liens ne sont pas repris ; les liens restent dans le texte.',
    en: 'Link previews are not kept; the links stay in the text.',
  },
  broadcasts: {
    fr: 'Ces réponses étaient aussi montrées dans le canal : elles restent dans leur discussion seulement.',
    en: 'These replies were also shown in the channel: they stay in their discussion only.',
  },
  skinTones: {
    fr: 'La teinte choisie pour une réaction n’est pas reprise ; la réaction l’est.',
    en: 'The tone chosen for a reaction is not kept; the reaction is.',
  },
  reactionTwice: {
    fr: 'La même personne a mis la même réaction deux fois, sous deux teintes : elle compte une fois.',
    en: 'The same person reacted twice in the same way, in two tones: it counts once.',
  },
  reactionsLeftOut: {
    fr: 'Ces réactions portaient sur des messages qui ne sont pas repris.',
    en: 'These reactions were on messages that are not kept.',
  },
  topics: {
    fr: 'Le sujet d’un canal n’est pas repris quand le canal a aussi un but.',
    en: 'A channel’s topic is not kept where the channel also has a purpose.',
  },
  otherFiles: {
    fr: 'Ces fichiers de l’archive ne contiennent pas de messages et ne sont pas repris.',
    en: 'These files of the archive hold no messages and are not kept.',
  },
} as const

export const problemWords = {
  bad_user: { fr: 'Cette personne n’a pas d’identifiant.', en: 'This person has no id.' },
  bad_channel: { fr: 'Ce canal n’a pas d’identifiant ou de nom.', en: 'This channel has no id or no name.' },
  bad_message: {
    fr: 'Ce message n’a pas de date valable : il est laissé.',
    en: 'This message has no valid date: it is left out.',
  },
  bad_part: {
    fr: 'Une réaction, un fichier ou une pièce jointe de ce message est illisible.',
    en: 'A reaction, file or attachment of this message cannot be read.',
  },
  unknown_user: {
    fr: 'Cette personne n’est pas dans users.json : une fiche d’attente la remplace.',
    en: 'This person is not in users.json: a placeholder stands in.',
  },
  duplicate_user: {
    fr: 'Cette personne figure deux fois : la première fiche est gardée.',
    en: 'This person is listed twice: the first entry is kept.',
  },
  duplicate_email: {
    fr: 'Deux personnes ont le même e-mail : elles n’en feront qu’une.',
    en: 'Two people share one e-mail address: they become one.',
  },
  unlisted_channel: {
    fr: 'Ce dossier n’est dans aucune liste de canaux : il devient un espace privé de ce nom.',
    en: 'This folder is in no list of channels: it becomes a private space of that name.',
  },
  private_channel: {
    fr: 'Ce canal est privé : il devient un espace privé.',
    en: 'This channel is private: it becomes a private space.',
  },
  duplicate_channel: {
    fr: 'Ce canal figure deux fois : le premier est gardé.',
    en: 'This channel is listed twice: the first is kept.',
  },
  parent_absent: {
    fr: 'Le message auquel celui-ci répond n’est pas dans l’archive : il devient un message à part.',
    en: 'The message this one replies to is not in the archive: it becomes a message of its own.',
  },
  unknown_subtype: {
    fr: 'Ce genre de message est inconnu : son texte est repris.',
    en: 'This kind of message is unknown: its text is kept.',
  },
} as const
