export const words = {
  'gaps.not_yours': {
    fr: 'Seules les personnes qui s’occupent de cet espace, ou l’administration, voient ce qui n’a pas été trouvé.',
    en: 'Only those who look after this space, or administrators, see what was not found.',
  },
} as const
