export const words = {
  'import.busy': {
    fr: 'Une importation est déjà en cours : attendez qu’elle finisse, ou arrêtez-la.',
    en: 'An import is under way already: wait until it ends, or stop it.',
  },
  'import.no_file': {
    fr: 'Ce fichier n’est pas dans le dossier des importations.',
    en: 'This file is not in the import folder.',
  },
  'import.not_checked': {
    fr: 'Cette archive n’a pas encore été vérifiée.',
    en: 'This archive has not been checked yet.',
  },
  'import.not_running': { fr: 'Cette importation n’est pas en cours.', en: 'This import is not running.' },
} as const

/** What imported spaces say of themselves, in the company's language. */
export const spaceWords = {
  openedReason: {
    fr: (source: string) => `Ouvert d’office : ses échanges viennent de ${source}.`,
    en: (source: string) => `Opened as it came: its conversations are from ${source}.`,
  },
  purpose: {
    fr: (source: string) => `Échanges repris de ${source}.`,
    en: (source: string) => `Conversations brought from ${source}.`,
  },
} as const
