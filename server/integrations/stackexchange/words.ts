export const lostWords = {
  tagWikis: {
    fr: 'Les pages qui décrivent les sujets ne sont pas des messages.',
    en: 'Pages that describe tags are not posts.',
  },
  tagExcerpts: {
    fr: 'Les résumés qui décrivent les sujets ne sont pas des messages.',
    en: 'Excerpts that describe tags are not posts.',
  },
  otherPosts: {
    fr: 'Les autres pages du site (élections, aide, privilèges) ne sont pas des messages.',
    en: 'Other pages of the site (elections, help, privileges) are not posts.',
  },
  votesOnMissingPosts: {
    fr: 'Ces votes portent sur des messages absents de l’archive, le plus souvent supprimés.',
    en: 'These votes are on posts that are not in the archive, most often deleted.',
  },
  downVotes: {
    fr: 'Il n’y a pas de vote négatif ici ; le score d’origine est repris.',
    en: 'There are no down votes here; the original score is kept.',
  },
  bookmarks: {
    fr: 'Les favoris sont personnels et ne sont pas repris.',
    en: 'Bookmarks are personal and are not kept.',
  },
  otherVotes: {
    fr: 'Les votes de fermeture, de suppression, de prime ou de relecture ne sont pas repris.',
    en: 'Votes to close, delete, award a bounty or review are not kept.',
  },
  acceptanceVotes: {
    fr: 'Ces votes d’acceptation ne correspondent pas à la réponse retenue aujourd’hui.',
    en: 'These acceptance votes do not match the answer accepted today.',
  },
  commentsOnMissingPosts: {
    fr: 'Ces commentaires portent sur des messages qui ne sont pas repris.',
    en: 'These comments are on posts that are not kept.',
  },
  communityWikis: {
    fr: 'Ces messages étaient ouverts à la modification par tous : ils gardent leur premier auteur.',
    en: 'These posts were open to edits by all: they keep their first author.',
  },
  images: {
    fr: 'Les images ne sont pas dans l’archive : leur adresse est gardée.',
    en: 'Images are not in the archive: their address is kept.',
  },
  reputation: {
    fr: 'La réputation et les compteurs des personnes ne sont pas repris.',
    en: 'People’s reputation and counters are not kept.',
  },
  badges: { fr: 'Les badges ne sont pas repris.', en: 'Badges are not kept.' },
  links: {
    fr: 'La liste des questions liées n’est pas reprise ; les liens restent dans les textes.',
    en: 'The list of linked questions is not kept; links stay in the texts.',
  },
  history: {
    fr: 'L’historique des modifications n’est pas repris : le dernier texte et sa date le sont.',
    en: 'The edit history is not kept: the last text and its date are.',
  },
  otherFiles: {
    fr: 'Ces fichiers ne font pas partie d’une archive Stack Exchange.',
    en: 'These files are not part of a Stack Exchange dump.',
  },
  unreadable: {
    fr: 'Ces lignes n’ont pas la forme attendue : voir les problèmes.',
    en: 'These rows do not have the expected form: see the problems.',
  },
  duplicates: {
    fr: 'La même ligne figure deux fois : elle est reprise une fois.',
    en: 'The same row is there twice: it is kept once.',
  },
} as const

export const problemWords = {
  bad_row: {
    fr: 'Cette ligne n’a pas d’identifiant ou de date valable : elle est laissée.',
    en: 'This row has no valid id or date: it is left out.',
  },
  file_absent: {
    fr: 'Ce fichier manque : ce qu’il contient ne sera pas repris.',
    en: 'This file is missing: what it holds is not imported.',
  },
  unknown_user: {
    fr: 'Cette personne n’est pas dans Users.xml : une fiche d’attente la remplace.',
    en: 'This person is not in Users.xml: a placeholder stands in.',
  },
  unknown_tag: {
    fr: 'Ce sujet n’est pas dans Tags.xml : il est créé d’après les questions.',
    en: 'This tag is not in Tags.xml: it is made from the questions.',
  },
  question_absent: {
    fr: 'La question de cette réponse n’est pas dans l’archive : la réponse devient un message à part.',
    en: 'The question of this answer is not in the archive: the answer becomes a post of its own.',
  },
  accepted_absent: {
    fr: 'La réponse retenue de cette question n’est pas dans l’archive.',
    en: 'The accepted answer of this question is not in the archive.',
  },
  bad_character: {
    fr: 'Ce texte contient des caractères illisibles, gardés sous la forme �.',
    en: 'This text holds unreadable characters, kept as �.',
  },
} as const
