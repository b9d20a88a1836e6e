import { defineWords } from '../kit/words.tsx'

/** The texts of drafts, on the forms and on their page. */
export const draftWords = defineWords({
  drafts: { fr: 'Brouillons', en: 'Drafts' },
  keptHere: { fr: 'Brouillon gardé sur cet appareil', en: 'Draft kept on this device' },
  keptEverywhere: { fr: 'Brouillon gardé sur tous vos appareils', en: 'Draft kept on all your devices' },
  keeping: { fr: 'Brouillon en cours d’enregistrement', en: 'Keeping the draft' },
  notKept: {
    fr: 'Brouillon gardé sur cet appareil seulement\u00a0: {reason}',
    en: 'Draft kept on this device only: {reason}',
  },
  discard: { fr: 'Jeter le brouillon', en: 'Discard the draft' },
  thrownAway: { fr: 'Brouillon jeté.', en: 'Draft discarded.' },
  otherHere: {
    fr: '{count, plural, one {Un autre brouillon vous attend ici} many {# d’autres brouillons vous attendent ici} other {# autres brouillons vous attendent ici}}, d’un autre moment ou d’un autre appareil. Rien n’est perdu.',
    en: '{count, plural, one {Another draft waits for you here} other {# other drafts wait for you here}}, from another time or another device. Nothing is lost.',
  },
  goOn: { fr: 'Reprendre celui-ci', en: 'Go on with this one' },
  goOnWith: { fr: 'Reprendre\u00a0: {title}', en: 'Go on with: {title}' },
  throwAway: { fr: 'Jeter', en: 'Discard' },
  throwAwayThis: { fr: 'Jeter\u00a0: {title}', en: 'Discard: {title}' },
  untitled: { fr: 'Sans titre', en: 'Untitled' },
})
