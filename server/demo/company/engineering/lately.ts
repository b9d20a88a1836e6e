import type { Conversation } from '../shape.ts'

/** The last days. */
export const lately: Conversation[] = [
  {
    kind: 'message',
    space: 'field',
    subjects: ['palettisation', 'capteurs'],
    by: 'callum-birkett',
    at: 'w1 tue 12:40',
    title: 'The skewed third layer: it was the cable carrier',
    body: `{#p9-skew-thornlow}, five months on. Changed a worn carrier on P9-044 yesterday for something else, and the third layer landed square.

At 1,150 mm the carrier is half folded and at its widest. On 1,200 × 1,000 the side guide stands 100 mm further out, and at that one height the two touch. You can see the rub mark, 40 mm long, shiny. It pushed the guide a few millimetres every third layer, on that format only. We looked for months at what carries the layer, and it was what carries the cables.

So Côme had the right height and the wrong part. New carrier is 10 mm narrower. I’ve bent a bracket as well, to be sure.`,
    signs: { celebrate: ['gareth-holroyd', 'tanguy-kerdoncuff', 'come-audouin'], useful: ['moussa-diarra'] },
    comments: [
      {
        by: 'come-audouin',
        after: '1h30m',
        body: `La bonne hauteur et la mauvaise pièce, je prends. Il y a six autres P9 avec ce guide et cette chaîne, je les liste.`,
      },
      {
        by: 'gareth-holroyd',
        after: '3h',
        body: `And the bracket goes on a drawing, please, not just on a spanner.`,
      },
    ],
  },
  {
    kind: 'question',
    space: 'automatisme',
    subjects: ['recettes', 'alarmes'],
    by: 'karim-ouali',
    at: 'w1 mon 14:10',
    title: 'R40-149 en 4.7.1 : A409 « champ absent : vide_opercule_tempo » sur une vieille recette, normal ?',
    body: `Le client a gardé ses recettes de l’ancienne ligne, écrites en 4.3. Trois passent, une est refusée.`,
    answers: [
      {
        by: 'sofiane-merabet',
        after: '35m',
        accepted: true,
        body: `Normal, et c’est la première fois que cette alarme sert : avant, tu aurais eu zéro sans le savoir. Le champ est né en 4.4. Les trois qui passent ont été réenregistrées depuis. Valeur à saisir : 150 ms, à valider sur vingt pots, puis enregistre.`,
        signs: { thanks: ['karim-ouali'], agree: ['laurence-fradet'] },
      },
    ],
  },
  {
    kind: 'question',
    space: 'brechard',
    subjects: ['NEP', 'énergie'],
    by: 'anne-sophie-brossard',
    at: 'w1 wed 09:30',
    title: 'Ligne 2 : baisser la soude de 80 à 72 °C, êtes-vous prêts à l’essayer ?',
    body: `Mme Lorin me l’a demandé par téléphone. Au banc, 72 °C pendant 16 minutes donnent le même résultat que 80 °C pendant 10 sur du fromage blanc (essai 2303, cinq répétitions, ATP sous 20). Mais notre banc n’a pas vos douze heures de production derrière lui.

Je propose trois nuits à 72 °C sur la ligne 2, avec prélèvements le matin aux quatre points habituels, et retour à 80 °C au premier résultat au-dessus de 50.`,
    answers: [
      {
        by: 'fatou-lorin',
        after: '2h',
        body: `Côté énergie : 8 degrés sur 1,2 m³, cela ne fait que 11 kWh par lavage. Le gain est plus grand sur la cuve, que nous pourrions garder à 75 °C la nuit au lieu de 83.`,
      },
      {
        by: 'maelle-cotinaud',
        after: '6h',
        body: `D’accord pour trois nuits, pas sur la campagne qui commence lundi : produit à 35 jours. La semaine d’après.`,
      },
      {
        by: 'sandrine-oger',
        after: '1d1h',
        body: `Six minutes de plus par lavage, on les a la nuit. Pas entre deux formats.`,
        signs: { useful: ['anne-sophie-brossard', 'samia-rezgui'] },
      },
    ],
  },
  {
    kind: 'message',
    space: 'essais',
    subjects: ['réception machine'],
    by: 'mamadou-sylla',
    at: 'h5',
    body: `Banc dosage libre après-demain matin, le client de la R12-069 a décalé. Premier qui répond, avec son produit et ses pots.`,
    comments: [
      {
        by: 'thibault-lemesle',
        after: '40m',
        body: `Pour moi : les deux cylindres nitrurés de Vienne, framboise, quatre heures.`,
      },
    ],
  },
]
