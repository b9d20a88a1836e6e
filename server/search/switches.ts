import { defineSwitch } from '../platform/switches/index.ts'

export const searchGaps = defineSwitch({
  name: 'search_gaps',
  words: {
    fr: {
      title: 'Recherches sans résultat',
      description:
        'Compte les recherches qui ne trouvent rien, sans dire qui cherche\u00a0: les mots et l’espace, jamais la personne. Montrées à qui s’occupe de l’espace et à l’administration à partir de cinq personnes\u202f; les sceaux qui évitent de compter deux fois sont détruits toutes les quatre semaines.',
    },
    en: {
      title: 'Searches that found nothing',
      description:
        'Counts searches that find nothing, without saying who searched: the words and the space, never the person. Shown to those who look after the space and to administrators from five people on; the seals that keep anyone from counting twice are destroyed every four weeks.',
    },
  },
  group: 'measured',
  twoPersons: true,
})
