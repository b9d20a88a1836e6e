import type { Conversation } from '../shape.ts'

/** R12 and S12, born in Wrocław, and the cabinets of Coimbra. */
export const smallMachines: Conversation[] = [
  {
    kind: 'question',
    key: 'weigher-loop',
    space: 'automatisme',
    subjects: ['dosage', 'recettes'],
    by: 'agnieszka-bielak',
    at: 'w32 wed 09:15',
    title: 'R12-060: dose swings ±1.1 g like a wave when the checkweigher correction is on',
    body: `Without feedback: mean 150.3 g, standard deviation 0.3. With feedback from the checkweigher: mean 150.0, but it goes up and down, ±1.1 g, one full wave about every 46 cups on each lane. Gain is at 0.8, the value of the R40.`,
    answers: [
      {
        by: 'damien-tessier',
        after: '2h',
        accepted: true,
        body: `Entre le doseur et la balance il y a combien de pots par piste ? Onze ou douze, j’imagine. Tu corriges donc avec douze pots de retard, et pendant ces douze pots tu recorriges à chaque pesée la même erreur. Avec un retard de 12 et un intégrateur, ça part en oscillation, bornée seulement par la limite de correction, avec une période d’environ quatre fois le retard : 46 à 48 pots. C’est ta vague.

Soit gain ≤ 0,05 à chaque pot, soit (mieux) **moyenne de 12 pots, une correction à 0,6, puis attendre 12 pots**. Sur la R40 la balance est à un pot du doseur, voilà pourquoi 0,8 y passe, et encore, de justesse.`,
        signs: { thanks: ['agnieszka-bielak'], useful: ['ewa-stachurska', 'lucas-bremaud', 'samia-rezgui'] },
        replies: [
          {
            by: 'agnieszka-bielak',
            after: '5h',
            body: `Twelve cups exactly. Average, correct at 0.6, wait: mean 150.0, deviation 0.31. The wave is gone.`,
          },
          {
            by: 'ewa-stachurska',
            after: '1d',
            body: `Distance to the weigher becomes a machine parameter, the program computes the rest. Nobody should type a gain.`,
            signs: { agree: ['damien-tessier', 'agnieszka-bielak'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'encoder-batteries',
    space: 'automatisme',
    subjects: ['servo-axes', 'alarmes', 'spare parts'],
    by: 'ewa-stachurska',
    at: 'w11 tue 10:05',
    title:
      'A229 "encoder battery low" on six R12 in one month. They are two years old, the battery is given for five',
    body: `050, 052, 053, 055, 058 and 059. Not the same country, not the same axis. Machines between are fine. I would like to know before the seventh, because after A229 there are about four weeks and then the origin is lost.`,
    answers: [
      {
        by: 'karolina-sobczyk',
        after: '1d1h',
        body: `From our traceability: the six come from one delivery of 40 batteries. Date code on the box is five years before mounting. They waited on a shelf somewhere before us.`,
      },
      {
        by: 'segolene-huchet',
        after: '2d1h',
        accepted: true,
        body: `Karolina a la cause. Une pile lithium perd 1 % par an à 20 °C, ce ne serait rien ; mais le stock du revendeur était à 40 °C sous tôle, et là on compte 3 à 5 %, plus la passivation. Quarante piles, six vues, où sont les 34 autres :

| | |
|---|---|
| Montées sur R12 041 à 062 | 26 |
| Vendues en rechange | 5 |
| Encore en stock à Wrocław | 3 |

Les 3 sont au rebut. Aurélie envoie 31 piles, à changer **machine sous tension**, sinon c’est vous qui perdez l’origine.`,
        signs: {
          useful: ['ewa-stachurska', 'aurelie-nauleau', 'octavio-zamarripa', 'damien-tessier'],
          thanks: ['ewa-stachurska'],
        },
        replies: [
          {
            by: 'itzel-bautista',
            after: '9d8h',
            body: `059 done, powered, origin kept, 12 minutes for four axes. The connector is behind the fan, take long tweezers.`,
          },
          {
            by: 'pawel-drozdek',
            after: '13d1h',
            body: `The dealer is asked for storage records. From now on incoming inspection refuses a battery older than 12 months.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'indexer-oil',
    space: 'essais',
    subjects: ['cadence', 'servo-axes'],
    by: 'ewa-stachurska',
    at: 'w26 thu 11:30',
    title: 'R12 indexing table stops 0.4 mm late after 8,000 hours. Worn cam, or something I can still save?',
    body: `R12-038, back in our hall for overhaul. Position at stop: 0.4 mm after the mark, always after, repeatability 0.05. Cam box never opened. Oil is brown and smells.`,
    answers: [
      {
        by: 'rozenn-le-dantec',
        after: '3h',
        body: `Always after, and repeatable: not play (it would be on both sides). Either the cam followers preload is gone, or the reference moved. Did somebody move the reference?`,
      },
      {
        by: 'stephane-gourdon',
        after: '1d2h',
        accepted: true,
        body: `Avant d’ouvrir, deux mesures gratuites : jeu de la table au comparateur, moteur freiné, ±50 N·m à la main ; et un aimant dans l’huile. Si le jeu est sous 0,03 mm à 300 mm de rayon et qu’il n’y a pas de paillettes, la came est bonne.

Le brun qui sent, c’est de l’huile oxydée : la boîte tourne à plus de 80 °C. Sur vos R12, elle est collée au bac de l’eau chaude.`,
        signs: { useful: ['ewa-stachurska', 'rozenn-le-dantec', 'wiktor-lisowski'] },
        replies: [
          {
            by: 'ewa-stachurska',
            after: '4d',
            body: `Play 0.02. Magnet clean. The reference: the coupling between motor and cam box slipped, there is a line of old marker that does not match, 3.4° on the motor side. With the gear ratio 1:24 it makes 0.14° on the table, at 160 mm it is 0.4 mm. So the cam is fine.`,
            signs: { celebrate: ['stephane-gourdon'] },
          },
          {
            by: 'ewa-stachurska',
            after: '6d1h',
            body: `Coupling cleaned, tightened to 35 N·m (found 19), pinned. Oil changed, synthetic, box 64 °C with a 10 mm spacer to the hot water tray. We would have bought a cam of eleven weeks.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    space: 'automatisme',
    subjects: ['logiciel automate', 'capteurs'],
    by: 'ewa-stachurska',
    at: 'w2 mon 14:30',
    title: 'S12 program 3.2: what is in, what is out',
    body: `In:
- lid vacuum threshold is 55 % of what the sensor reads in the power-up test, no number to type ({#lid-vacuum-altitude});
- preheat of 40 s after a stop longer than 5 min;
- counter of picks per suction cup.

Out, moved to 3.3: Spanish texts, because half were not reviewed by a person who speaks it.

Pilot since four weeks on S12-077 and S12-088, 1.1 million lids, no return.`,
    signs: { useful: ['priya-raithatha', 'dieudonne-mbarga'] },
    comments: [
      {
        by: 'gwenola-riou',
        after: '1h',
        body: `Deux pilotes, quatre semaines, un critère de retour écrit. Merci.`,
      },
      {
        by: 'alejandra-renteria',
        after: '3h30m',
        body: `Send the Spanish file to Itzel. "Lid" is *tapa*, not *párpado*. We have photos of that screen on the wall of the office.`,
      },
    ],
  },
  {
    kind: 'question',
    key: 'rcd-p9',
    space: 'automatisme',
    subjects: ['variateurs', 'sécurité machine'],
    by: 'gareth-holroyd',
    at: 'w43 mon 11:40',
    title: 'P9-044 trips the customer’s 300 mA RCD at power-up, one morning in three',
    body: `Never while running. Seven drives, each with its own filter. Electrician says we have an earth fault; insulation reads over 200 MΩ on every circuit with the drives unplugged. He’s now threatening to fit a 1 A device and be done with it.`,
    answers: [
      {
        by: 'rui-tavora',
        after: '2h15m',
        accepted: true,
        body: `No fault. At closing, the three poles do not close at the same instant, and for a few milliseconds the filter capacitors of the seven drives are charged by one or two phases: the sum is not zero and the RCD sees it. In running ours is 38 mA in total, I measured on the cabinet of 047.

Please ask what is written on his RCD. With drives it must be **type B**, and with a short delay (S or K). If it is type AC or A, it can trip for nothing, and worse, it can be *blind* to a real fault with DC component. 1 A of type AC is the worst of the two worlds.`,
        signs: { useful: ['gareth-holroyd', 'elise-pasquereau', 'helder-marinho', 'callum-birkett'] },
        replies: [
          {
            by: 'gareth-holroyd',
            after: '1d',
            body: `Type AC, no delay. Showed him your answer; he’s fitting a type B, 300 mA, selective.`,
          },
          {
            by: 'elise-pasquereau',
            after: '1d2h',
            body: `C’est dans notre notice d’installation, page 14, que personne n’a ouverte. On le remonte page 2, avec la puissance et la pression d’air.`,
          },
          {
            by: 'gareth-holroyd',
            after: '30d',
            body: `Thirty mornings, no trip.`,
            signs: { thanks: ['rui-tavora'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'alim-24v',
    space: 'automatisme',
    subjects: ['capteurs', 'réception machine'],
    by: 'joao-pedrosa',
    at: 'w18 thu 12:10',
    title:
      'Cabinet test R40-143: channel 6 of the 24 V protection trips at first power-up, then never again in the same day',
    body: `6 A channel, feeds the two vision cameras and the access box. Cold it trips, if I reset it holds. In steady state 2.3 A. It is the third cabinet.`,
    answers: [
      {
        by: 'helder-marinho',
        after: '1h20m',
        accepted: true,
        body: `Cold start of the new camera: 11 A during 35 ms, their capacitors are empty. Two at the same time is 22 A, and the channel cuts at 2 × In after 25 ms. When you reset they are still half charged.

Channel 6 delayed start by 200 ms is not enough, they start together anyway. Move camera 2 to channel 7 (4 A, today 0.6 A used). Drawing index E, I send it this afternoon. For 140 to 142, already shipped: one wire to move, I write the note.`,
        signs: { thanks: ['joao-pedrosa'], useful: ['rui-tavora', 'patrick-cesbron', 'rui-mourato'] },
        replies: [
          {
            by: 'joao-pedrosa',
            after: '1d1h',
            body: `Ten cold starts, camera on 7. No trip. I keep the cold start in my test list, before I tested always warm.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'creux-tension',
    space: 'field',
    subjects: ['variateurs', 'alarmes', 'énergie'],
    by: 'ramiro-cepeda',
    at: 'w19 wed 18:20',
    title:
      'R40-135: 14 stops in a month with A104 and A240 in the same second, always between 17:00 and 20:00 local',
    body: `A104 is "24 V low", A240 "DC bus undervoltage", in all the axes. The customer has no other machine that stops. Each restart is 25 minutes with washing of the hood.

The grid company says there is no interruption.`,
    answers: [
      {
        by: 'octavio-zamarripa',
        after: '30m',
        body: `Storm season. Lend him the logger of the van before you argue with the grid company.`,
      },
      {
        by: 'rui-tavora',
        after: '15h40m',
        accepted: true,
        body: `Not interruption: *dip*. Octavio’s logger will show you probably 60–70 % of voltage for 100–250 ms. Fans and pumps do not notice it. We do, in two places:

1. The 24 V supply is on one phase, it holds 20 ms at full load. A buffer module (12-9120-A, 40 A for 200 ms, mounts on the rail) solves A104.
2. The drives: trip limit is 400 V of bus, they come from 620. With axes in movement it lasts 40 ms. Parameter "ride-through by deceleration": during the dip the axes brake together and their energy holds the bus. The cups stay in phase, the line slows down and comes back. It is a parameter of the drive, not of the program; Damien has the values.`,
        signs: { useful: ['ramiro-cepeda', 'octavio-zamarripa', 'damien-tessier', 'alejandra-renteria'] },
        replies: [
          {
            by: 'ramiro-cepeda',
            after: '12d',
            body: `Logger: 17 dips in 11 days, 58 to 74 %, 80 to 230 ms. Buffer mounted on Saturday by me.`,
          },
          {
            by: 'damien-tessier',
            after: '12d19h',
            body: `Je l’active à distance en présence de Ramiro, axe par axe, portes fermées. Attention : en dessous de 50 % ou au-delà de 300 ms ça tombera quand même, et c’est voulu.`,
          },
          {
            by: 'ramiro-cepeda',
            after: '47d',
            body: `One month: 21 dips, 2 stops (both over 300 ms). Before it was 14.`,
            signs: { celebrate: ['rui-tavora', 'octavio-zamarripa'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'article',
    key: 'sealing-window',
    space: 'field',
    subjects: ['étanchéité opercule', 'documentation'],
    by: 'priya-raithatha',
    at: 'w27 tue 15:20',
    title: 'Finding the sealing window of an unknown lid in ninety minutes',
    body: `You need: 160 cups, 160 lids, a contact probe, a peel gauge (borrow Leeds’s), water.

1. Measure the plate **at contact**, all positions. More than 4 °C between them: stop, fix that first.
2. Fix pressure at 3.2 bar and time at 0.7 s. Seal 10 cups at each of 175, 185, 195, 205, 215, 225 °C.
3. Peel five of each, at 45°. Note the force (N per 15 mm) and how it fails.
4. The window is from "peels clean, above 8 N" to "lid tears or flange browns".
5. Set the middle. If it’s narrower than 12 °C, tell the customer before, not after.`,
    versions: [
      {
        by: 'priya-raithatha',
        after: '71d',
        note: 'Paper lids: time does more than temperature. And seal wet cups too, since dry ones lied to me twice.',
        body: `You need: 200 cups, 200 lids, a contact probe, a peel gauge (borrow Leeds’s), water, a bit of the customer’s product.

1. Measure the plate **at contact**, all positions. More than 4 °C between them: stop, fix that first.
2. Fix pressure at 3.2 bar. **Foil**: time 0.7 s, ten cups at each of 175, 185, 195, 205, 215, 225 °C. **Paper-based**: temperature 185 °C, ten cups at each of 0.6, 0.8, 1.0, 1.2, 1.4 s, because the paper insulates and a hotter plate just scorches it ({#paper-lids}).
3. Peel five of each, at 45°. Note the force (N per 15 mm) and how it fails.
4. The window is from "peels clean, above 8 N" to "lid tears, flange browns or paper scorches".
5. **Again at both edges with product smeared on the flange.** The low edge usually moves up by 5 to 10 °C. That’s the real one.
6. Set the middle. If it’s narrower than 12 °C, or 0.2 s, tell the customer before, not after.`,
      },
    ],
    reviewAfterDays: 240,
    signs: {
      useful: ['ramiro-cepeda', 'itzel-bautista', 'agnieszka-bielak', 'vincent-sourisseau', 'samia-rezgui'],
    },
    comments: [
      {
        by: 'vincent-sourisseau',
        after: '1d1h',
        body: `Très bien, et un ajout : à 225 °C, dix pots de suite chauffent le porte-pot et vous trompent sur la série suivante. Faites les températures dans le désordre.`,
        signs: { agree: ['priya-raithatha'] },
      },
      {
        by: 'grzegorz-malec',
        after: '2d',
        body: `I did it with S12-090 in 75 minutes. Peel gauge of Wrocław reads 0.6 N less than yours, we compared on the same strip.`,
      },
    ],
  },
  {
    kind: 'question',
    key: 'paper-lids',
    space: 'field',
    subjects: ['étanchéité opercule'],
    by: 'priya-raithatha',
    at: 'w20 wed 10:30',
    title: 'Paper-based lids on S12-077: scorched at 205 °C, leaking at 195. Is there any window at all?',
    body: `Coated paper, 95 g/m², heat-seal lacquer on one side. 0.7 s, 3.2 bar, 34 cycles/min. Ten degrees between "brown" and "leaks", and I wouldn’t sign for ten minutes of that, never mind a shift.`,
    answers: [
      {
        by: 'vincent-sourisseau',
        after: '4h',
        accepted: true,
        body: `Tu cherches dans le mauvais sens. L’aluminium conduit, la température de plaque arrive à la laque en 0,1 s. Le papier isole : à 0,7 s la laque n’a vu que 110 à 120 °C quel que soit ton réglage raisonnable, et le dessus, lui, est déjà à 200.

Descends à 185 et monte le temps : 1,1 à 1,3 s. Ça se paie en cadence, 34 → 26 cycles/min environ, sauf à ajouter une deuxième station de soudure (la S12 a la place, kit 12-0900).`,
        signs: { useful: ['priya-raithatha', 'agnieszka-bielak', 'gareth-holroyd'] },
        replies: [
          {
            by: 'priya-raithatha',
            after: '6d',
            body: `In English: lower and longer. 185 °C: clean from 1.0 to 1.4 s, peel 9 to 12 N. So there’s a window of 0.4 s, and the line runs at 26.`,
          },
          { by: 'olivia-hartnell', after: '7d', body: `The customer was sold 34. Who tells them?` },
          {
            by: 'gareth-holroyd',
            after: '7d2h',
            body: `I did, this morning, with your peel curve. They’d rather have 26 now and the second station at the shutdown than 34 with leaks. Curve first, apology second.`,
            signs: { agree: ['priya-raithatha', 'ines-valadares'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    space: 'essais',
    subjects: ['réception machine', 'joints'],
    by: 'grzegorz-malec',
    at: 'w29 thu 10:20',
    title:
      'Leak test of R12 dosing block with air at 4 bar: why do I find leaks that water at 6 bar does not?',
    body: `Block 12-2200, pressure decay, 4 bar, 60 s. Two of five lose 30 mbar. With water at 6 bar for ten minutes they are perfectly dry, so the fitters say my test is too severe.`,
    answers: [
      {
        by: 'elodie-chauveau',
        after: '3h',
        accepted: true,
        body: `L’air passe où l’eau est retenue par sa tension de surface, c’est tout à fait normal. La question est de savoir quelle fuite compte. Pour un circuit produit lavé à chaud, la soude avec mouillant passe aussi où l’eau ne passe pas : chez nous on garde l’air, mais avec une limite, pas à zéro.

Volume du bloc 0,4 l : 30 mbar en 60 s, c’est 12 mbar·l/min. Notre limite à Cholet est 5. Tes deux blocs sont à reprendre, ton test n’est pas trop sévère. Regarde le joint torique du fond : monté à sec, il vrille.`,
        signs: {
          useful: ['ewa-stachurska', 'amadou-sarr', 'anne-sophie-brossard'],
        },
        replies: [
          {
            by: 'grzegorz-malec',
            after: '4d',
            body: `Both twisted, yes. Mounted with food grease: 2 and 3 mbar·l/min. The limit of 5 is now on our sheet, and fitters see the number, so the discussion is finished.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    space: 'automatisme',
    subjects: ['réseau', 'documentation'],
    by: 'rui-tavora',
    at: 'w24 wed 11:00',
    title: 'Network cables: green for drives, grey for panel, violet for safety. From cabinet 145',
    body: `One colour for each network, because in the last year three of nine network faults were a plug in the wrong socket after maintenance. The sockets have a ring with the same colour.`,
    signs: { agree: ['dieudonne-mbarga', 'helder-marinho'] },
    comments: [
      {
        by: 'jean-marc-raveleau',
        after: '2h',
        body: `8 % des hommes ne distinguent pas bien le vert du gris ou du violet. Dont moi.`,
      },
      {
        by: 'rui-tavora',
        after: '4h',
        body: `I did not think about it. Letter on the ring also then: D, P, S, 6 mm high. Jean-Marc, if I send three photos in bad light, you tell me if you can read?`,
        signs: { thanks: ['jean-marc-raveleau'] },
      },
      {
        by: 'jean-marc-raveleau',
        after: '2d',
        body: `Deux sur trois. Le S ressemble à un 5, mettez-le en blanc sur noir.`,
      },
      { by: 'rui-tavora', after: '2d1h', body: `White on black. First ones on 145.` },
    ],
  },
  {
    kind: 'question',
    space: 'automatisme',
    subjects: ['sécurité machine', 'variateurs'],
    by: 'helder-marinho',
    at: 'h14',
    title: 'R12: can the door contacts share one pair of the safety input if we save two terminals?',
    body: `New small cabinet, 400 mm wide, I am missing two terminals. Doors 1 and 2 in series on one dual-channel input instead of one each. I know what Élise will say about fault masking, but I would like to hear how many doors and how many openings make it acceptable or not, with the calculation.`,
    answers: [
      {
        by: 'elise-pasquereau',
        after: '1h30m',
        body: `Tu sais ce que je vais dire, alors voici le calcul à la place. En série avec contacts libres de potentiel : deux portes, toutes deux ouvertes plus d’une fois par heure (chez nous, 14 fois par changement de format), la norme sur le masquage ne te laisse aucune couverture de diagnostic, tu redescends à PL c. Il nous faut d. Avec des capteurs codés à autodiagnostic en série, pas de masquage, tu gardes d et tu gagnes même quatre bornes.`,
        signs: { useful: ['helder-marinho', 'ewa-stachurska'] },
      },
    ],
  },
]
