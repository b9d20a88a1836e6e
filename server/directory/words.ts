import { refusalWords } from './people-file/words.ts'

export const words = {
  'people_file.empty': refusalWords.empty,
  'people_file.too_large': refusalWords.too_large,
  'people_file.not_text': refusalWords.not_text,
  'people_file.no_known_column': refusalWords.no_known_column,
  'people_file.wrong_csv': {
    fr: 'Le fichier n’est pas du CSV valable\u00a0: un guillemet n’est pas refermé ou est mal placé (ligne {line}).',
    en: 'The file is not valid CSV: a quotation mark is not closed or is out of place (line {line}).',
  },
  'people_file.wrong_ldif': {
    fr: `${refusalWords.wrong_ldif.fr} (ligne {line}).`,
    en: `${refusalWords.wrong_ldif.en} (line {line}).`,
  },
  'people_file.ldif_changes': {
    fr: `${refusalWords.ldif_changes.fr} (ligne {line}).`,
    en: `${refusalWords.ldif_changes.en} (line {line}).`,
  },
  'people_file.ldif_elsewhere': {
    fr: `${refusalWords.ldif_elsewhere.fr} (ligne {line}).`,
    en: `${refusalWords.ldif_elsewhere.en} (line {line}).`,
  },
  'import.many_leave': {
    fr: 'Cet import désactiverait {count} personnes sur {active} ({percent}\u00a0%)\u00a0: confirmez ce nombre, ou corrigez le fichier.',
    en: 'This import would deactivate {count} of {active} people ({percent}%): confirm that number, or correct the file.',
  },
  'import.running': {
    fr: 'Cet import est déjà en cours.',
    en: 'This import is running already.',
  },
} as const
