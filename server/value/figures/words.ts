import type { System } from './keys.ts'

export const systemWords: Readonly<Record<System, { fr: string; en: string }>> = {
  finance: { fr: 'Finances', en: 'Finance' },
  people: { fr: 'Ressources humaines', en: 'Human resources' },
  tickets: { fr: 'Tickets', en: 'Tickets' },
  sales: { fr: 'Ventes', en: 'Sales' },
  operations: { fr: 'Production et achats', en: 'Operations and purchasing' },
}

export const words = {
  'figures.wrong': {
    fr: 'Ce fichier ne peut pas être proposé tel quel\u202f: {count} points sont à corriger. Rien n’est enregistré.',
    en: 'This file cannot be submitted as it is: {count} points are to be corrected. Nothing is stored.',
  },
  'figures.same_file': {
    fr: 'Ce fichier a déjà été proposé, octet pour octet. Rien n’a changé.',
    en: 'This file was submitted already, byte for byte. Nothing has changed.',
  },
  'figures.own': {
    fr: 'Une autre personne que celle qui l’a proposé approuve un import\u202f: responsable du programme ou contrôle de gestion.',
    en: 'Somebody else than who submitted an import approves it: the programme owner or a controller.',
  },
  'figures.decided': {
    fr: 'Cet import n’attend plus de décision. Rien n’a changé.',
    en: 'This import waits for no decision any more. Nothing has changed.',
  },
  'figures.not_in_force': {
    fr: 'Cet import n’est pas en vigueur\u202f: il n’y a rien à annuler.',
    en: 'This import is not in force: there is nothing to undo.',
  },
} as const
