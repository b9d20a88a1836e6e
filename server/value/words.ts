import { driverWords } from './drivers/words.ts'
import { words as figures } from './figures/words.ts'

export const words = {
  ...driverWords,
  ...figures,
  'value.not_yours': {
    fr: 'Ces chiffres sont lus par qui en répond\u202f: commanditaire, responsable du programme, contrôle de gestion, responsables de famille de métiers. L’administration donne ces charges.',
    en: 'These figures are read by those who answer for them: sponsor, programme owner, controller, heads of job families. Administrators give these offices.',
  },
  'office.not_here': {
    fr: 'Cette charge va à une personne de l’entreprise, qui y est encore. Rien n’a changé.',
    en: 'This office goes to somebody of the company who is still here. Nothing has changed.',
  },
} as const
