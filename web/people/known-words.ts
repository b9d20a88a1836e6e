import { defineWords } from '../kit/words.tsx'

export const knownWords = defineWords({
  mine: { fr: 'Ce que vous savez, et d’où on le tient', en: 'What you know, and how we know' },
  theirs: { fr: 'Ce que {name} sait, et d’où on le tient', en: 'What {name} knows, and how we know' },
  subject: { fr: 'Savoir-faire', en: 'Subject' },
  declared: { fr: 'Déclaré', en: 'Declared' },
  declaredLabel: { fr: 'Déclaré\u00a0:', en: 'Declared:' },
  shown: { fr: 'Montré par ses contributions', en: 'Shown by contributions' },
  choice: { fr: 'Ce qui apparaît', en: 'What appears' },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  notShown: { fr: 'rien pour l’instant là où vous pouvez lire', en: 'nothing yet where you can read' },
  hidden: {
    fr: 'Masqué\u00a0: personne d’autre que vous ne le voit ici.',
    en: 'Hidden: only you see it here.',
  },
  counts: {
    fr: '{answers, plural, =0 {} one {# réponse retenue} many {# de réponses retenues} other {# réponses retenues}}{both, select, yes { et } other {}}{articles, plural, =0 {} one {# article} many {# d’articles} other {# articles}}',
    en: '{answers, plural, =0 {} one {# accepted answer} other {# accepted answers}}{both, select, yes { and } other {}}{articles, plural, =0 {} one {# article} other {# articles}}',
  },
  answer: { fr: 'réponse retenue', en: 'accepted answer' },
  article: { fr: 'article', en: 'article' },
  last: { fr: 'dernière en date\u00a0:', en: 'latest:' },
  fades: {
    fr: ', rien depuis plus d’un an\u00a0: le sujet s’efface',
    en: ', nothing for more than a year: the subject fades',
  },
  declare: { fr: 'Déclarer', en: 'Declare' },
  declareIt: { fr: 'Déclarer {name}', en: 'Declare {name}' },
  hide: { fr: 'Masquer', en: 'Hide' },
  hideIt: { fr: 'Masquer {name} de votre fiche', en: 'Hide {name} from your card' },
  show: { fr: 'Montrer de nouveau', en: 'Show again' },
  showIt: { fr: 'Montrer de nouveau {name}', en: 'Show {name} again' },
  mineNote: {
    fr: 'Vous choisissez ce qui apparaît ici. Pas de note, pas de rang.',
    en: 'You choose what appears here. No score, no rank.',
  },
  theirsNote: {
    fr: '{name} choisit ce qui apparaît ici. Pas de note, pas de rang.',
    en: '{name} chooses what appears here. No score, no rank.',
  },
  on: { fr: '{counts} sur <a>{name}</a>', en: '{counts} on <a>{name}</a>' },
})
