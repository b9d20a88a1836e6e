import type { Conversation } from '../shape.ts'

export const qualite: Conversation[] = [
  {
    kind: 'question',
    key: 'cpk-u11',
    space: 'qualite',
    subjects: ['SPC', 'usinage', 'métrologie'],
    by: 'noemie-carrel',
    at: 'w34 wed 15:40',
    title: 'U11, gorge Ø66 du couvercle 40-2110 : Cpk 1,12, et on n’est pas d’accord sur quoi faire',
    body: `Gorge Ø66,00 ±0,03. Sur les 120 dernières, écart-type à court terme 4,8 µm, donc la machine est largement capable. Mais l’usure de la plaquette fait monter la cote de 0,8 µm par pièce, et sur 40 pièces ça prend toute la place : Cpk global 1,12 pour 1,33 demandé.

Aujourd’hui : prélèvement 1 sur 10, correction « quand on voit que ça monte ». Chacun corrige à son goût, l’équipe du matin de 20 d’un coup, moi de 5 plus souvent.`,
    answers: [
      {
        by: 'christelle-favergeon',
        after: '17h',
        body: `L’usure est régulière, donc prévisible : correction automatique de −8 µm toutes les 10 pièces dans le programme, et prélèvement 1 sur 5 pour surveiller que la pente reste entre 0,6 et 1,0. La dispersion totale retombe autour de 6 µm, Cpk 1,6.`,
        signs: { agree: ['noemie-carrel', 'amadou-sarr', 'karolina-sobczyk'] },
      },
      {
        by: 'thierry-gonnard',
        after: '20h',
        body: `Correction automatique, d’accord tant que la plaquette est celle qu’on croit. Le jour où l’arête s’écaille, le programme continue à corriger du mauvais côté pendant dix pièces et personne ne regarde parce que « c’est automatique ». Moi je veux qu’un opérateur voie le chiffre avant. Et 1 sur 5 avec un palpage de 50 s, c’est l’équivalent de 9 % de la cadence.`,
        signs: { agree: ['samira-ouali', 'loic-perrachon'] },
      },
      {
        by: 'marta-zielonka',
        after: '2d',
        body: `We have the same debate on the S12 cam track. We chose: automatic correction **limited** to 10 µm in total before a human must confirm, sampling 1 of 10. Cpk 1,41 since four months, 2 parts out on 1 900. Not perfect, but nobody fights.`,
        signs: { useful: ['noemie-carrel', 'christelle-favergeon', 'denis-rochebrune'] },
      },
    ],
    comments: [
      {
        by: 'denis-rochebrune',
        after: '8d',
        body: `On essaie six semaines à la façon de Wrocław, plafond 16 µm, 1 sur 10. Je reviens avec le Cpk.`,
      },
      {
        by: 'denis-rochebrune',
        after: '54d',
        body: `Six semaines : Cpk 1,29. Mieux que 1,12, pas 1,33. Deux arêtes écaillées dans la période : l’une vue au plafond, l’autre non (4 pièces hors cote, trouvées à la relève). Christelle en conclut qu’il faut 1 sur 5, Thierry qu’il faut un capteur d’effort. Je n’ai pas tranché, on garde le réglage actuel et on contrôle la gorge à 100 % au calibre, ce qui ne plaît à personne.`,
        signs: { agree: ['noemie-carrel'] },
      },
    ],
  },

  {
    kind: 'question',
    key: 'banc-temperature',
    space: 'qualite',
    subjects: ['étanchéité', 'métrologie'],
    by: 'amadou-sarr',
    at: 'w26 thu 11:20',
    title: 'Banc d’étanchéité de Cholet : la même tête fuit le matin et ne fuit plus l’après-midi',
    body: `Épreuve à l’air, 1,5 bar, 60 s, chute maxi 5 mbar. Tête de dosage témoin, gardée sous scellé, toujours la même :

| | 7 h 30 | 10 h | 14 h | 17 h |
|---|---|---|---|---|
| lundi | 6,8 | 4,1 | 2,0 | 1,9 |
| mardi | 7,2 | 3,8 | 2,2 | 1,7 |
| mercredi (porte de quai fermée) | 3,1 | 2,4 | 2,0 | 1,9 |

On refait donc les épreuves du matin l’après-midi, « au cas où ». Je n’aime pas un banc qui dépend de la porte.`,
    answers: [
      {
        by: 'elodie-chauveau',
        after: '1h',
        body: `Les joints sont froids le matin, donc plus durs, donc ça fuit un peu. Non ?`,
        replies: [{ by: 'amadou-sarr', after: '2h', body: `La tête témoin dort dans mon bureau à 21 °C.` }],
      },
      {
        by: 'christelle-favergeon',
        after: '5h',
        accepted: true,
        body: `Ce n’est pas une fuite, c’est un thermomètre. À volume constant la pression suit la température absolue : 2,5 bar absolus, 293 K, donc **8,5 mbar par degré**. Il suffit que l’air enfermé perde 0,6 °C pendant la minute pour lire 5 mbar sans qu’une molécule ne sorte.

Deux sources : l’air comprimé se réchauffe au remplissage et rend sa chaleur ensuite (ta stabilisation de 45 s est trop courte), et la tête à 21 °C posée sur un banc à 14 se refroidit.

À essayer : stabilisation 3 min, tête posée sur le banc 30 min avant, sonde collée sur le corps, et on corrige de 8,5 mbar par degré ou on refuse la mesure si elle bouge de plus de 0,1 °C.`,
        signs: {
          useful: [
            'amadou-sarr',
            'elodie-chauveau',
            'sebastien-poirier',
            'florence-delcambre',
            'grzegorz-malec',
          ],
          thanks: ['amadou-sarr'],
        },
        replies: [
          {
            by: 'amadou-sarr',
            after: '6d',
            body: `Fait. 24 mesures de la tête témoin sur quatre jours, porte ouverte et fermée : 1,6 à 2,1 mbar. La porte ne se voit plus. On perd 2 min 15 par épreuve et on gagne les reprises de l’après-midi, environ 40 min par jour.`,
            signs: { celebrate: ['christelle-favergeon', 'maelle-brochard'] },
          },
          {
            by: 'grzegorz-malec',
            after: '7d',
            body: `Same bench here, 30 s of stabilisation, gate at 4 m. I changed to 3 min and our "leaking" R12 of last week is not leaking any more. I feel a bit stupid, but less than the person who changed the seals three times, which is also me.`,
            signs: { thanks: ['marta-zielonka'], agree: ['amadou-sarr'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'message',
    key: 'fuite-142',
    space: 'qualite',
    subjects: ['étanchéité', 'non-qualité', 'passivation', 'traçabilité'],
    by: 'amadou-sarr',
    at: 'w23 mon 10:40',
    title: 'Fuites au banc sur la R40-142 : journal de l’enquête',
    body: `J’ouvre ici pour que tout soit au même endroit. Îlot R40, ce matin : trois têtes de dosage sur huit refusées à l’épreuve d’étanchéité, 9, 14 et 11 mbar en 60 s pour 5 admis. D’habitude on est entre 1 et 2. La température n’y est pour rien cette fois, mesure faite à température stable ({#banc-temperature}), tête témoin à 1,8.

Ce qui a changé récemment, à ma connaissance : un nouveau lot de joints toriques (réf. 40-2118, date 14). **Hypothèse : les joints.** On a déjà eu deux duretés dans un sachet, {#lot-j2207}. La 142 doit partir dans onze jours.`,
    signs: { useful: ['florence-delcambre', 'fabrice-guerineau'] },
    comments: [
      {
        by: 'elodie-chauveau',
        after: '5h',
        body: `Joints remplacés par l’ancien lot sur les trois : 9 → 9, 14 → 13, 11 → 11. Ce n’est pas les joints.`,
        signs: { useful: ['amadou-sarr', 'matthieu-bodin'] },
      },
      {
        by: 'sebastien-poirier',
        after: '22h',
        body: `Mardi. Eau savonneuse : les bulles sortent entre le couvercle 40-2110 et le corps, jamais au piston. J’ai échangé les couvercles entre une tête bonne et une mauvaise : **la fuite suit le couvercle**. Trois couvercles partis à Vienne par le coursier de 11 h.`,
        signs: { useful: ['amadou-sarr', 'christelle-favergeon'] },
      },
      {
        by: 'amadou-sarr',
        after: '23h',
        body: `Je retire l’hypothèse des joints. {@matthieu-bodin}, tu peux débloquer le lot 14, désolé pour le fournisseur.`,
      },
      {
        by: 'christelle-favergeon',
        after: '2d1h',
        body: `Mercredi. Gorges conformes : Ø66,008 à 66,014, profondeur 2,71, Ra 0,6. Mais à la lampe rasante, trois traits radiaux très fins sur la portée, **à 120°**, qui traversent la ligne de joint. Empreinte silicone et profilomètre : 35 à 45 µm de profond, 0,3 mm de large, bourrelet de 8 µm au bord. Un joint de 3,53 ne bouche pas un canal de 40 µm à 1,5 bar.

120°, c’est un mandrin à trois mors. Donc **hypothèse : nous**. J’en suis désolée pour Noémie.`,
        signs: { useful: ['amadou-sarr', 'sebastien-poirier', 'florence-delcambre', 'denis-rochebrune'] },
        replies: [
          {
            by: 'noemie-carrel',
            after: '2d4h',
            body: `Sur la U11 le couvercle est pris par **quatre** brides à 90°, sur l’extérieur, il n’a jamais vu trois mors de sa vie. J’ai sorti les 20 couvercles usinés ici et pas encore partis à Épinal : zéro trait sur 20. Donc après moi.`,
            signs: { agree: ['christelle-favergeon', 'denis-rochebrune'] },
            replies: [
              {
                by: 'christelle-favergeon',
                after: '2d5h',
                body: `Elle a raison. J’ai conclu à partir d’un angle, c’est maigre.`,
              },
            ],
          },
        ],
      },
      {
        by: 'julie-colnot',
        after: '3d',
        body: `Jeudi. À Épinal, 24 couvercles sortis de passivation mardi : **11 marqués**, même dessin. Les 16 qui attendent d’entrer dans le bain : aucun. C’est donc entre l’entrée et la sortie du bain, chez nous.`,
        signs: { useful: ['amadou-sarr', 'noemie-carrel', 'christelle-favergeon'] },
      },
      {
        by: 'ludivine-antoine',
        after: '3d5h',
        body: `Trouvé, je crois. Depuis neuf semaines les petites pièces vont au bain dans des paniers en fil nu, parce que les paniers plastifiés sont partis se faire revêtir : trois semaines annoncées, ils ne sont pas revenus. Le fond du panier nu a des croisillons en **trois branches**. Les couvercles sont posés portée en bas, 4 kg de pièces par-dessus, et le palan secoue à la remontée.

Essai demain avec dix couvercles neufs dans un panier nu, dix dans le dernier panier bleu qui reste.`,
        signs: { useful: ['amadou-sarr', 'sabine-thiriet', 'florence-delcambre', 'pascal-grandemange'] },
      },
      {
        by: 'ludivine-antoine',
        after: '4d3h',
        body: `Vendredi. Panier nu : 4 marqués sur 10. Panier bleu : 0 sur 10. Profondeur 30 à 45 µm, trois branches, le dessin se superpose à celui de Christelle. **Ce n’est plus une hypothèse.**`,
        signs: {
          celebrate: ['amadou-sarr', 'noemie-carrel'],
          useful: ['christelle-favergeon', 'sebastien-poirier', 'fabrice-guerineau', 'solene-kerbrat'],
        },
      },
      {
        by: 'amadou-sarr',
        after: '4d6h',
        body: `Périmètre : 80 couvercles passivés en panier nu.

| Où | Nombre |
|---|---|
| montés sur 141, 142, 143 | 24 |
| sortis du bain, encore à Épinal | 24 |
| stock de montage Cholet | 17 |
| stock pièces de rechange | 9 |
| expédiés en rechange | 6 |

Les 74 que nous avons sont triés à la lampe rasante et à l’ongle avant mercredi. Pour les 6 partis, {@aurelie-nauleau} a la liste des clients. Les corps 40-2107 et 12-1107 vont aussi au bain : Julie en regarde 40.`,
        signs: { useful: ['florence-delcambre', 'corinne-delhommeau'] },
        replies: [
          {
            by: 'julie-colnot',
            after: '7d6h',
            body: `Corps : 2 marqués sur 40, sur une face sans joint. On les met quand même dans les bleus.`,
          },
        ],
      },
      {
        by: 'solene-kerbrat',
        after: '4d8h',
        body: `Merci à tous. Deux choses que je retiens : la cause était un délai de revêtement que nous avons comblé sans demander à ceux qui reçoivent les pièces ; et il a fallu quatre jours parce que chacun a mesuré chez soi avant de conclure chez l’autre. Je préfère quatre jours comme ceux-là. Sabine annonce la règle des paniers mardi.`,
        signs: {
          agree: ['sabine-thiriet', 'denis-rochebrune', 'florence-delcambre'],
          thanks: ['noemie-carrel'],
        },
      },
      {
        by: 'amadou-sarr',
        after: '25d',
        body: `Je ferme. 27 couvercles marqués sur 80. 20 repris à Vienne (portée surfacée de 0,05, la cote le permettait), 6 au rebut, 1 chez un client, changé. Les 6 clients ont été appelés, aucun n’avait vu de fuite. La 142 est partie avec trois jours de retard. Depuis les paniers bleus ({#bacs}) : **0 sur 48** au contrôle, et 1,4 mbar de moyenne au banc.`,
        signs: {
          celebrate: ['elodie-chauveau', 'christelle-favergeon', 'julie-colnot', 'maelle-brochard'],
          useful: ['florence-delcambre'],
        },
      },
    ],
  },

  {
    kind: 'question',
    key: 'cles-dynamo',
    space: 'qualite',
    subjects: ['couple de serrage', 'métrologie'],
    by: 'karolina-sobczyk',
    at: 'w22 thu 13:15',
    title: 'Torque wrench check: 12 of 18 click wrenches read 6 to 8 % high. Is it the wrenches or is it me?',
    body: `Quarterly check in Wrocław on our own bench. Limit is ±4 %. 12 wrenches (all of the 20–100 N·m size) click at 6 to 8 % above the setting. The 6 small ones (2–10 N·m) are inside ±2 %. Same bench, calibrated five months ago, certificate is good. It is suspicious that 12 wrenches have the same error in the same direction. If I reject all of them, the hall stops.`,
    answers: [
      {
        by: 'pawel-dudzik',
        after: '1h',
        body: `They are stored with the spring under load. Nobody turns them back to the minimum at the end of the shift, I admit me too.`,
      },
      {
        by: 'christelle-favergeon',
        after: '19h',
        accepted: true,
        body: `Un ressort fatigué fait claquer trop **tôt**, donc lire bas. Toi tu lis haut, et pareil sur douze : c’est la façon d’appliquer l’effort. Le bras du banc pousse-t-il sur le repère gravé de la poignée ? Sur ces clés à poignée longue, le déclenchement dépend du point d’appui. Si ton galet appuie plus près de la tête que le repère, il faut plus d’effort et la lecture monte.

(In short: a tired spring reads low, not high. Check that the bench pushes exactly at the mark on the grip; closer to the head than the mark gives high readings. The small wrenches have a fixed pivot in the handle, so they do not care.)`,
        signs: { useful: ['karolina-sobczyk', 'marta-zielonka', 'amadou-sarr', 'celine-martinetto'] },
        replies: [
          {
            by: 'karolina-sobczyk',
            after: '1d',
            body: `The roller was 45 mm inside the mark, somebody (me, after the last check) moved it for the small ones. At the mark: 17 wrenches inside ±3 %, one at +5,2 which is really bad. And Paweł is right too: 9 of 18 were not set back to minimum. New line on the shift checklist.`,
            signs: { thanks: ['christelle-favergeon'], useful: ['tomasz-krupinski', 'celine-martinetto'] },
          },
          {
            by: 'celine-martinetto',
            after: '3d20h',
            body: `Même galet au même endroit à Cholet, je viens de regarder. Nos trois refus du trimestre dernier étaient peut-être de bonnes clés.`,
            signs: { agree: ['corinne-bonnin'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    space: 'qualite',
    subjects: ['traçabilité', 'sertissage'],
    by: 'beatriz-loureiro',
    at: 'w13 tue 12:10',
    title: 'How long do we keep crimp height records? Welding keeps ten years, I have five boxes of paper',
    body: `In Coimbra we record crimp height and pull force per reel and per tool, on paper, since 2017. Épinal keeps welding books 10 years because of food contact. For wiring I find no rule of ours, and the customer contracts I could read say "quality records, 5 years" or nothing. I can scan (about 9 000 sheets) or throw away before a date. Who decides?`,
    signs: { agree: ['joao-pedrosa'] },
    answers: [],
  },

  {
    kind: 'announcement',
    space: 'qualite',
    subjects: ['métrologie'],
    by: 'christelle-favergeon',
    at: 'w9 wed 08:40',
    title: 'Salle de métrologie de Vienne fermée du lundi au jeudi : remplacement de la climatisation',
    body: `Lundi 6 h à jeudi 18 h, puis 24 h de stabilisation : première mesure le vendredi à 18 h, pas avant, même « juste une ».

- Les premières pièces se contrôlent au pied des machines avec les bagues en 316L ({#mesurer-316l}).
- Les rapports exigés par un client pour expédition : j’en ai compté quatre, ils sont faits cette semaine. Si vous en avez un cinquième, dites-le avant jeudi midi.
- Les étalons partent chez un laboratoire extérieur pendant les travaux et reviennent avec leur certificat.`,
    acknowledged: 0.74,
    comments: [
      {
        by: 'thierry-gonnard',
        after: '2h',
        body: `Cinquième : le bloc-clapet de la 149, plan modifié lundi dernier. Il sort de la U14 jeudi à 10 h.`,
        replies: [
          {
            by: 'christelle-favergeon',
            after: '2h20m',
            body: `Jeudi 10 h 45, je t’attends. Pose-le en arrivant, on mesure à midi.`,
            signs: { thanks: ['thierry-gonnard'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    key: 'coulee-inversee',
    space: 'qualite',
    subjects: ['traçabilité', 'inox 316L'],
    by: 'matthieu-bodin',
    at: 'w3 wed 10:05',
    title:
      'Tubes Ø38 marqués 8M-0417, certificat 8M-0471 : deux chiffres inversés, on peut accepter sur analyse ?',
    body: `48 barres de 6 m, 316L, pour les collecteurs de la 152 et de la 153. Marquage au laser sur les tubes : 8M-0417. Certificat : 8M-0471. Le fournisseur répond « simple faute de frappe ». Épinal a besoin des tubes lundi. L’analyseur portable donne 16,8 Cr, 10,2 Ni, 2,1 Mo : c’est du 316.`,
    answers: [
      {
        by: 'ludivine-antoine',
        after: '1h',
        body: `Ton analyseur ne voit ni le carbone ni le soufre. Il dit 316, il ne dit pas 316**L**, et il ne dit pas de quelle coulée. Et le soufre ({#soufre}), j’en ai besoin pour régler l’orbital.`,
        signs: { useful: ['matthieu-bodin', 'julie-colnot', 'mehdi-zerrouki'] },
      },
      {
        by: 'pawel-drozdek',
        after: '4h',
        accepted: true,
        body: `I know this mill. "Typing mistake" is possible, but heat 8M-0471 **exists** also: I have it on another order from last quarter, Ø51. So the paper may be a true certificate of other tubes.

What I asked them this morning: the certificate of 8M-0417, with the melt analysis, from the mill and not from the trader. If they have it, you have it tomorrow. If it takes more than two days, they do not have it.

Until then red label. If Épinal cannot wait: cut one ring, laboratory with spark spectrometer in Nancy does C and S in 24 h, 95 €.`,
        signs: { useful: ['matthieu-bodin', 'ludivine-antoine', 'florence-delcambre', 'sabine-thiriet'] },
        replies: [
          {
            by: 'matthieu-bodin',
            after: '2d1h',
            body: `Certificat d’aciérie de la 8M-0417 reçu : C 0,021, S 0,008. Anneau analysé à Nancy : C 0,020, S 0,007. Ça concorde, étiquette verte, soudage lundi comme prévu. J’avais envie de croire à la faute de frappe, et c’en était une, mais je n’en savais rien.`,
            signs: { thanks: ['pawel-drozdek', 'ludivine-antoine'], agree: ['julie-colnot'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'message',
    space: 'qualite',
    subjects: ['étanchéité', 'non-qualité'],
    by: 'amadou-sarr',
    at: 'w11 fri 08:50',
    body: `J’ai refusé hier deux têtes de la 149 à 6 mbar. À tort. La sonde de température du banc était débranchée, elle affichait 20,0 depuis le matin et je ne l’ai pas trouvé bizarre. Refait ce matin : 1,7 et 1,5. Élodie, pardon pour les deux démontages.

Une mesure qui ne bouge pas du tout, c’est aussi une panne. Le banc refuse maintenant une sonde immobile plus de dix minutes.`,
    signs: {
      thanks: ['elodie-chauveau'],
      useful: ['christelle-favergeon', 'grzegorz-malec', 'florence-delcambre'],
    },
    comments: [
      { by: 'elodie-chauveau', after: '25m', body: `Tu viens remonter la deuxième.` },
      {
        by: 'amadou-sarr',
        after: '31m',
        body: `J’arrive.`,
        signs: { celebrate: ['maelle-brochard', 'elodie-chauveau'] },
      },
    ],
  },
]
