import { defineWords } from '../../kit/words.tsx'

export const gapWords = defineWords({
  title: { fr: 'Cherché en vain', en: 'Looked for in vain' },
  lede: {
    fr: 'Ce qu’au moins cinq personnes ont cherché sans rien trouver en quatre semaines. On ne sait jamais qui.',
    en: 'What at least five people looked for within four weeks and did not find. Never who searched.',
  },
  note: {
    fr: 'Mots cherchés, espaces sans réponse.',
    en: 'Words people looked for, and where nothing answers.',
  },
  people: {
    fr: 'Au moins {count, plural, one {# personne} many {# de personnes} other {# personnes}}',
    en: 'At least {count, plural, one {# person} other {# people}}',
  },
  inSpace: { fr: 'dans {space}', en: 'in {space}' },
  ask: { fr: 'Poser la question', en: 'Ask the question' },
  write: { fr: 'Écrire l’article', en: 'Write the article' },
  dismiss: { fr: 'Masquer', en: 'Dismiss' },
  dismissNamed: { fr: 'Masquer «\u202f{words}\u202f»', en: 'Dismiss “{words}”' },
  dismissed: { fr: '«\u202f{words}\u202f» est masqué.', en: '“{words}” is dismissed.' },
  off: { fr: 'Ces recherches ne sont pas comptées', en: 'These searches are not counted' },
  offWhy: {
    fr: 'L’interrupteur «\u202fRecherches sans résultat\u202f» est coupé. Deux personnes de l’administration l’ouvrent, avec un motif.',
    en: 'The switch “Searches that found nothing” is off. Two administrators turn it on, with a reason.',
  },
  toSwitches: { fr: 'Voir l’interrupteur', en: 'See the switch' },
  emptyTitle: { fr: 'Rien à montrer', en: 'Nothing to show' },
  empty: {
    fr: 'Aucune recherche vaine n’a été faite par cinq personnes. Les plus rares ne sont jamais montrées.',
    en: 'No search in vain was made by five people. Rarer ones are never shown.',
  },
})
