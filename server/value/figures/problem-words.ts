export const problemWords = {
  empty: {
    sentence: {
      fr: 'Le fichier ne porte aucune ligne de chiffres.',
      en: 'The file holds no row of figures.',
    },
    remedy: {
      fr: 'Gardez la ligne des titres et donnez une ligne par équipe et par mois.',
      en: 'Keep the row of headings and give one row a team and month.',
    },
  },
  not_text: {
    sentence: { fr: 'Ce n’est pas un fichier CSV.', en: 'This is not a CSV file.' },
    remedy: {
      fr: 'Dans le tableur, choisissez «\u202fEnregistrer sous\u202f», puis CSV UTF-8.',
      en: 'In the spreadsheet, choose “Save as”, then CSV UTF-8.',
    },
  },
  wrong_csv: {
    sentence: {
      fr: 'Un guillemet n’est pas refermé ou est mal placé.',
      en: 'A quotation mark is not closed or is out of place.',
    },
    remedy: {
      fr: 'Corrigez cette ligne, ou exportez de nouveau depuis le tableur.',
      en: 'Correct this row, or export again from the spreadsheet.',
    },
  },
  no_team: {
    sentence: { fr: 'Aucune colonne ne dit l’équipe.', en: 'No column says the team.' },
    remedy: {
      fr: 'Donnez le titre «\u202féquipe\u202f» à la colonne des équipes, ou choisissez-la.',
      en: 'Give the heading “team” to the column of teams, or choose it.',
    },
  },
  no_month: {
    sentence: { fr: 'Aucune colonne ne dit le mois.', en: 'No column says the month.' },
    remedy: {
      fr: 'Donnez le titre «\u202fmois\u202f» à la colonne des mois, ou choisissez-la.',
      en: 'Give the heading “month” to the column of months, or choose it.',
    },
  },
  no_figure: {
    sentence: { fr: 'Aucune colonne de chiffres n’est reconnue.', en: 'No column of figures is recognised.' },
    remedy: {
      fr: 'Prenez les titres du modèle, ou dites ce que veut dire chaque colonne.',
      en: 'Take the headings of the template, or say what each column means.',
    },
  },
  column_twice: {
    sentence: {
      fr: 'Deux colonnes disent la même chose\u00a0: {found}.',
      en: 'Two columns say the same: {found}.',
    },
    remedy: { fr: 'Gardez-en une.', en: 'Keep one of them.' },
  },
  column_elsewhere: {
    sentence: { fr: 'Cette colonne va avec un autre système.', en: 'This column belongs to another system.' },
    remedy: {
      fr: 'Choisissez le système «\u202f{system}\u202f», ou laissez la colonne de côté.',
      en: 'Choose the system “{system}”, or leave the column out.',
    },
  },
  people_column: {
    sentence: {
      fr: 'Cette colonne désigne des personnes\u00a0: rien n’est accepté en dessous de l’équipe et du mois.',
      en: 'This column names people: nothing below a team and a month is accepted.',
    },
    remedy: {
      fr: 'Retirez la colonne et donnez un total ou une moyenne par équipe et par mois.',
      en: 'Remove the column and give a total or an average a team and month.',
    },
  },
  people_cell: {
    sentence: {
      fr: 'Cette cellule porte une adresse de courriel\u00a0: rien n’est accepté en dessous de l’équipe et du mois.',
      en: 'This cell holds a mail address: nothing below a team and a month is accepted.',
    },
    remedy: {
      fr: 'Retirez la colonne et donnez un chiffre par équipe et par mois.',
      en: 'Remove the column and give one figure a team and month.',
    },
  },
  example_row: {
    sentence: { fr: 'C’est une ligne d’exemple du modèle.', en: 'This is an example row of the template.' },
    remedy: { fr: 'Retirez-la.', en: 'Remove it.' },
  },
  formula: {
    sentence: {
      fr: 'Cette cellule ressemble à une formule\u00a0: {found}.',
      en: 'This cell looks like a formula: {found}.',
    },
    remedy: {
      fr: 'Collez les valeurs seules, sans formule.',
      en: 'Paste the values alone, without formulas.',
    },
  },
  too_many_cells: {
    sentence: {
      fr: 'Cette ligne a plus de cellules que de titres.',
      en: 'This row has more cells than there are headings.',
    },
    remedy: {
      fr: 'Si les décimales sont à virgule, séparez les colonnes par des points-virgules.',
      en: 'If decimals have commas, separate the columns by semicolons.',
    },
  },
  team_missing: {
    sentence: { fr: 'Cette ligne ne dit pas l’équipe.', en: 'This row does not say the team.' },
    remedy: { fr: 'Donnez son nom.', en: 'Give its name.' },
  },
  team_unknown: {
    sentence: { fr: 'Aucune équipe ne s’appelle «\u202f{found}\u202f».', en: 'No team is called “{found}”.' },
    remedy: {
      fr: 'Écrivez son nom comme dans l’organigramme, ou son chemin entier.',
      en: 'Write its name as in the organisation chart, or its whole path.',
    },
  },
  team_ambiguous: {
    sentence: {
      fr: 'Plusieurs équipes s’appellent «\u202f{found}\u202f».',
      en: 'Several teams are called “{found}”.',
    },
    remedy: { fr: 'Écrivez le chemin entier\u00a0: {paths}.', en: 'Write the whole path: {paths}.' },
  },
  month_wrong: {
    sentence: { fr: '«\u202f{found}\u202f» n’est pas un mois.', en: '“{found}” is not a month.' },
    remedy: { fr: 'Écrivez 2026-03, 03/2026 ou mars 2026.', en: 'Write 2026-03, 03/2026 or March 2026.' },
  },
  month_to_come: {
    sentence: {
      fr: 'Ce mois n’est pas encore venu\u00a0: {found}.',
      en: 'This month is yet to come: {found}.',
    },
    remedy: { fr: 'Retirez la ligne ou corrigez le mois.', en: 'Remove the row or correct the month.' },
  },
  row_twice: {
    sentence: {
      fr: 'Cette équipe a déjà ce mois à la ligne {first}.',
      en: 'This team has this month already, in row {first}.',
    },
    remedy: { fr: 'Gardez une seule des deux lignes.', en: 'Keep one of the two rows.' },
  },
  number_ambiguous: {
    sentence: { fr: '«\u202f{found}\u202f» se lit de deux façons.', en: '“{found}” reads in two ways.' },
    remedy: {
      fr: 'Dites le signe des décimales de ce fichier.',
      en: 'Say which decimal sign this file uses.',
    },
  },
  number_wrong: {
    sentence: { fr: '«\u202f{found}\u202f» n’est pas un nombre.', en: '“{found}” is not a number.' },
    remedy: {
      fr: 'Écrivez un nombre, avec {sign} pour les décimales, ou laissez la cellule vide.',
      en: 'Write a number, with {sign} for decimals, or leave the cell empty.',
    },
  },
  unit_wrong: {
    sentence: {
      fr: 'L’unité n’est pas celle de cette colonne\u00a0: {found}.',
      en: 'The unit is not that of this column: {found}.',
    },
    remedy: { fr: 'Donnez des nombres en {unit}.', en: 'Give numbers in {unit}.' },
  },
  negative: {
    sentence: {
      fr: 'Ce nombre ne peut pas être négatif\u00a0: {found}.',
      en: 'This number cannot be negative: {found}.',
    },
    remedy: { fr: 'Corrigez la cellule.', en: 'Correct the cell.' },
  },
  fraction: {
    sentence: {
      fr: 'Ceci se compte en entiers\u00a0: {found}.',
      en: 'This is counted in whole numbers: {found}.',
    },
    remedy: { fr: 'Donnez un nombre entier.', en: 'Give a whole number.' },
  },
  beyond: {
    sentence: {
      fr: '{found} {unit} n’est pas vraisemblable\u00a0: entre {least} et {most}.',
      en: '{found} {unit} is not plausible: between {least} and {most}.',
    },
    remedy: { fr: '{hint}', en: '{hint}' },
  },
  few_people: {
    sentence: {
      fr: 'Cette équipe compte moins de {fewest} personnes\u00a0: ce qu’elle gagne en dirait trop d’une seule.',
      en: 'This team has fewer than {fewest} people: what it earns would tell too much of one.',
    },
    remedy: { fr: 'Donnez ce chiffre pour l’équipe au-dessus.', en: 'Give this figure for the team above.' },
  },
  too_many: {
    sentence: {
      fr: 'Le fichier porte plus de {most} chiffres.',
      en: 'The file holds more than {most} figures.',
    },
    remedy: { fr: 'Partagez-le par période.', en: 'Split it by period.' },
  },
} as const
