export const words = {
  malformed: { fr: 'La demande est mal formée.', en: 'The request is malformed.' },
  signed_out: { fr: 'Connectez-vous pour continuer.', en: 'Sign in to go on.' },
  scope: { fr: 'Ce jeton ne donne pas ce droit.', en: 'This token does not give that right.' },
  inside_only: {
    fr: 'Cette action est réservée aux personnes de l’entreprise.',
    en: 'Only people of the company can do this.',
  },
  administrators_only: {
    fr: 'Cette page est réservée à l’administration.',
    en: 'Only administrators can do this.',
  },
  other_origin: {
    fr: 'La demande venait d’un autre site : rien n’a été changé.',
    en: 'The request came from another site: nothing was changed.',
  },
  missing: {
    fr: 'Rien ici : la page n’existe pas, ou elle ne vous est pas ouverte.',
    en: 'Nothing here: it does not exist, or it is not open to you.',
  },
  method: {
    fr: 'Cette adresse ne connaît pas cette méthode.',
    en: 'This address does not know that method.',
  },
  'version.changed': {
    fr: 'Non enregistré : quelqu’un l’a modifié entre-temps. Votre texte est gardé.',
    en: 'Not saved: someone edited this meanwhile. Your text is kept.',
  },
  'version.needed': {
    fr: 'Il manque la version lue (If-Match) : relisez, puis enregistrez.',
    en: 'The version you read is missing (If-Match): read again, then save.',
  },
  too_large: {
    fr: 'C’est trop volumineux : rien n’a été gardé.',
    en: 'This is too large: nothing was kept.',
  },
  media_type: { fr: 'Ce format n’est pas accepté ici.', en: 'This format is not accepted here.' },
  invalid: {
    fr: 'Certains champs ne conviennent pas ; rien n’a été enregistré.',
    en: 'Some fields are not right; nothing was saved.',
  },
  'field.empty': { fr: 'Ce champ ne peut pas rester vide.', en: 'This cannot stay empty.' },
  'field.too_short': { fr: '{min} caractères au moins.', en: 'At least {min} characters.' },
  'field.too_long': { fr: '{max} caractères au plus.', en: 'At most {max} characters.' },
  'field.too_many': { fr: '{max} au plus.', en: 'At most {max}.' },
  'field.format': { fr: 'Cette forme ne convient pas.', en: 'This form is not right.' },
  cursor: { fr: 'Ce repère de page ne vaut pas ici.', en: 'This page cursor is not good here.' },
  'idempotency.key': {
    fr: 'Idempotency-Key : 8 à 200 caractères.',
    en: 'Idempotency-Key: 8 to 200 characters.',
  },
  'idempotency.other_body': {
    fr: 'Cette clé a déjà servi pour une autre demande.',
    en: 'This key was used for another request.',
  },
  'idempotency.done': {
    fr: 'Cette demande a déjà été exécutée.',
    en: 'This request was carried out already.',
  },
  too_many: {
    fr: 'Trop de demandes : réessayez dans {seconds} s.',
    en: 'Too many requests: try again in {seconds} s.',
  },
  fault: {
    fr: 'Une erreur de notre côté. Rien n’a été enregistré ; la référence aide à la retrouver.',
    en: 'A fault on our side. Nothing was saved; the reference helps to find it.',
  },
  not_ready: {
    fr: 'Weft n’est pas prêt : réessayez dans un instant.',
    en: 'Weft is not ready: try again in a moment.',
  },
} as const
