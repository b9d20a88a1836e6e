export const refusalWords = {
  not_found: { fr: 'Il n’y a pas de fichier à cette adresse.', en: 'There is no file at this path.' },
  empty: { fr: 'Le fichier est vide.', en: 'The file is empty.' },
  too_large: { fr: 'Le fichier dépasse la taille admise.', en: 'The file is larger than allowed.' },
  not_text: {
    fr: 'Ce n’est pas un fichier CSV : dans le tableur, choisissez « Enregistrer sous », puis CSV UTF-8.',
    en: 'This is not a CSV file: in the spreadsheet, choose “Save as”, then CSV UTF-8.',
  },
  wrong_csv: {
    fr: 'Le fichier n’est pas du CSV valable : un guillemet n’est pas refermé ou est mal placé',
    en: 'The file is not valid CSV: a quotation mark is not closed or is out of place',
  },
  wrong_ldif: {
    fr: 'Le fichier n’est pas du LDIF valable : chaque entrée commence par « dn: » et chaque ligne par le nom d’un attribut',
    en: 'The file is not valid LDIF: each entry begins with “dn:” and each line with the name of an attribute',
  },
  ldif_changes: {
    fr: 'Ce fichier LDIF décrit des modifications : exportez plutôt le contenu de l’annuaire',
    en: 'This LDIF file describes changes: export the contents of the directory instead',
  },
  ldif_elsewhere: {
    fr: 'Une valeur renvoie à un autre fichier (« :< »), qui n’est jamais lu : exportez les valeurs elles-mêmes',
    en: 'A value points to another file (“:<”), which is never read: export the values themselves',
  },
  no_known_column: {
    fr: 'Aucune colonne n’est reconnue : la première ligne doit porter les titres (nom, courriel, matricule…).',
    en: 'No column is recognised: the first row must hold the headings (name, email, employee id…).',
  },
} as const

export const lostWords = {
  vacancies: {
    fr: 'Un poste vacant n’est pas une personne : il est laissé.',
    en: 'A vacancy is not a person: it is left out.',
  },
  unknownColumns: {
    fr: 'Ces colonnes ne correspondent à rien de connu : associez-les ou laissez-les.',
    en: 'These columns match nothing known: map them or leave them.',
  },
  otherEntries: {
    fr: 'Ces entrées de l’annuaire ne sont pas des personnes : groupes, machines, branches.',
    en: 'These entries of the directory are not people: groups, machines, branches.',
  },
  emptyRows: { fr: 'Ces lignes sont vides.', en: 'These rows are empty.' },
  namelessRows: {
    fr: 'Ces lignes n’ont ni nom, ni e-mail, ni matricule.',
    en: 'These rows have no name, no e-mail and no employee id.',
  },
} as const

export const problemWords = {
  no_identity: {
    sentence: {
      fr: 'Cette personne n’a ni e-mail ni matricule.',
      en: 'This person has neither e-mail nor employee id.',
    },
    remedy: {
      fr: 'Ajoutez l’un ou l’autre, sans quoi un second import créera une seconde fiche.',
      en: 'Add one of them, or a second import will make a second card.',
    },
  },
  no_name: {
    sentence: { fr: 'Cette personne n’a pas de nom.', en: 'This person has no name.' },
    remedy: {
      fr: 'Ajoutez le nom ; en attendant, l’identifiant en tient lieu.',
      en: 'Add the name; until then the identifier stands in.',
    },
  },
  nameless: {
    sentence: {
      fr: 'Cette ligne n’a ni nom, ni e-mail, ni matricule.',
      en: 'This row has no name, e-mail or employee id.',
    },
    remedy: { fr: 'Complétez-la ou supprimez-la.', en: 'Complete it or delete it.' },
  },
  bad_email: {
    sentence: { fr: 'L’e-mail n’est pas valable.', en: 'The e-mail address is not valid.' },
    remedy: {
      fr: 'Corrigez-le ; la personne est reprise sans e-mail.',
      en: 'Correct it; the person is taken without e-mail.',
    },
  },
  bad_date: {
    sentence: { fr: 'La date d’entrée n’est pas valable.', en: 'The start date is not valid.' },
    remedy: {
      fr: 'Écrivez-la AAAA-MM-JJ ; la personne est reprise sans date.',
      en: 'Write it YYYY-MM-DD; the person is taken without a date.',
    },
  },
  bad_active: {
    sentence: {
      fr: 'La colonne « actif » ne dit ni oui ni non.',
      en: 'The “active” column says neither yes nor no.',
    },
    remedy: {
      fr: 'Écrivez oui ou non ; la personne reste active.',
      en: 'Write yes or no; the person stays active.',
    },
  },
  cell_count: {
    sentence: {
      fr: 'Cette ligne n’a pas autant de cellules que de titres.',
      en: 'This row does not have as many cells as there are headings.',
    },
    remedy: {
      fr: 'Vérifiez les séparateurs et les guillemets de la ligne.',
      en: 'Check the separators and quotation marks of the row.',
    },
  },
  date_order_unsure: {
    sentence: {
      fr: 'Rien ne dit si le jour ou le mois vient d’abord dans les dates : le jour est supposé.',
      en: 'Nothing tells whether day or month comes first in dates: the day is assumed.',
    },
    remedy: { fr: 'Écrivez les dates AAAA-MM-JJ.', en: 'Write dates as YYYY-MM-DD.' },
  },
  date_order_mixed: {
    sentence: {
      fr: 'Certaines dates commencent par le jour, d’autres par le mois : le jour est supposé.',
      en: 'Some dates begin with the day, others with the month: the day is assumed.',
    },
    remedy: { fr: 'Écrivez les dates AAAA-MM-JJ.', en: 'Write dates as YYYY-MM-DD.' },
  },
  duplicate_email: {
    sentence: { fr: 'Cet e-mail est déjà plus haut.', en: 'This e-mail address is already above.' },
    remedy: { fr: 'Gardez une ligne par personne.', en: 'Keep one row a person.' },
  },
  duplicate_id: {
    sentence: { fr: 'Ce matricule est déjà plus haut.', en: 'This employee id is already above.' },
    remedy: { fr: 'Gardez une ligne par personne.', en: 'Keep one row a person.' },
  },
  manager_absent: {
    sentence: { fr: 'Ce responsable n’est pas dans le fichier.', en: 'This manager is not in the file.' },
    remedy: {
      fr: 'Ajoutez sa ligne ; en attendant, ces personnes n’ont pas de responsable.',
      en: 'Add their row; until then these people have no manager.',
    },
  },
  manager_vacant: {
    sentence: {
      fr: 'Le poste de ce responsable est vacant.',
      en: 'This manager’s position is vacant.',
    },
    remedy: {
      fr: 'Nommez un responsable ; en attendant, cette personne n’en a pas.',
      en: 'Name a manager; until then this person has none.',
    },
  },
  own_manager: {
    sentence: { fr: 'Cette personne est son propre responsable.', en: 'This person is their own manager.' },
    remedy: { fr: 'Corrigez la colonne « responsable ».', en: 'Correct the “manager” column.' },
  },
  cycle: {
    sentence: {
      fr: 'La ligne hiérarchique tourne en rond.',
      en: 'The reporting line goes round in a circle.',
    },
    remedy: { fr: 'Corrigez l’un de ces responsables.', en: 'Correct one of these managers.' },
  },
} as const
export type ProblemCode = keyof typeof problemWords
