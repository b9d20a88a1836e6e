export const words = {
  'file.none': {
    fr: 'Il manque le fichier : une partie nommée « file ».',
    en: 'The file is missing: a part named “file”.',
  },
  'file.empty': { fr: 'Ce fichier est vide.', en: 'This file is empty.' },
  'file.mismatch': {
    fr: 'Ce fichier n’est pas ce que dit son nom : rien n’a été gardé.',
    en: 'This file is not what its name says: nothing was kept.',
  },
  'file.quota': {
    fr: 'Il n’y a plus de place pour ce fichier. Supprimez-en, ou demandez à l’administration.',
    en: 'There is no room left for this file. Remove some, or ask your administrators.',
  },
  'file.held': {
    fr: 'Ce fichier est retenu jusqu’à ce qu’il ait été vérifié.',
    en: 'This file is held until it has been checked.',
  },
  'file.attached': {
    fr: 'Ce fichier est déjà joint : il suit ce qui a été écrit.',
    en: 'This file is attached already: it goes with what was written.',
  },
  'image.too_many_pixels': {
    fr: 'Cette image a plus de 50 millions de points : réduisez-la.',
    en: 'This picture has more than 50 million pixels: make it smaller.',
  },
  'image.damaged': { fr: 'Cette image est abîmée.', en: 'This picture is damaged.' },
  'image.too_slow': {
    fr: 'Cette image demande trop de temps : rien n’a été gardé.',
    en: 'This picture takes too long: nothing was kept.',
  },
  'image.unknown': {
    fr: 'Ce format d’image n’est pas accepté : JPEG, PNG, WebP, GIF ou AVIF.',
    en: 'This picture format is not accepted: JPEG, PNG, WebP, GIF or AVIF.',
  },
} as const
