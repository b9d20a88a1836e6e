export const words = {
  'conversation.nobody_left': {
    fr: 'Il n’y a plus personne pour lire\u00a0: votre texte est gardé ici, il n’est pas envoyé.',
    en: 'Nobody is left to read it: your text is kept here, it is not sent.',
  },
  'conversation.of_two': {
    fr: 'Cette conversation est à deux, et le reste. Pour en parler à plusieurs, ouvrez un groupe.',
    en: 'This conversation is between two people, and stays so. To speak with several, open a group.',
  },
  'conversation.full': {
    fr: 'Ce groupe compte douze personnes, le plus possible. Au-delà, ouvrez un espace.',
    en: 'This group has twelve people, the most there can be. For more, open a space.',
  },
  'message.deleted': {
    fr: 'Ce message a été supprimé\u00a0: il ne se modifie plus.',
    en: 'This message was deleted: it cannot be edited any more.',
  },
} as const
