import type { Conversation } from '../shape.ts'

export const maintenance: Conversation[] = [
  {
    kind: 'question',
    key: 'ventilateur-resonance',
    space: 'maintenance',
    subjects: ['vibration', 'préventif'],
    by: 'wiktor-lisowski',
    at: 'w30 tue 09:10',
    title: 'Extraction fan in Wrocław: 9,8 mm/s at 1×, balanced twice, still shaking',
    body: `Paint booth fan, 11 kW, direct drive, 1 460 rpm. After we moved it to the new steel platform the vibration is 9,8 mm/s horizontal, 2,1 vertical, 1,4 axial. Spectrum: one peak at 24,3 Hz, nothing else. A company came and balanced it, 3 days later the same. They came again, better for one week. They now propose a new impeller (2 900 €).

The phase is not stable, it moves 60° between morning and afternoon. I am a mechanic, not a vibration man. What would you look at before I pay?`,
    answers: [
      {
        by: 'stephane-gourdon',
        after: '3h',
        accepted: true,
        body: `Do not pay. Horizontal 5 times the vertical + phase that wanders + it started with the new platform: this smells like resonance of the platform, not unbalance. Near resonance a small change of temperature moves the phase a lot, so balancing can never hold.

Bump test, fan **stopped**: accelerometer horizontal on the bearing, hit the platform with a wooden mallet, look at the free vibration. If you find a frequency between 22 and 27 Hz you have it. Then do not touch the fan: make the platform stiffer in this direction (diagonals), or softer. Stiffer is easier.`,
        signs: { useful: ['wiktor-lisowski', 'gilles-charrier', 'agnieszka-wojtasik', 'rachid-benhamida'] },
        replies: [
          {
            by: 'wiktor-lisowski',
            after: '1d',
            body: `Fan stopped, mallet, phone on the bearing because our sensor is in calibration: 25,1 Hz, long ringing. Fan runs at 24,3. So it is resonance. Two welders here tomorrow for diagonals 50×50×4 on both sides.`,
          },
          {
            by: 'wiktor-lisowski',
            after: '6d',
            body: `With diagonals: bump test 38 Hz. Vibration 1,6 mm/s horizontal. Cost: 140 € of steel and one morning. I framed the offer for the impeller.`,
            signs: {
              celebrate: ['stephane-gourdon', 'gilles-charrier', 'tomasz-krupinski'],
              thanks: ['stephane-gourdon'],
            },
          },
        ],
      },
    ],
  },

  {
    kind: 'message',
    space: 'maintenance',
    subjects: ['préventif', 'découpe laser'],
    by: 'dominique-pierrat',
    at: 'w28 sun 17:25',
    body: `Astreinte Épinal, pour mémoire. 13 h 50, alarme du groupe froid de la T02 : haute pression, 26 bar. Sur place 14 h 30. Condenseur bouché par le pollen de sapin et la laine de la cabane d’à côté, on ne voyait plus les ailettes. Soufflé de l’intérieur vers l’extérieur, 40 min. Redémarré 15 h 35, 17 bar, eau à 21 °C. L’équipe de lundi 5 h peut couper.

À passer de semestriel à mensuel à la saison du pollen. Sans l’alarme, c’était le compresseur, six semaines de délai.`,
    signs: { thanks: ['kevin-houot', 'sabine-thiriet', 'gilles-charrier'] },
    comments: [
      { by: 'kevin-houot', after: '11h50m', body: `5 h 15, elle coupe. Merci pour le dimanche.` },
      {
        by: 'gilles-charrier',
        after: '16h',
        body: `Mensuel, saisi. Récupération : lundi ou mardi, comme tu veux, et ce n’est pas une proposition.`,
        signs: { agree: ['sabine-thiriet'] },
      },
    ],
  },

  {
    kind: 'question',
    key: 'graisse',
    space: 'maintenance',
    subjects: ['lubrification', 'préventif', 'pièces de rechange'],
    by: 'callum-birkett',
    at: 'w20 mon 11:30',
    title:
      'P9 lift bearings: grease runs out like oil after the first 500 h service. Two machines, same story',
    body: `P9-041 and P9-042, both serviced by us at 500 h with the food-grade grease from the service manual (calcium sulphonate complex, NLGI 2). Two months later there’s brown liquid under the lift bearings and the housings are half empty. Before our service they were dry and quiet. I’m starting to think the machine was better off without me.`,
    answers: [
      {
        by: 'moussa-diarra',
        after: '2h',
        body: `Au montage je mets la cartouche bleue, NLGI 2 aussi. C’est marqué alimentaire. Je vous envoie la photo de l’étiquette.`,
        signs: { useful: ['callum-birkett', 'stephane-gourdon'] },
      },
      {
        by: 'stephane-gourdon',
        after: '21h',
        accepted: true,
        body: `Moussa’s blue cartridge is a **polyurea** grease. Yours is **calcium sulphonate complex**. Both food grade, both NLGI 2, both good, and most pairs of these two do not mix: the thickener collapses and lets the oil go.

Test done here, 48 h at 60 °C, half and half: worked penetration from 280 to over 370, i.e. from a grade 2 to about a grade 0. Alone, each one stays at 280 ± 5.

For your two machines: strip, wash out, refill with one kind only. If you cannot wash: purge with the new grease until the colour changes, about 5 times the housing (110 g each), and again after 50 h.

For everybody: assembly and manual must name the same grease. {@come-audouin} {@corinne-delhommeau}, which one?`,
        signs: {
          useful: [
            'callum-birkett',
            'moussa-diarra',
            'gareth-holroyd',
            'gilles-charrier',
            'rachid-benhamida',
            'come-audouin',
          ],
          thanks: ['callum-birkett'],
        },
        replies: [
          {
            by: 'come-audouin',
            after: '3d',
            body: `La sulfonate de calcium : elle tient mieux au lavage, et c’est celle que les clients ont déjà. Le plan change à partir de la 052. Pour les 51 d’avant, étiquette sur le palier : « polyurée, ne pas mélanger ».`,
            signs: { agree: ['moussa-diarra', 'stephane-gourdon'] },
          },
          {
            by: 'gareth-holroyd',
            after: '4d',
            body: `Labels: please in English and Spanish too, 40 × 20 mm, stuck on the bearing and not on the door. I’ll have both UK machines washed out on Saturday.`,
          },
          {
            by: 'callum-birkett',
            after: '74d',
            body: `500 h after the wash-out: dry under both lifts. Closing this in my head.`,
            signs: { thanks: ['stephane-gourdon', 'moussa-diarra'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'article',
    key: 'panne-u11',
    space: 'maintenance',
    subjects: ['préventif', 'vibration', 'usinage'],
    by: 'rachid-benhamida',
    at: 'w14 thu 14:10',
    title: 'Récit de panne : broche de la U11, neuf jours d’arrêt, et ce qu’elle avait dit avant',
    body: `**Les faits.** Mardi 21 h 40, équipe d’après-midi, broche bloquée à 6 000 tr/min en ébauche de couvercle. Alarme de surcharge, odeur. Roulement avant détruit. Broche d’échange arrivée le jeudi de la semaine suivante. Neuf jours, 31 couvercles et 18 supports en retard, R40-146 décalée de deux jours.

**Ce qu’elle avait dit.**
- 8 semaines avant : la vibration haute fréquence au palier avant passe de 1,1 à 1,9 g. Relevé fait, pas relu.
- 5 semaines avant : Noémie signale « un bruit de papier » à la montée en régime. Noté sur la feuille, personne n’a rappelé.
- 3 semaines avant : température du palier à 41 °C au lieu de 36. Sous l’alarme (55), donc vert.
- 2 jours avant : 4,6 g.

**La cause.** Roulement avant sec. L’air de barrage de la broche était à 0,2 bar au lieu de 0,8 : régulateur dévissé, probablement pendant le changement du sécheur. L’émulsion est entrée. Le manomètre est derrière la tôle.

**Ce qu’on change.**
1. Pressostat sur l’air de barrage, 0,6 bar, la broche ne démarre pas en dessous. Fait sur U11 et U14, à faire sur U07.
2. Les relevés de vibration s’affichent en courbe, pas en vert/rouge. C’est la pente qui parle : 1,1 → 1,9 aurait suffi.
3. Un bruit signalé par un opérateur a une réponse dans la semaine, même « je suis passé, je n’ai rien entendu ».

**Ce qu’on n’a pas réglé.** La broche d’échange coûte 23 400 €. En avoir une en stock n’est pas décidé.`,
    reviewAfterDays: 180,
    signs: {
      useful: [
        'denis-rochebrune',
        'noemie-carrel',
        'gilles-charrier',
        'stephane-gourdon',
        'thierry-gonnard',
        'kevin-houot',
      ],
      agree: ['noemie-carrel'],
    },
    comments: [
      {
        by: 'stephane-gourdon',
        after: '1h',
        body: `Le relevé à 1,9, c’est moi qui l’ai fait. J’avais un tableau avec un seuil à 3 et je l’ai suivi. Le seuil était bon pour la broche d’avant, qui tournait à 4 000.`,
        signs: { useful: ['rachid-benhamida', 'gilles-charrier'] },
      },
      {
        by: 'denis-rochebrune',
        after: '1d',
        body: `Neuf jours de U11, c’est 14 200 € de marge sur retard sans compter la 146. À une panne tous les quatre ans la broche en stock ne se paie pas ; à une tous les deux ans, si. On en a eu deux en cinq ans. Je la demande quand même.`,
        replies: [
          {
            by: 'gilles-charrier',
            after: '1d5h',
            body: `Et moi je préfère 23 000 € de pressostats et de capteurs, qui évitent la panne au lieu de l’abréger. On ne sera pas d’accord, on présente les deux à Solène.`,
            signs: { agree: ['rachid-benhamida'] },
          },
          {
            by: 'solene-kerbrat',
            after: '8d',
            body: `Ni l’un ni l’autre en entier : capteurs sur les trois broches (7 800 €), et contrat d’échange sous 72 h avec le réparateur au lieu d’une broche en stock (2 100 € par an). On regarde dans un an si j’ai eu tort.`,
            signs: { agree: ['gilles-charrier', 'denis-rochebrune'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    key: 't05-pression',
    space: 'maintenance',
    subjects: ['préventif', 'pliage'],
    by: 'dominique-pierrat',
    at: 'w11 wed 14:50',
    title:
      'T05 : la pression de maintien tombe de 240 à 215 bar en 4 s, mais seulement au-dessus de 48 °C d’huile',
    body: `À froid, 240 bar tenus 10 s, rien ne bouge. Huile à 48-50 °C (vers 11 h), chute de 25 bar en 4 s au maintien, donc 0,4° d’ouverture sur les plis longs. Vérins isolés un par un : la chute reste. Pompe : débit bon, 31 l/min à 200 bar. Huile changée il y a 900 h, grade 46, analyse : 39 mm²/s à 40 °C, propreté 18/16/13.

J’hésite entre la valve de prédécharge et le clapet piloté. Chaque démontage, c’est une journée.`,
    answers: [
      {
        by: 'rachid-benhamida',
        after: '2h',
        body: `39 au lieu de 46 : ton huile est déjà cisaillée ou ce n’est pas la bonne. À 50 °C tu n’as plus que 26 ou 27. Avant de démonter, mets-y de la 46 neuve, c’est 400 €.`,
        signs: { useful: ['stephane-gourdon'] },
      },
      {
        by: 'stephane-gourdon',
        after: '1d',
        body: `Écoute les blocs au stéthoscope à ultrasons pendant le maintien, huile chaude. Une fuite interne de 25 bar en 4 s, ça siffle : compare le clapet piloté et la prédécharge, tu démonteras celui qui chante.`,
        signs: { useful: ['dominique-pierrat', 'rachid-benhamida'] },
      },
      {
        by: 'aurelie-mougin',
        after: '1d4h',
        body: `De mon côté : ça a commencé le mardi d’après la coupure de courant. Avant, 11 h c’était comme 7 h.`,
        replies: [
          {
            by: 'dominique-pierrat',
            after: '9d',
            body: `Huile neuve : 240 → 221 au lieu de 215, donc un peu, pas assez. Aux ultrasons les deux blocs chantent, 6 dB de plus à la prédécharge. Elle est commandée, quatre semaines. En attendant, plis longs avant 10 h 30. Et Aurélie, je ne sais pas encore quoi faire de la coupure de courant, mais je la garde.`,
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    key: 'variateur-u07',
    space: 'maintenance',
    subjects: ['pièces de rechange', 'usinage'],
    by: 'rachid-benhamida',
    at: 'w7 thu 07:40',
    title: 'Variateur 15 kW de la U07 mort cette nuit : quelqu’un en a un, même d’occasion ?',
    body: `Variateur de broche, 15 kW, 400 V, génération d’avant (le boîtier gris à deux ventilateurs). Défaut F-031, pont de sortie en court-circuit, mesuré au multimètre entre U et le moins. Délai du neuf : sept semaines. La U07 a 16 corps 40-2107 à faire d’ici vendredi en huit. J’ai appelé Cholet et Épinal.`,
    answers: [
      {
        by: 'wiktor-lisowski',
        after: '50m',
        accepted: true,
        body: `I have one, from the old wash line, 18,5 kW, same grey series. It was running until we scrapped the line last year. It is one size bigger: it works, but you must set motor current limit to your motor (I guess 32 A) and do again the motor identification, or it will protect nothing. Firmware 4.2, check yours. It can leave with the 14:00 truck to Cholet, or by courier directly, 190 €, tomorrow 10:00.`,
        signs: {
          useful: ['rachid-benhamida', 'gilles-charrier', 'denis-rochebrune'],
          thanks: ['rachid-benhamida', 'loic-perrachon'],
        },
        replies: [
          {
            by: 'rachid-benhamida',
            after: '1h10m',
            body: `Courier, please. Motor plate: 29,5 A. Mine is 4.2 also.`,
          },
          {
            by: 'rachid-benhamida',
            after: '1d7h',
            body: `Reçu 10 h 20, monté, identification faite, limite à 29,5 A. La U07 alèse depuis 14 h. Je propose qu’on compte enfin ce qu’on a dans les fonds d’armoires des cinq sites.`,
            signs: { celebrate: ['loic-perrachon', 'denis-rochebrune', 'wiktor-lisowski'] },
          },
        ],
      },
      {
        by: 'gilles-charrier',
        after: '1h',
        body: `Réparateur à Lyon : deux jours et demi, 1 350 €, si le pont seul est touché. Envoie-le quand même, ça fera la rechange.`,
        signs: { agree: ['rachid-benhamida'] },
      },
    ],
  },

  {
    kind: 'announcement',
    key: 'variateurs-secours',
    space: 'maintenance',
    subjects: ['pièces de rechange', 'préventif'],
    by: 'gilles-charrier',
    at: 'w6 tue 10:00',
    title:
      'Inventaire des variateurs et automates de secours : une ligne par appareil avant vendredi en huit',
    body: `Après la U07 ({#variateur-u07}) : sans Wiktor c’étaient sept semaines. Chaque site recense ce qu’il a, neuf ou déposé, en état de marche ou inconnu :

- puissance, tension, génération, version, d’où il vient, essayé ou non ;
- un appareil jamais essayé compte pour zéro tant qu’il n’a pas tourné une heure ;
- personne ne jette un variateur déposé sans le dire ici.

Wiktor tient la liste. Je ferai le point sur ce qui manque vraiment, et je demanderai l’achat de ce qui n’existe plus en neuf.`,
    acknowledged: 0.79,
    comments: [
      {
        by: 'dominique-pierrat',
        after: '3d',
        body: `Épinal : quatre, dont deux dans leur carton d’origine que personne n’avait ouvert depuis 2014. L’un des deux est une pompe.`,
      },
      {
        by: 'wiktor-lisowski',
        after: '13d',
        body: `Five sites, 41 units, 17 tested and good, 9 dead, 15 not tested yet. For three machines we have no spare at all and the drive is not made any more: T05 main pump, U07 feed axes, crane of hall 2 in Cholet.`,
        signs: { useful: ['gilles-charrier', 'rachid-benhamida', 'segolene-huchet'] },
      },
    ],
  },

  {
    kind: 'announcement',
    key: 'coupure-epinal',
    space: 'maintenance',
    subjects: ['préventif', 'sécurité'],
    by: 'gilles-charrier',
    at: 'h77',
    title: 'Épinal : coupure électrique générale samedi de 6 h à 14 h, remplacement du disjoncteur d’arrivée',
    body: `Personne dans l’atelier en dehors de Dominique et des deux électriciens. Avant de partir vendredi :

- T02 : arrêt complet, gaz fermés, groupe froid vidangé côté tête si on annonce moins de 3 °C.
- T05 : coulisseau en bas **sur cales**, pression à zéro, puis sectionneur. Pas l’inverse.
- Bain de passivation : extraction arrêtée, donc couvercles posés et local fermé à clé. Personne n’y entre avant une heure d’extraction.
- Compresseur : purge ouverte.

Reprise : Dominique remet dans l’ordre de la fiche 7, poste par poste. Équipe de lundi à 5 h comme d’habitude.`,
    acknowledged: 0.67,
    signs: { useful: ['sabine-thiriet', 'kevin-houot'] },
    comments: [
      {
        by: 'aurelie-mougin',
        after: '4h',
        body: `Ma pression de maintien a commencé à tomber après la dernière coupure ({#t05-pression}). Est-ce qu’on peut relever les 240 bar à chaud vendredi **et** lundi, avant que quelqu’un dise que c’est l’âge ?`,
        signs: { agree: ['dominique-pierrat', 'stephane-gourdon'] },
        replies: [
          {
            by: 'dominique-pierrat',
            after: '6h',
            body: `Oui. Vendredi 11 h et lundi 11 h, huile à 50 °C, enregistreur branché. La dernière fois on avait coupé au sectionneur coulisseau en l’air : la prédécharge s’est refermée sous pression, c’est mon idée depuis trois semaines. C’est pour ça que l’ordre est en gras, enfin presque.`,
            signs: { useful: ['aurelie-mougin', 'gilles-charrier'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    key: 'eau-air',
    space: 'maintenance',
    subjects: ['préventif', 'pneumatique', 'découpe laser'],
    by: 'kevin-houot',
    at: 'w42 wed 08:55',
    title: 'De l’eau dans l’air de la T02 : 20 ml au filtre de tête en trois jours',
    body: `Filtre d’entrée, bol à moitié plein lundi, vidé, 20 ml ce matin. L’air sert au soufflage des guides et à la coupe des fines. Je voudrais éviter de le trouver sur l’optique.`,
    answers: [
      {
        by: 'dominique-pierrat',
        after: '2h',
        accepted: true,
        body: `Purgeur de la cuve collé. Démonté, nettoyé, il crache à nouveau toutes les 20 min.`,
        signs: { thanks: ['kevin-houot'] },
        replies: [
          {
            by: 'kevin-houot',
            after: '20d',
            body: `C’est revenu. 15 ml depuis hier.`,
          },
          {
            by: 'dominique-pierrat',
            after: '20d6h',
            body: `Alors je m’étais arrêté trop tôt. Point de rosée en sortie de sécheur : +14 °C, il devrait faire +3. Le purgeur collé, c’était la conséquence : trop d’eau. La vraie cause : la vanne de dérivation du sécheur, ouverte d’un quart de tour, poignée retirée donc on ne voit pas. Ouverte par le frigoriste à sa visite, j’ai son bon du jour d’avant. Fermée, plombée. +3,5 °C ce soir.`,
            signs: { useful: ['kevin-houot', 'gilles-charrier', 'rachid-benhamida', 'wiktor-lisowski'] },
          },
          {
            by: 'rachid-benhamida',
            after: '22d',
            body: `Même frigoriste à Vienne, même semaine. Même vanne. Ouverte d’un tour et demi chez nous.`,
            signs: { useful: ['gilles-charrier', 'dominique-pierrat'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'message',
    space: 'maintenance',
    subjects: ['sécurité', 'préventif'],
    by: 'wiktor-lisowski',
    at: 'w18 mon 07:50',
    body: `Hall crane in Wrocław: out of service until Thursday, upper limit switch did not stop the hook in the monthly test. Not "sometimes", it did not stop. I locked it and the key is with Agnieszka. R12 frames wait on the truck.`,
    signs: { agree: ['gilles-charrier', 'agnieszka-wojtasik'], thanks: ['priscille-angelard'] },
    comments: [
      {
        by: 'tomasz-krupinski',
        after: '1h',
        body: `And for the two S12 which must leave tomorrow?`,
        replies: [
          {
            by: 'agnieszka-wojtasik',
            after: '1h20m',
            body: `They leave on Friday. I called the customer, he has a crane also, he understood in one sentence.`,
            signs: { agree: ['tomasz-krupinski', 'wiktor-lisowski', 'solene-kerbrat'] },
          },
        ],
      },
    ],
  },
]
