import type { Conversation } from '../shape.ts'

/** Spare parts, references, and what disappears from the market. */
export const pieces: Conversation[] = [
  {
    kind: 'question',
    key: 'pupitre-12-pouces',
    space: 'pieces',
    subjects: ['obsolescence', 'spare parts'],
    by: 'aurelie-nauleau',
    at: 'w46 mon 11:20',
    title: 'Pupitre 12 pouces 40-8801-B : fin de fabrication annoncée, combien en prendre ?',
    body: `Courrier du fabricant reçu ce matin : dernière commande dans six mois, réparation assurée trois ans de plus. Nous en avons 14. Parc : 96 machines équipées, R40 de 061 à 128.

Dernier achat groupé : 20 minimum.`,
    answers: [
      {
        by: 'jean-marc-raveleau',
        after: '2h',
        body: `J’en remplace six à sept par an. Quatre fois sur cinq c’est la dalle tactile, pas le pupitre.`,
      },
      {
        by: 'segolene-huchet',
        after: '3d2h',
        accepted: true,
        body: `J’ai repris cinq ans de sorties : 5, 8, 6, 7, 7. Moyenne 6,6 par an, sans hausse avec l’âge.

- Durée à couvrir : 8 ans (les 96 machines seront toutes passées au rétrofit ou à plus de vingt ans) → 53 pupitres si on remplace tout.
- Mais la dalle se change : 80 % des cas, pièce du fabricant de dalles, encore produite, 25 minutes de travail. Restent 1,3 pupitre par an, soit **11 sur 8 ans**, et nous en avons 14.

Donc : pas de dernière commande de pupitres, **40 dalles**, et la procédure de remplacement de dalle que Jean-Marc a dans la tête.

Le risque que je prends : une série de pupitres qui vieillit d’un coup. Contrôle des sorties tous les trimestres jusqu’à la date limite ; au-delà de 3 pupitres complets en un trimestre, on commande les 20.`,
        signs: { useful: ['corinne-delhommeau', 'aurelie-nauleau', 'sofiane-merabet', 'octavio-zamarripa'] },
        replies: [
          {
            by: 'jean-marc-raveleau',
            after: '4d',
            body: `Procédure écrite, 11 photos, et Aurélie l’a faite toute seule en 34 minutes pour voir si elle se lisait.`,
          },
          {
            by: 'segolene-huchet',
            after: '190d',
            body: `Date limite passée. Deux trimestres : 0 et 1 pupitre complet, 3 et 3 dalles. On n’a pas commandé.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    key: 'lot-j2207',
    space: 'pieces',
    subjects: ['joints', 'spare parts'],
    by: 'aurelie-nauleau',
    at: 'w40 tue 08:30',
    title: 'Joints 40-2218-A, lot J-2207 : ne plus expédier, ne plus monter',
    body: `Le lot J-2207 contient deux duretés mélangées : 70 Shore (bonne) et 60 (pas la nôtre), environ une pièce sur cinq. Trouvé par Amadou à la réception du lot suivant, en recontrôlant l’ancien par acquit de conscience.

Sorties depuis la réception : 340 joints, 11 clients, plus 24 pièces au montage. La liste est au SAV. À l’œil, rien ne les distingue ; au duromètre, si. Le stock est bloqué, J-2231 est bon et part dès aujourd’hui.`,
    signs: { thanks: ['loic-bouhier', 'maelle-brochard'], useful: ['dawn-ackroyd', 'octavio-zamarripa'] },
    comments: [
      {
        by: 'dawn-ackroyd',
        after: '2h',
        body: `Two bags here, 40 pieces, quarantined. Nothing fitted in the UK from that lot.`,
      },
      {
        by: 'octavio-zamarripa',
        after: '7h',
        body: `We mounted 8 in R40-135 last week. What happens with a 60, it leaks or only wears?`,
      },
      {
        by: 'nadia-benhaddou',
        after: '1d1h',
        body: `Il ne fuit pas, il s’extrude : au-dessus de 3 bar il passe dans le jeu et se fait couper. Deux à trois semaines, puis un morceau de joint part dans le produit. Remplacer, ne pas attendre la fuite.`,
        signs: { useful: ['octavio-zamarripa', 'aurelie-nauleau', 'corinne-delhommeau'] },
      },
      {
        by: 'octavio-zamarripa',
        after: '2d8h',
        body: `Changed last night, all 8. Two were soft, one already had a lip cut. Everything accounted for, no piece missing.`,
      },
      {
        by: 'matthieu-bodin',
        after: '6d1h',
        body: `Cause chez le fournisseur : deux bacs vidés dans le même sachet à l’emballage. Contrôle ajouté chez lui : 5 pièces au duromètre par sachet ; chez nous : 5 par lot pendant six mois.`,
      },
      {
        by: 'aurelie-nauleau',
        after: '23d2h',
        body: `340 sur 340 : 297 revenus, 31 changés sur place, 12 confirmés jetés. Clos.`,
        signs: { celebrate: ['corinne-delhommeau'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'verin-gauche-droite',
    space: 'pieces',
    subjects: ['spare parts', 'pneumatique', 'documentation'],
    by: 'dawn-ackroyd',
    at: 'w33 mon 11:00',
    title:
      'E6 flap cylinder: 60-3140-A and 60-3141-A look identical. Are they left and right, or old and new?',
    body: `Customer ordered "the left one". Catalogue says 3140 "vérin rabat", 3141 "vérin rabat". Same bore, same stroke, same photo. I’ve sent the wrong one once already, and it cost us a courier.`,
    answers: [
      {
        by: 'aurelie-nauleau',
        after: '50m',
        body: `Je les ai côte à côte sur l’établi : mêmes cotes. La seule différence visible est l’orifice, à 12 h sur l’un, à 3 h sur l’autre.`,
      },
      {
        by: 'mireille-poupard',
        after: '1h30m',
        accepted: true,
        body: `Ni gauche et droite, ni ancien et nouveau. 3140 : jusqu’à la E6-022, capteurs en rainure ronde. 3141 : depuis la 023, rainure en T **et** orifice tourné de 90° parce que le flexible frottait. Le 3141 remplace le 3140 si on change aussi les deux capteurs (60-3145). L’inverse, jamais : le flexible frotte.

Les deux côtés de la machine prennent le même vérin. Désignations corrigées : « vérin rabat, rainure ronde, ≤ 022 » et « vérin rabat, rainure T, ≥ 023 ».`,
        signs: {
          useful: ['gareth-holroyd', 'jean-marc-raveleau', 'come-audouin'],
        },
        replies: [
          {
            by: 'dawn-ackroyd',
            after: '3h',
            body: `So: same both sides; round groove up to 022, T-slot from 023. That’s been on a sticky note here as "L/R?" for four years. Note binned.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'duree-joints-stock',
    space: 'pieces',
    subjects: ['joints', 'spare parts'],
    by: 'octavio-zamarripa',
    at: 'w21 thu 17:30',
    title: 'How long can an EPDM seal stay on the shelf? Our store is 34 °C in the hot season',
    body: `A customer refuses bags dated three years ago. I have also found bags from seven years ago behind the freight scale. The paper of the supplier says "store at 15 to 25 °C" and no number of years.`,
    answers: [
      {
        by: 'nadia-benhaddou',
        after: '16h',
        accepted: true,
        body: `Sachet fermé, opaque, sans ozone, à 25 °C au plus : EPDM et silicone 10 ans, FKM 10 ans, HNBR et NBR 7 ans. La chaleur compte double tous les 10 °C environ : à 34 °C en permanence, 10 ans deviennent 5. Chez vous, 34 °C quelques mois par an : je dirais 7.

- Trois ans : bon, avec la date de **fabrication** et non d’ensachage.
- Sept ans derrière la balance : à jeter, même si l’aspect est bon.
- Contrôle si doute : duromètre (±5 points) et pli à 180°, pas de craquelure à la loupe.

L’ozone tue plus vite que tout : pas à côté d’un moteur, d’une soudeuse ou d’un chargeur.`,
        signs: {
          thanks: ['octavio-zamarripa'],
          useful: ['dawn-ackroyd', 'aurelie-nauleau', 'segolene-huchet', 'alejandra-renteria'],
        },
        replies: [
          {
            by: 'octavio-zamarripa',
            after: '1d',
            body: `Summary for my colleagues: EPDM 10 years at 25 °C, I use 6 here. 64 bags thrown away. The forklift charger was two metres from the shelf, it moves on Monday.`,
          },
          {
            by: 'aurelie-nauleau',
            after: '4d',
            body: `Je viens de vérifier notre étagère : le chargeur de batteries est à trois mètres aussi. Déplacé ce matin.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'article',
    key: 'liste-obsolescence',
    space: 'pieces',
    subjects: ['obsolescence', 'documentation'],
    by: 'segolene-huchet',
    at: 'w44 fri 10:00',
    pinned: true,
    title: 'Ce qui disparaît dans les 24 mois, et ce que nous montons à la place',
    body: `| Pièce | Machines | Fin | Réponse |
|---|---|---|---|
| Pupitre 12", 40-8801-B | R40 061-128 | dernière commande dans 5 mois | 40 dalles tactiles, 14 pupitres ({#pupitre-12-pouces}) |
| Variateur 1re génération, 7 tailles | R40 avant 097, P9 avant 030 | 14 mois | adaptateur de fixation, à qualifier |
| Capteur vision 0,3 Mpx | R40 avant 110 | terminé, 3 en stock | remplacement par l’actuel, 4 h, nouveau support |

Ne figure ici que ce dont la fin est **écrite** par le fabricant. Les rumeurs sont dessous, en commentaires.`,
    versions: [
      {
        by: 'segolene-huchet',
        after: '130d',
        note: 'Variateurs : l’adaptateur est qualifié sur 5 tailles sur 7. Automate d’avant 2012 ajouté. Vision : stock épuisé.',
        body: `| Pièce | Machines | Fin | Réponse |
|---|---|---|---|
| Pupitre 12", 40-8801-B | R40 061-128 | dans 6 semaines | 40 dalles tactiles, 14 pupitres ({#pupitre-12-pouces}) |
| Variateur 1re génération, tailles 1 à 5 | R40 avant 097, P9 avant 030 | 10 mois | **adaptateur 40-8850, qualifié**, 1 h par axe, paramètres repris par l’outil |
| Variateur 1re génération, tailles 6 et 7 | P9 avant 030 | 10 mois | pas de réponse : la profondeur d’armoire manque de 38 mm |
| Capteur vision 0,3 Mpx | R40 avant 110 | terminé | remplacement par l’actuel, 4 h, nouveau support |
| Automate d’avant 2012 | R40 avant 060, 21 machines | 24 mois | rétrofit complet, chiffrage type en cours |

Ne figure ici que ce dont la fin est **écrite** par le fabricant. Les rumeurs sont dessous, en commentaires.`,
      },
      {
        by: 'segolene-huchet',
        after: '262d',
        note: 'Tailles 6 et 7 : porte d’armoire rehaussée, proposée par Coimbra. Rétrofit chiffré.',
        body: `| Pièce | Machines | Fin | Réponse |
|---|---|---|---|
| Pupitre 12", 40-8801-B | R40 061-128 | terminé | 40 dalles tactiles, 14 pupitres ({#pupitre-12-pouces}) |
| Variateur 1re génération, tailles 1 à 5 | R40 avant 097, P9 avant 030 | 6 mois | adaptateur 40-8850, 1 h par axe |
| Variateur 1re génération, tailles 6 et 7 | P9 avant 030, 9 machines | 6 mois | porte d’armoire à caisson de 45 mm, faite à Coimbra, 3 semaines |
| Capteur vision 0,3 Mpx | R40 avant 110 | terminé | remplacement par l’actuel, 4 h, nouveau support |
| Automate d’avant 2012 | R40 avant 060, 21 machines | 20 mois | rétrofit : 9 jours sur site dont 4 d’arrêt |

Ne figure ici que ce dont la fin est **écrite** par le fabricant. Les rumeurs sont dessous, en commentaires.`,
      },
    ],
    reviewAfterDays: 90,
    comments: [
      {
        by: 'beatriz-loureiro',
        after: '150d',
        body: `For the sizes 6 and 7: the cabinet has not 38 mm in depth, but the door can have a box of 45 mm, we did one for another customer. The ventilation must move with it.`,
        signs: { useful: ['segolene-huchet', 'helder-marinho', 'gareth-holroyd'] },
      },
      {
        by: 'gareth-holroyd',
        after: '152d',
        body: `Three of those nine P9s are mine. Put me down for three doors.`,
      },
      {
        by: 'aurelie-thibouville',
        after: '264d2h',
        body: `Rumeur, donc ici : l’alimentation 24 V 40 A des armoires changerait de boîtier l’an prochain. Deux fournisseurs le disent, rien d’écrit.`,
      },
    ],
  },
  {
    kind: 'question',
    space: 'pieces',
    subjects: ['spare parts', 'étanchéité opercule'],
    by: 'dawn-ackroyd',
    at: 'w13 tue 11:45',
    title: 'Minimum stock of S12 heater cartridges in Leeds: four, or twelve?',
    body: `Nine S12s in the UK. I hold twelve 12-0740-D because somebody wrote twelve on the bin. Usage last year: seven, in three visits (pair, pair, three). Lead time from Cholet five days, ten with a border queue.`,
    answers: [
      {
        by: 'aurelie-nauleau',
        after: '1h15m',
        body: `Ici on en tient six pour onze machines. Mais on est à une heure du fournisseur.`,
      },
      {
        by: 'segolene-huchet',
        after: '1d3h',
        body: `Sept par an, délai de dix jours : 0,2 pièce attendue pendant le délai. Le besoin n’est pas là, il est dans la **visite** : une intervention en consomme jusqu’à trois et une plaque en compte six. Six couvre une plaque entière. Douze, c’est deux plaques grillées la même semaine.`,
      },
      {
        by: 'priya-raithatha',
        after: '1d5h',
        body: `I’d argue for eight: I always change the pair, and if I open a plate older than two years I want all six plus a spare pair in the van. The cartridge is cheap, the second trip isn’t.`,
        signs: { agree: ['callum-birkett'] },
      },
    ],
    comments: [
      {
        by: 'dawn-ackroyd',
        after: '3d',
        body: `Eight for now then, and I’ll look again in a year. Leaving this open, I don’t think either sum is the whole story.`,
      },
    ],
  },
  {
    kind: 'message',
    space: 'pieces',
    subjects: ['spare parts', 'documentation'],
    by: 'corinne-delhommeau',
    at: 'w11 mon 09:10',
    title: 'Les pochettes annuelles de joints sont en service',
    body: `Une pochette par machine et par an, triée par poste, au lieu de 31 références. R40 : 124 joints. R12 : 58. Les machines sur crème reçoivent le HNBR (40-2218-H) sans le demander, d’après la recette déclarée.

Trois mois d’essai sur sept clients : erreurs de référence 9 → 1. L’erreur restante était une crème déclarée yaourt.`,
    signs: {
      useful: ['jean-marc-raveleau', 'octavio-zamarripa', 'herve-moinard'],
      celebrate: ['aurelie-nauleau'],
    },
    comments: [
      {
        by: 'loic-bouhier',
        after: '5h',
        body: `Mettez une date de fabrication par sachet intérieur, pas seulement sur la pochette.`,
      },
      {
        by: 'aurelie-nauleau',
        after: '1d',
        body: `Fait à partir du prochain tirage. La plus ancienne du contenu sera écrite en gros dehors.`,
        signs: { thanks: ['loic-bouhier'] },
      },
    ],
  },
  {
    kind: 'question',
    space: 'pieces',
    subjects: ['spare parts', 'dosage'],
    by: 'aurelie-nauleau',
    at: 'h8',
    title: 'Clapet 40-2217-B demandé pour la R40-074 : le C se monte-t-il à la place ?',
    body: `Le B n’existe plus au stock. Sur plan, le C a une portée plus longue de 1,2 mm. La 074 est d’avant le changement de bec, et Mireille est en congé jusqu’à jeudi.`,
    answers: [],
  },
]
