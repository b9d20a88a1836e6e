import type { Conversation } from '../shape.ts'

/** What comes with a document, and points to where it was decided. */
export const papiers: Conversation[] = [
  {
    kind: 'message',
    key: 'fiche-40-2110',
    space: 'qualite',
    subjects: ['SPC', 'usinage'],
    by: 'christelle-favergeon',
    at: 'w3 tue 10:20',
    title: 'Gorge du couvercle 40-2110 : la fiche de contrôle à afficher',
    body: `Voici la fiche pour l’U11. Elle remplace la feuille scotchée sur la porte, qui en était à sa troisième couleur de stylo.

Tout vient de cette discussion :

{#cpk-u11}

Une remarque se fait ici, pas au stylo sur la fiche : je la corrige dans la journée et je la réimprime.`,
    files: [
      {
        name: 'fiche-controle-40-2110.pdf',
        pages: [
          [
            'Couvercle 40-2110, gorge Ø66 : fiche de contrôle',
            '',
            'Machine : U11. Cote : Ø66,00 ±0,03. Calibre : T-214, au pied de la machine.',
            '',
            '1. Prélever une pièce sur dix, palper après deux minutes sur le marbre.',
            '2. Correction automatique : -8 µm toutes les dix pièces.',
            '3. Plafond : 16 µm de correction en tout. Au-delà, arrêt et plaquette neuve.',
            '4. Après un changement de plaquette : trois pièces de suite au calibre.',
            '5. Gorge contrôlée à 100 % au calibre avant le bac bleu.',
            '',
            'En cas de doute : la pièce attend, la machine aussi. Métrologie : poste 41 12.',
          ],
        ],
      },
    ],
    signs: { useful: ['noemie-carrel', 'denis-rochebrune'] },
    comments: [
      {
        by: 'noemie-carrel',
        after: '3h',
        body: `Affichée aux deux postes, sous plastique. La feuille scotchée est au recyclage.`,
        signs: { celebrate: ['christelle-favergeon'] },
      },
    ],
  },

  {
    kind: 'message',
    key: 's12-four-months',
    space: 'qualite',
    subjects: ['SPC', 'métrologie'],
    by: 'marta-zielonka',
    at: 'w2 thu 14:05',
    title: 'S12 cam track: four months of figures, as promised',
    body: `The sheet has every week since July: parts measured, parts out, Cpk, inserts used. The two bad weeks are the ones with the new insert grade; we went back to the old one.

The rule we follow is the one I wrote about here:

{#cpk-u11}

If you copy the sheet for the U11, please keep column F. It is the only one Thierry believes.`,
    files: [
      {
        name: 's12-cam-track-cpk.xlsx',
        sheet: 'S12 cam track',
        rows: [
          ['Week', 'Parts measured', 'Parts out', 'Cpk', 'Inserts used', 'Stops by an operator'],
          ['28', 118, 0, 1.38, 6, 2],
          ['30', 122, 0, 1.42, 6, 1],
          ['32', 96, 0, 1.4, 5, 1],
          ['34', 121, 1, 1.17, 9, 7],
          ['36', 119, 1, 1.21, 8, 6],
          ['38', 124, 0, 1.43, 6, 1],
          ['40', 120, 0, 1.44, 6, 2],
          ['42', 117, 0, 1.41, 6, 1],
        ],
      },
    ],
    signs: { useful: ['christelle-favergeon'] },
    comments: [
      {
        by: 'thierry-gonnard',
        after: '20h',
        body: `La colonne F, c’est les fois où quelqu’un a regardé le chiffre et a arrêté. Donc oui, celle-là je la crois.`,
        signs: { agree: ['marta-zielonka', 'noemie-carrel'] },
      },
    ],
  },
]
