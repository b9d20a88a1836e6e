import { defineWords } from '../../kit/words.tsx'

/** What rows of lists say of articles: apart, since they come with the first screen. */
export const articleFactWords = defineWords({
  factEditedBy: { fr: 'modifié {when} par {who}', en: 'edited {when} by {who}' },
  factEdited: { fr: 'modifié {when}', en: 'edited {when}' },
  justNow: { fr: 'à l’instant', en: 'just now' },
  onDate: { fr: 'le {date}', en: 'on {date}' },
})
