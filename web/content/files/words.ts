import { defineWords } from '../../kit/words.tsx'

export const fileWords = defineWords({
  files: { fr: 'Fichiers joints', en: 'Attached files' },
  pictures: { fr: 'Images jointes', en: 'Attached pictures' },
  attach: { fr: 'Joindre des fichiers', en: 'Attach files' },
  note: {
    fr: 'Les images perdent le lieu et l’appareil de la prise de vue. Coller une image fonctionne aussi.',
    en: 'Pictures lose where and with what they were taken. Pasting a picture works too.',
  },
  guests: {
    fr: 'Les invités ne joignent pas encore de fichiers.',
    en: 'Guests do not attach files yet.',
  },
  sending: { fr: 'Envoi de {name}', en: 'Sending {name}' },
  held: {
    fr: 'Retenu\u00a0: personne d’autre ne le verra avant qu’il ait été vérifié.',
    en: 'Held: nobody else will see it before it has been checked.',
  },
  alternative: { fr: 'Ce que montre l’image', en: 'What the picture shows' },
  alternativeWhy: {
    fr: 'Pour les personnes qui ne la voient pas.',
    en: 'For people who do not see it.',
  },
  remove: { fr: 'Retirer', en: 'Remove' },
  removeNamed: { fr: 'Retirer {name}', en: 'Remove {name}' },
  pictureNamed: { fr: 'Image sans description, {name}', en: 'Picture without a description, {name}' },
  saveNamed: { fr: 'Enregistrer {name}', en: 'Save {name}' },
})
