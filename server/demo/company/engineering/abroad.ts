import type { Conversation } from '../shape.ts'

/** Leeds and Querétaro, beyond the fault of the day. */
export const abroad: Conversation[] = [
  {
    kind: 'message',
    key: 'returned-parts',
    space: 'pieces',
    subjects: ['spare parts', 'documentation'],
    by: 'dawn-ackroyd',
    at: 'w14 wed 10:40',
    title: 'Fourteen "faulty" parts came back to Leeds this year. Nine work',
    body: `I had them all tested before paying for the freight to Cholet.

| Part | Returned | Really faulty |
|---|---|---|
| Drives | 3 | 0 |
| Vacuum sensors | 4 | 1 |
| Valve islands | 2 | 1 |
| Panel | 1 | 0 (touch film) |
| Thermocouples | 4 | 3 |

Not pointing at anyone, Callum’s already confessed to a drive. Two of the "faulty" vacuum sensors came with a label saying "replaced, fault persists". So we knew.

From Monday: no return without the alarm number, and what happened *after* the swap.`,
    signs: { useful: ['gareth-holroyd', 'corinne-delhommeau', 'segolene-huchet'], agree: ['callum-birkett'] },
    comments: [
      {
        by: 'octavio-zamarripa',
        after: '7h',
        body: `Here: 22 returned, 13 good. The same proportion, so it is not the British.`,
      },
      {
        by: 'corinne-delhommeau',
        after: '1d',
        body: `Cholet : 61 retours testés, 34 bons. Je reprends votre étiquette telle quelle pour les trois sites. « Ce qui s’est passé après » est la meilleure ligne.`,
        signs: { thanks: ['dawn-ackroyd'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'pallet-dispenser',
    space: 'field',
    subjects: ['palettisation', 'capteurs'],
    by: 'gareth-holroyd',
    at: 'w40 thu 10:25',
    title: 'P9-039 pallet dispenser drops two at once after rain',
    body: `Euro pallets stored outside. Dry week: nothing. After two wet days, a double every 60 or so, A742. Forks go in, lift the stack, bottom pallet stays down; on a double the second comes with it for about 300 mm and then lets go. Not nice with someone stood there, and yes, the fence is where it should be.`,
    answers: [
      {
        by: 'tanguy-kerdoncuff',
        after: '2h45m',
        accepted: true,
        body: `Mesure la hauteur de dix palettes mouillées. Sèche : 144 mm. Gorgée d’eau, j’en ai trouvé à 149. Les doigts entrent à une hauteur fixe, leur dessous à 151 mm : sur du sec il reste 7 mm au-dessus de la première palette, sur du mouillé 2 mm. Une planche gondolée suffit à s’y accrocher : la palette monte avec les autres, puis lâche.

Le programme a un mode « palpage », la pile descend jusqu’à la cellule au lieu d’une cote. 1,5 s de plus par palette, et il s’en moque qu’elle soit mouillée. Paramètre P-412 à 1.`,
        signs: { useful: ['gareth-holroyd', 'callum-birkett', 'come-audouin'] },
        replies: [
          {
            by: 'gareth-holroyd',
            after: '1d',
            body: `148 to 150 on the wet ones. P-412 on, 400 pallets through a downpour, no doubles. Why isn’t that the default?`,
          },
          {
            by: 'come-audouin',
            after: '1d3h',
            body: `Parce qu’à 3,5 couches/min la seconde et demie se voyait. À moins de 3 couches, plus personne ne la voit. Par défaut à partir de la 052, réglable.`,
            signs: { thanks: ['gareth-holroyd'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    space: 'field',
    subjects: ['encaissage', 'cadence'],
    by: 'callum-birkett',
    at: 'w9 tue 09:50',
    title: 'E6-029 picks two blanks since they changed to recycled board. Suction cups or blanks?',
    body: `A711 about once in 150, always the lower half of the magazine. New board is 3.1 mm against 2.9, and it’s got a banana shape, 14 mm over 600.`,
    answers: [
      {
        by: 'come-audouin',
        after: '1h50m',
        accepted: true,
        body: `Les découpes. Avec 14 mm de cintre, la deuxième est encore à plat contre la première quand le bras tire : le vide entre les deux les colle. En haut du magasin le poids ne les presse pas, d’où ta moitié basse.

Retourne le paquet : cintre *vers* les ventouses au lieu de l’inverse. Gratuit. Ensuite les deux griffes de séparation, sorties de 2 mm de plus (épaisseur + 0,5). Et si ça continue, souffle d’air latéral 60-2290.`,
        signs: { thanks: ['callum-birkett'], useful: ['gareth-holroyd'] },
        replies: [
          {
            by: 'callum-birkett',
            after: '1d2h',
            body: `Flipped the stack. 2,600 cases, none. Didn’t touch the claws. There’s now an arrow drawn on the magazine in marker, and I’ll make a proper label.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'scale-sprayballs',
    space: 'conception',
    subjects: ['NEP', 'conception hygiénique'],
    by: 'itzel-bautista',
    at: 'w24 thu 16:40',
    title:
      'White film in the hopper after each CIP, water has 420 mg/l of hardness. More acid, or more often?',
    body: `R12-059. White film, does not go with caustic, goes with vinegar (I tried in a corner, sorry). Holes of the spray ball: 5 of 36 closed. Acid phase today is nitric 0.5 %, 50 °C, 5 minutes, once a day.`,
    answers: [
      {
        by: 'anne-sophie-brossard',
        after: '16h',
        accepted: true,
        body: `Vinegar is a good test: it is calcium carbonate. But do not be sorry, be fast: the closed holes change the spray pattern, and then the film is not your biggest problem.

1. Today: take the ball out, 10 % citric acid, 60 °C, one hour, and count 36 holes.
2. Nitric to 0.9 %, 60 °C, 10 min. *Concentration* dissolves faster, *time* does the bottom of the holes. Daily is enough.
3. The cause: where does the carbonate come from? It drops when hard water meets hot caustic. So the **first rinse after caustic** matters: cold, 90 s, full flow. And use softened water to make the caustic: at 420 mg/l, each 200 litres of fresh solution brings 84 g of scale with it.`,
        signs: {
          thanks: ['itzel-bautista'],
          useful: ['ramiro-cepeda', 'nadia-benhaddou', 'alejandra-renteria'],
        },
        replies: [
          {
            by: 'nadia-benhaddou',
            after: '17h',
            body: `À 0,9 % et 60 °C le clapet en HNBR souffre un peu, si c’est une machine à crème. Si c’est du yaourt en EPDM, rien à craindre.`,
          },
          { by: 'itzel-bautista', after: '22h', body: `Yoghurt, EPDM. Merci.` },
          {
            by: 'itzel-bautista',
            after: '32d',
            body: `A softener of second hand and the new times: no film after one month, 36 of 36 holes. ATP in the hopper from 180 to 12.`,
            signs: { celebrate: ['anne-sophie-brossard'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    space: 'pieces',
    subjects: ['joints', 'recettes'],
    by: 'octavio-zamarripa',
    at: 'w8 wed 17:00',
    title: '"Crema" is not "crème": check before you send the HNBR bags',
    body: `In Mexico *crema* in a recipe name is very often a dessert of 3 % fat, and *crema ácida* is 20 to 30 %. The annual bag is chosen from the declared recipe. Two of my five customers received HNBR without need (only more expensive), and one received EPDM for *media crema* at 24 %. That one was my telephone call, not the system. Changed on Tuesday before any harm.

I ask now for the fat content in the form, not for the name.`,
    signs: { useful: ['aurelie-nauleau', 'nadia-benhaddou', 'corinne-delhommeau'] },
    comments: [
      {
        by: 'dawn-ackroyd',
        after: '17h',
        body: `Same here with "cream": single is 18, double 48, and "creamy" is nothing at all.`,
      },
      {
        by: 'aurelie-nauleau',
        after: '22h',
        body: `Champ « matière grasse, % » ajouté à la déclaration, seuil à 10. Le nom ne sert plus à choisir.`,
        signs: { thanks: ['octavio-zamarripa', 'dawn-ackroyd'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'cups-out-of-spec',
    space: 'retours',
    subjects: ['réception machine', 'étanchéité opercule'],
    by: 'agnieszka-bielak',
    at: 'w21 tue 14:50',
    title: 'Customer’s cups are out of their own drawing. Do I go on with the acceptance or stop?',
    body: `Flange thickness on the drawing 1.1 ± 0.1 mm. I measured 40: from 0.86 to 1.34. Same stack. With the thin ones the seal is weak, with the thick ones the denester takes two. The customer says "these are the cups we have, your competitor runs them". Acceptance is tomorrow at 8.`,
    answers: [
      {
        by: 'karim-ouali',
        after: '25m',
        body: `Trie-en 500 bons cette nuit et réceptionne avec. On l’a tous fait.`,
      },
      {
        by: 'herve-moinard',
        after: '1h10m',
        accepted: true,
        body: `Non, pas de tri. On l’a tous fait et on l’a tous payé trois mois après, en déplacements, sur une machine réceptionnée donc « bonne ».

Demain 8 h : tu mets les 40 mesures sur la table avant d’allumer quoi que ce soit. Tu proposes deux essais, avec leurs pots tels quels, et avec 500 pots au plan que le fabricant livre sous quatre jours. Le premier chiffre leur dit ce que leurs pots coûtent, le second ce que la machine vaut. La réception porte sur le second. S’ils refusent, tu t’arrêtes et je prends l’avion.`,
        signs: { useful: ['agnieszka-bielak', 'samia-rezgui', 'loic-bouhier', 'ines-valadares'] },
        replies: [
          {
            by: 'karim-ouali',
            after: '2h',
            body: `C’est plus long, mais oui. Le chantier que j’avais sauvé comme ça m’a coûté six retours.`,
          },
          {
            by: 'agnieszka-bielak',
            after: '1d2h',
            body: `They were angry for one hour. As they are: 96.1 %. Then their quality manager measured herself and telephoned the cup maker in front of me.`,
          },
          {
            by: 'agnieszka-bielak',
            after: '8d1h',
            body: `500 cups at drawing: 99.7 %. Signed. And the cup maker lost an argument he had been winning for a year.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    space: 'field',
    subjects: ['documentation', 'alarmes'],
    by: 'alejandra-renteria',
    at: 'w28 thu 16:20',
    title: 'Forty alarm texts in Spanish, reviewed by people who read them at 3 in the morning',
    body: `Itzel sat with operators of two plants. Their rule: if I need to read it twice, it is wrong. Examples:

- "Defecto de persecución eje 3" → "Eje 3 atrasado"
- "Ausencia de opérculo" → "Falta tapa, posición 4"
- "Presión insuficiente" → "Aire bajo: 4.6 bar (mínimo 5.5)"

38 accepted by Sofiane, 2 refused because they do not fit in 32 characters.`,
    signs: {
      useful: ['sofiane-merabet', 'callum-birkett', 'gwenola-riou'],
      celebrate: ['octavio-zamarripa'],
    },
    comments: [
      {
        by: 'sofiane-merabet',
        after: '17h',
        body: `« Eje 3 atrasado » est meilleur que notre français. J’ai changé le français : « Axe 3 en retard ».`,
        signs: { celebrate: ['itzel-bautista', 'jean-marc-raveleau'] },
      },
    ],
  },
  {
    kind: 'message',
    space: 'field',
    subjects: ['cadence', 'encaissage'],
    by: 'gareth-holroyd',
    at: 'w4 fri 11:00',
    title: 'Thornlow end of line, eleven months of stoppages',
    body: `For the review, from the line’s own counters, minutes stopped per 1,000 minutes planned:

| | First ten weeks | Last eight weeks |
|---|---|---|
| E6 glue and flaps | 21 | 2 |
| E6 blanks | 8 | 3 |
| P9 lift drive | 12 | 0 |
| P9 layer skew | 9 | 5 |
| S12 sealing | 11 | 6 |
| Waiting for us | 14 | 4 |

Nearly all of it came out of threads here. The last row is Dawn’s stock and the remote sessions. The skewed third layer still beats me.`,
    signs: {
      celebrate: ['callum-birkett', 'come-audouin', 'priya-raithatha', 'dawn-ackroyd'],
      useful: ['ines-valadares'],
    },
    comments: [
      {
        by: 'ines-valadares',
        after: '3h',
        body: `The last row is the one I will show. May I name the line?`,
      },
      {
        by: 'gareth-holroyd',
        after: '3h20m',
        body: `Inside, yes. Outside, ask them first; they’d probably say yes now.`,
      },
    ],
  },
  {
    kind: 'question',
    space: 'conception',
    subjects: ['dosage', 'NEP'],
    by: 'itzel-bautista',
    at: 'w31 wed 17:00',
    title:
      'Why does the R12 nozzle have a screen for oat and none for milk? A customer wants both without changing',
    body: `He makes horchata and milk on the same day. To mount the screen 12-2240-A is 20 minutes with hands in product.`,
    answers: [
      {
        by: 'thibault-lemesle',
        after: '16h30m',
        accepted: true,
        body: `Le lait n’en a pas besoin, mais il ne lui fait pas de mal : laisse l’écran. Deux réserves : maille 0,5 et non 0,3 (le lait avec crème y monte en beurre au bout de quatre heures), et la NEP doit passer **à travers**, clapets ouverts, au moins 1,5 m/s au bec. Horchata de riz : regarde s’il ne reste pas d’amidon derrière, une goutte d’iode, si c’est bleu il en reste.`,
        signs: { thanks: ['itzel-bautista'], useful: ['nadia-benhaddou', 'priya-raithatha'] },
        replies: [
          {
            by: 'itzel-bautista',
            after: '5d1h',
            body: `Screen stays. Iodine: blue in 2 of 4 nozzles with the old flow, none with the valves opened two by two, so that each gets more flow. The trick of the iodine I have shown to everybody here.`,
            signs: { celebrate: ['thibault-lemesle'], useful: ['anne-sophie-brossard'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    space: 'pieces',
    subjects: ['obsolescence', 'variateurs'],
    by: 'gareth-holroyd',
    at: 'w35 wed 11:10',
    title: 'First-generation drive dies tomorrow on a P9 of 2009: what do I say to the customer?',
    body: `P9-021, size 6, no spare in Leeds, and the list still says "adapter, to be qualified".`,
    answers: [
      {
        by: 'segolene-huchet',
        after: '1h',
        body: `Aujourd’hui, la vérité : deux d’occasion contrôlés à Cholet, je t’en réserve un. Après, rien pour l’instant.`,
      },
      {
        by: 'wiktor-lisowski',
        after: '1d',
        body: `We repaired two of size 6 in Wrocław: the capacitors of the bus and the fan, 3 hours. It was successful both times, but two is two.`,
        signs: { useful: ['segolene-huchet', 'gareth-holroyd'] },
      },
      {
        by: 'segolene-huchet',
        after: '9d1h',
        accepted: true,
        body: `Plan écrit : (1) un d’occasion part à Leeds cette semaine ; (2) Wiktor reprend les cinq morts que nous avons gardés, condensateurs et ventilateur systématiquement, et deux heures en charge à 80 % sur le banc ; (3) d’ici un an il faut une vraie réponse pour neuf machines, c’est à la liste ({#liste-obsolescence}).`,
        signs: { thanks: ['gareth-holroyd'], agree: ['corinne-delhommeau'] },
        replies: [
          {
            by: 'wiktor-lisowski',
            after: '37d',
            body: `Four of five alive, 2 h at 80 %, 58 °C on the heatsink. The fifth had a burned board, it gives its parts to the others.`,
          },
        ],
      },
    ],
  },
]
