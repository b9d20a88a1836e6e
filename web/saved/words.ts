import { defineWords } from '../kit/words.tsx'

/** The texts of what one keeps for later. */
export const savedWords = defineWords({
  title: { fr: 'Gardés pour plus tard', en: 'Saved for later' },
  lede: {
    fr: 'Ce que vous gardez n’est connu de personne d’autre. Ce que vous ne pouvez plus lire n’y paraît plus.',
    en: 'Nobody else knows what you save. What you can no longer read is not shown here.',
  },
  save: { fr: 'Garder', en: 'Save' },
  saved: { fr: 'Gardé', en: 'Saved' },
  saveForLater: { fr: 'Garder pour plus tard', en: 'Save for later' },
  forget: { fr: 'Ne plus garder', en: 'Save no longer' },
  forgetThis: { fr: 'Ne plus garder\u00a0: {title}', en: 'Save no longer: {title}' },
  nowSaved: { fr: 'Gardé pour plus tard.', en: 'Saved for later.' },
  nowForgotten: { fr: 'N’est plus gardé.', en: 'No longer saved.' },
  answerTo: { fr: 'Réponse à «\u202f{title}\u202f»', en: 'Answer to “{title}”' },
  commentOn: { fr: 'Commentaire sur «\u202f{title}\u202f»', en: 'Comment on “{title}”' },
  savedAt: { fr: 'gardé {when}', en: 'saved {when}' },
  emptyTitle: { fr: 'Rien de gardé pour l’instant', en: 'Nothing saved yet' },
  emptyWhy: {
    fr: 'Un message à relire, une réponse qui servira\u00a0: «\u202fGarder\u202f», ou la lettre b, les met ici.',
    en: 'A post to read again, an answer that will help: “Save”, or the letter b, puts them here.',
  },
  seeHome: { fr: 'Aller à l’accueil', en: 'Go to home' },
})
