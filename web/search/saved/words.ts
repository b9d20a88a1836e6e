import { defineWords } from '../../kit/words.tsx'

export const savedWords = defineWords({
  title: { fr: 'Vos recherches enregistrées', en: 'Your saved searches' },
  save: { fr: 'Enregistrer cette recherche', en: 'Save this search' },
  name: { fr: 'Nom de la recherche', en: 'Name of the search' },
  alert: { fr: 'M’alerter des nouveautés', en: 'Alert me to what is new' },
  alertNote: {
    fr: 'Le compte de ce que d’autres ont écrit depuis votre dernier passage s’affiche ici. Personne d’autre ne le voit.',
    en: 'The count of what others wrote since you last looked is shown here. Nobody else sees it.',
  },
  keep: { fr: 'Enregistrer', en: 'Save' },
  kept: { fr: 'Recherche enregistrée\u00a0: <b>{name}</b>', en: 'Saved search: <b>{name}</b>' },
  fresh: {
    fr: '{count, plural, =0 {rien de nouveau} one {# nouveauté} many {# de nouveautés} other {# nouveautés}}',
    en: '{count, plural, =0 {nothing new} other {# new}}',
  },
  noAlert: { fr: 'sans alerte', en: 'no alert' },
  change: { fr: 'Modifier', en: 'Change' },
  changeNamed: { fr: 'Modifier {name}', en: 'Change {name}' },
  rename: { fr: 'Renommer ou alerter', en: 'Rename or alert' },
  remove: { fr: 'Retirer', en: 'Remove' },
  removed: { fr: 'Recherche «\u202f{name}\u202f» retirée.', en: 'Search “{name}” removed.' },
})
