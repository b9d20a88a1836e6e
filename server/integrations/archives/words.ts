export const refusalWords = {
  not_found: { fr: 'Il n’y a rien à cette adresse.', en: 'There is nothing at this path.' },
  not_a_zip: {
    fr: 'Ce n’est ni un fichier ZIP ni un dossier.',
    en: 'This is neither a ZIP file nor a folder.',
  },
  seven_zip: {
    fr: 'Les fichiers 7z ne sont pas lus : décompressez l’archive et donnez le dossier qui contient les fichiers XML.',
    en: '7z files are not read: unpack the archive and give the folder that holds the XML files.',
  },
  truncated: {
    fr: 'L’archive est incomplète : le téléchargement s’est sans doute interrompu.',
    en: 'The archive is cut short: its download was probably interrupted.',
  },
  damaged: {
    fr: 'L’archive est abîmée : un fichier ne peut pas être décompressé.',
    en: 'The archive is damaged: a file cannot be unpacked.',
  },
  encrypted: {
    fr: 'L’archive est protégée par un mot de passe : fournissez-la sans mot de passe.',
    en: 'The archive is protected by a password: provide it without one.',
  },
  compression: {
    fr: 'L’archive emploie une compression qui n’est pas lue : refaites-la en ZIP ordinaire.',
    en: 'The archive uses a compression that is not read: make it again as an ordinary ZIP.',
  },
  unsafe_name: {
    fr: 'L’archive contient un nom de fichier dangereux.',
    en: 'The archive holds a dangerous file name.',
  },
  link: {
    fr: 'L’archive contient un lien ou un fichier spécial au lieu d’un vrai fichier.',
    en: 'The archive holds a link or a special file instead of a real file.',
  },
  duplicate_name: {
    fr: 'L’archive contient deux fichiers du même nom.',
    en: 'The archive holds two files of the same name.',
  },
  too_many_files: {
    fr: 'L’archive contient trop de fichiers.',
    en: 'The archive holds too many files.',
  },
  too_large: {
    fr: 'Décompressée, l’archive dépasse la taille admise.',
    en: 'Unpacked, the archive is larger than allowed.',
  },
  file_too_large: {
    fr: 'Un fichier de l’archive dépasse la taille admise.',
    en: 'A file of the archive is larger than allowed.',
  },
  bomb: {
    fr: 'L’archive est refusée : sa taille décompressée est hors de proportion (bombe de décompression).',
    en: 'The archive is refused: its unpacked size is out of proportion (a decompression bomb).',
  },
  lying_size: {
    fr: 'L’archive est refusée : un fichier n’a pas la taille qu’elle annonce.',
    en: 'The archive is refused: a file does not have the size it declares.',
  },
  wrong_json: {
    fr: 'Un fichier n’est pas du JSON valable.',
    en: 'A file is not valid JSON.',
  },
  wrong_shape: {
    fr: 'Un fichier n’a pas le contenu attendu.',
    en: 'A file does not have the expected content.',
  },
  wrong_xml: {
    fr: 'Un fichier n’est pas du XML valable.',
    en: 'A file is not valid XML.',
  },
  not_this_kind: {
    fr: 'Cette archive n’est pas du type annoncé : il manque le fichier',
    en: 'This archive is not of the kind given: a file is missing',
  },
} as const

export const moreProblems = (count: number) => ({
  fr: `Et ${count} autre(s) problème(s) du même genre.`,
  en: `And ${count} more problem(s) of the same kind.`,
})
