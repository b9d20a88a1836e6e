export const words = {
  'measures.not_yours': {
    fr: 'Seules l’administration et les personnes désignées par le programme voient les chiffres par équipe.',
    en: 'Only administrators, and people whom the programme names, see figures by team.',
  },
} as const
