import { defineWords } from '../../kit/words.tsx'

/** The texts of thanks. */
export const thanksWords = defineWords({
  thank: { fr: 'Remercier en une phrase', en: 'Thank in one sentence' },
  thankAgain: { fr: 'Changer mon remerciement', en: 'Change my thanks' },
  title: { fr: 'Remercier {name}', en: 'Thank {name}' },
  sentence: { fr: 'Votre phrase', en: 'Your sentence' },
  note: {
    fr: 'Dites ce que cela a changé pour vous. Les personnes qui lisent ce message liront votre phrase\u00a0; {name} choisit si elle paraît aussi sur sa fiche.',
    en: 'Say what it changed for you. Whoever reads this post reads your sentence; {name} decides whether it also shows on their card.',
  },
  send: { fr: 'Remercier', en: 'Thank' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  given: { fr: 'Votre remerciement est publié', en: 'Your thanks are published' },
  list: { fr: 'Remerciements', en: 'Thanks' },
  takeBack: { fr: 'Retirer', en: 'Take back' },
  takenBack: { fr: 'Remerciement retiré', en: 'Thanks taken back' },
  received: { fr: 'Remerciements reçus', en: 'Thanks received' },
  receivedNote: {
    fr: 'Cette liste n’est visible que de vous. Ce que vous montrez paraît sur votre fiche, aux personnes qui peuvent lire le message remercié.',
    en: 'Only you see this list. What you show appears on your card, to those who can read what you were thanked for.',
  },
  show: { fr: 'Montrer sur ma fiche', en: 'Show on my card' },
  for: { fr: 'pour <a>{title}</a>', en: 'for <a>{title}</a>' },
})
