import type { Conversation } from '../shape.ts'

/** Short ones, and some that nobody settled. */
export const everyday: Conversation[] = [
  {
    kind: 'question',
    space: 'automatisme',
    subjects: ['réseau', 'alarmes'],
    by: 'loic-bouhier',
    at: 'w31 mon 16:50',
    title: 'R40-124 : A233 sur l’axe 4, une fois tous les neuf jours environ',
    body: `Quatre fois : 11, 8, 9 et 9 jours d’écart. Jamais le même produit, jamais la même heure, toujours l’axe 4 seul. Accès distant fermé les quatre fois, donc ce n’est pas {#tempete-reseau}. Compteurs d’erreurs du commutateur à zéro.`,
    answers: [
      {
        by: 'rui-tavora',
        after: '19h',
        body: `Change the plug of the cable at the drive side, not the cable. In that batch the crimp has one of eight conductors short. We had it twice, both times it was "never the same hour".`,
      },
      {
        by: 'damien-tessier',
        after: '1d',
        body: `Ou le 24 V du variateur 4, il est au bout du bornier. Un A233 tout seul, sans A104, c’est possible avec un creux de 8 ms.`,
      },
      {
        by: 'loic-bouhier',
        after: '3d',
        body: `Prise refaite, bornier resserré (il ne bougeait pas). On attend.`,
      },
      {
        by: 'loic-bouhier',
        after: '46d',
        body: `Quarante-trois jours sans rien. Comme j’ai fait les deux le même matin, je ne saurai jamais lequel. C’est malin.`,
        signs: { agree: ['damien-tessier'] },
      },
    ],
  },
  {
    kind: 'question',
    space: 'field',
    subjects: ['documentation'],
    by: 'itzel-bautista',
    at: 'w33 tue 20:15',
    title: 'Torque for the M5 nuts of the R12 cup ejector, in the plastic plate?',
    body: `The manual gives only steel.`,
    answers: [
      {
        by: 'marta-zielonka',
        after: '12h',
        accepted: true,
        body: `1.8 N·m with the washer 15 mm, dry. More and the POM creeps, in a week it is loose again.`,
        signs: { thanks: ['itzel-bautista'] },
      },
    ],
  },
  {
    kind: 'message',
    key: 'session-ouverte',
    space: 'field',
    subjects: ['remote support', 'sécurité machine'],
    by: 'dieudonne-mbarga',
    at: 'w10 thu 08:20',
    title: 'I left a remote session open all night',
    body: `R40-133, yesterday, trace of axis 1 for Damien. Finished at 17:40, I closed my window and not the session. The access box shows it open until 07:52 this morning. The line produced all night with an open door to it.

Nothing was written, I checked the log line by line, and I called the customer at 8:00 to tell him. I wrote the article that says "close the session, say it". I did neither.

From today the boxes close a session after 20 minutes without traffic. It existed as a setting. I had left it at "never" because traces are long.`,
    signs: {
      agree: ['elise-pasquereau', 'corinne-delhommeau'],
      useful: ['callum-birkett', 'rui-tavora', 'ramiro-cepeda', 'octavio-zamarripa'],
    },
    comments: [
      {
        by: 'elise-pasquereau',
        after: '1h',
        body: `Merci de l’avoir dit, et d’abord au client. Les traces longues : laisse-les s’enregistrer sur l’automate, tu les relis après.`,
      },
      {
        by: 'ramiro-cepeda',
        after: '8h',
        body: `I looked at my boxes after reading this. Two of nine were also at "never".`,
      },
    ],
  },
  {
    kind: 'question',
    key: 'reset-deux-appuis',
    space: 'automatisme',
    subjects: ['sécurité machine', 'palettisation'],
    by: 'callum-birkett',
    at: 'w30 thu 11:10',
    title: 'Why does a P9 need two resets after a guard opens: one at the gate and one at the panel?',
    body: `Fourteen metres apart. Operators at Thornlow open that gate about 30 times a shift to straighten a pack; at 40 seconds a go that’s 20 minutes. Other palletisers on the same site have one button.`,
    answers: [
      {
        by: 'elise-pasquereau',
        after: '2h',
        body: `Parce qu’on entre en entier dans la zone. Depuis le pupitre, on ne voit pas derrière la colonne : le bouton de la porte dit « je suis sorti et j’ai regardé, personne dedans », le pupitre dit « je relance ». Un seul bouton au pupitre, c’est relancer sans voir. Je ne l’enlèverai pas.`,
        signs: { agree: ['tanguy-kerdoncuff', 'priscille-angelard'] },
      },
      {
        by: 'callum-birkett',
        after: '3h',
        body: `Fine, but the gate button could do both: it’s the one with the view. The panel press adds nothing except the walk.`,
      },
      {
        by: 'elise-pasquereau',
        after: '1d1h',
        body: `Là, l’argument est bon. Mais la porte a une vue sur les deux tiers, la colonne cache le côté dépileur. Avec un miroir ou une caméra, je peux le défendre ; sans, non. Je mets la question dans la prochaine analyse de risques, sans rien promettre.`,
      },
      {
        by: 'gareth-holroyd',
        after: '1d3h',
        body: `Or we stop packs landing crooked, then nobody opens the gate thirty times. That one’s on us.`,
        signs: { agree: ['callum-birkett', 'elise-pasquereau', 'come-audouin'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'simulant',
    space: 'essais',
    subjects: ['réception machine', 'dosage'],
    by: 'agnieszka-bielak',
    at: 'w18 tue 09:30',
    title: 'What do you put in the hopper for an acceptance when the customer cannot bring product?',
    body: `Next week, R12 in Wrocław, customer makes sour cream 18 %. He will not drive 600 km with a cold tank. Water is not honest, everything passes with water.`,
    answers: [
      {
        by: 'mamadou-sylla',
        after: '1h20m',
        accepted: true,
        body: `Xanthan in water, 0.35 %, made the day before, 4 hours of slow stirring, then rest overnight for the bubbles. It thins under shear like a fermented product: thick in the hopper, thin in the nozzle. Add 0.1 % sorbate or it turns in two days and I can tell you what the hall smells like. 150 litres are enough with return.

It does *not* foam and does *not* stick like cream. So: dose and lane spread, yes. Drip and seal contamination, no.`,
        signs: { thanks: ['agnieszka-bielak'], useful: ['ewa-stachurska', 'samia-rezgui'] },
        replies: [
          {
            by: 'thibault-lemesle',
            after: '3h',
            body: `D’accord sauf pour l’anti-goutte, où le xanthane est plus filant que la crème : il goutte quand elle ne goutte pas. Si ça passe au xanthane, ça passe. L’inverse ne prouve rien.`,
          },
          {
            by: 'laurence-fradet',
            after: '5h',
            body: `Et on l’écrit sur le procès-verbal : « simulant, composition, température ». Trois fois sur dix, la ligne manque.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    key: 'cinq-cents-pots',
    space: 'essais',
    subjects: ['étanchéité opercule', 'réception machine'],
    by: 'grzegorz-malec',
    at: 'w12 wed 13:20',
    title: 'The 500 cups: bath against dye, the result',
    body: `The question of {#bain-ou-colorant} waited for me 27 weeks, sorry, the bench was full. 500 cups sealed at 188 °C, the same for all methods, dye last because it destroys.

| Method | Leaks found | of 22 through-channels |
|---|---|---|
| Bath −0.3 bar 30 s, yoghurt in cup | 9 | 9 |
| Bath −0.5 bar 60 s, yoghurt | 14 | 14 |
| Bath −0.5 bar 60 s, **water** in cup | 20 | 20 |
| Dye 10 min | 36 | 22 (and 14 blind) |

Water plugs less than yoghurt. The two that the water bath misses are under 15 µm in the microscope.`,
    signs: {
      useful: ['priya-raithatha', 'vincent-sourisseau', 'laurence-fradet', 'mamadou-sylla', 'amadou-sarr'],
      thanks: ['laurence-fradet'],
    },
    comments: [
      {
        by: 'priya-raithatha',
        after: '1h40m',
        body: `20 of 22 without destroying a cup, I can live with that. I’ll still dye ten for the customers who ask.`,
      },
      {
        by: 'vincent-sourisseau',
        after: '3h',
        body: `Et 14 borgnes sur 36, j’avais donc un peu raison aussi. Attention : à −0,5 bar les opercules de grand diamètre se bombent et s’ouvrent d’eux-mêmes au-dessus de 116 mm. Pour les 500 g, rester à −0,35.`,
      },
      {
        by: 'laurence-fradet',
        after: '1d1h',
        body: `Je change le protocole : eau, −0,5 bar, 60 s jusqu’à 95 mm ; −0,35 bar, 120 s au-dessus. Le second n’est pas prouvé, je l’écris tel quel.`,
        signs: { agree: ['vincent-sourisseau', 'priya-raithatha'] },
      },
    ],
  },
  {
    kind: 'question',
    space: 'field',
    subjects: ['encaissage', 'sécurité machine'],
    by: 'dawn-ackroyd',
    at: 'w15 mon 11:20',
    title: 'E6 guards in polycarbonate instead of mesh: did anybody keep the drawing, and did they last?',
    body: `Customer wants to see in without opening. I’ve an old order for six panels with no drawing number on it.`,
    answers: [
      {
        by: 'mireille-poupard',
        after: '50m',
        body: `60-1180-A, jamais passé en standard. Six panneaux, une seule machine.`,
      },
      {
        by: 'come-audouin',
        after: '1d',
        accepted: true,
        body: `Ils ont tenu quatorze mois. Lavés à l’alcool par l’équipe de nuit, fissures autour de toutes les vis : le polycarbonate bridé n’aime ni l’alcool ni la soude. Si le client y tient : PETG de 8 mm, trous à Ø 9 pour vis de 6, rondelles souples, et une étiquette « eau savonneuse seulement » que personne ne lira. Je refais le plan en indice B d’ici vendredi.`,
        signs: { thanks: ['dawn-ackroyd'], useful: ['gareth-holroyd', 'elise-pasquereau'] },
      },
    ],
  },
  {
    kind: 'message',
    space: null,
    subjects: ['conception hygiénique', 'documentation'],
    by: 'yanis-chaouch',
    at: 'w5 fri 15:00',
    title: 'Cinq choses que je croyais en arrivant',
    body: `Fin de ma première année, dans le désordre :

1. Qu’un plan à l’indice D était juste depuis l’indice A.
2. Qu’un joint se choisit pour le produit. Il se choisit pour le lavage, puis on vérifie le produit.
3. Que 0,05 mm c’est petit. Ça dépend de ce qui chauffe.
4. Qu’une question bête se pose en privé. Ma meilleure a fait gagner 48 secondes ({#origine-absolue}), je l’aurais gardée pour moi si Mamadou ne m’avait pas dit de l’écrire ici.
5. Que les soudeurs d’Épinal n’aiment pas qu’on les appelle. C’est l’inverse.`,
    signs: {
      celebrate: ['mamadou-sylla', 'thibault-lemesle', 'maud-giraudeau', 'romain-febvay', 'gwenola-riou'],
      agree: ['nadia-benhaddou'],
    },
    comments: [
      {
        by: 'romain-febvay',
        after: '2h',
        body: `Pour la 5, il faut appeler avant de figer le plan, pas après. Mais oui.`,
      },
      {
        by: 'thibault-lemesle',
        after: '3d1h',
        body: `6. Que ton tuteur a raison sur les tés.`,
      },
    ],
  },
  {
    kind: 'question',
    space: 'essais',
    subjects: ['recettes', 'changement de format'],
    by: 'samia-rezgui',
    at: 'w23 tue 09:20',
    title: 'Une règle pour nommer les recettes à la réception ?',
    body: `Sur quatre machines : « YAO125 », « yaourt 125 nature V2 bon », « test_samia », « 7 ». Au bout d’un an, personne n’ose effacer. Produit, format, indice ?`,
    answers: [
      {
        by: 'sofiane-merabet',
        after: '2h',
        body: `Produit-format-indice, 16 caractères, l’indice posé par la machine et non saisi. Je peux refuser les autres noms, mais alors on m’appellera.`,
      },
      {
        by: 'jean-marc-raveleau',
        after: '4h',
        body: `Laissez-les nommer comme ils veulent et mettez la date de dernière production à côté. Le nom ment, la date non.`,
        signs: { agree: ['karim-ouali', 'loic-bouhier'] },
      },
      {
        by: 'sandrine-lestrade',
        after: '1d',
        body: `Deux clients ont leurs propres codes article et voudraient les voir au pupitre. Une règle à nous leur compliquerait la vie.`,
      },
    ],
  },
  {
    kind: 'message',
    space: 'brechard',
    subjects: ['mise en service', 'capteurs'],
    by: 'karim-ouali',
    at: 'w13 thu 17:10',
    title: 'Visite annuelle de la ligne 1, ce que j’ai vu et ce que j’ai fait',
    body: `Six heures, ligne arrêtée de 9 h à 14 h.

- Courroie d’axe 3 : 70 Hz, retendue à 62 (brin de 490 mm sur cette machine). Elle était trop tendue, pas détendue : quelqu’un l’a reprise.
- Capteurs de présence pot 2 et 6 : lentilles rayées, remplacés par ceux de votre stock (2 utilisés, à recommander).
- Té de sonde du collecteur tourné à l’horizontale.
- Tuyaux des clapets : tous en Ø 6.
- Sonde de conductivité : 1,41 mS/cm dans l’étalon à 1,413. Rien à faire.

À prévoir sous trois mois : galets d’ouverture de la hotte, 40-7702, deux sont plats.`,
    signs: { thanks: ['philippe-jaunasse'] },
    comments: [
      {
        by: 'philippe-jaunasse',
        after: '15h',
        body: `La courroie, c’est notre équipe, avec l’application d’un téléphone et la valeur de la ligne 2. Laissez-nous une étiquette sur chaque carter, avec la bonne.`,
      },
      {
        by: 'karim-ouali',
        after: '15h30m',
        body: `Très juste. 62 sur la ligne 1, 74 sur la ligne 2, je les envoie demain avec les galets.`,
        signs: { agree: ['philippe-jaunasse'] },
      },
      {
        by: 'gilles-dutertre',
        after: '4d16h',
        body: `Galets et capteurs commandés, le bon est parti ce matin.`,
      },
    ],
  },
  {
    kind: 'question',
    space: 'automatisme',
    subjects: ['sécurité machine', 'alarmes'],
    by: 'agnieszka-bielak',
    at: 'w17 mon 13:10',
    title:
      'R12-063: A117 "standstill not confirmed" at first opening on cold mornings, door stays locked 6 s',
    body: `It is the new unlocking of {#arret-portes-r12}. At 9 °C in the hall the first three or four openings wait the 6 s of the backup, then all is normal. The axis that does not confirm is the pusher: actual speed shows 4 to 6 rpm while it stands.`,
    answers: [
      {
        by: 'damien-tessier',
        after: '1h50m',
        body: `Il ne tourne pas, il vibre : gain de vitesse trop haut quand le réducteur est froid et raide. Baisse de 20 % et le bruit tombe sous 2 tr/min.`,
      },
      {
        by: 'elise-pasquereau',
        after: '4h',
        body: `Ou on relève le seuil d’arrêt sûr de 3 à 10 tr/min. À 10 tr/min le poussoir avance de 1,3 mm/s, ce n’est pas un danger. Je préfère un seuil franc à un réglage de boucle que quelqu’un changera un jour.`,
      },
      {
        by: 'damien-tessier',
        after: '5h',
        body: `Et moi je préfère un axe qui ne vibre pas à un seuil qui ne le voit plus.`,
      },
      {
        by: 'ewa-stachurska',
        after: '2d',
        body: `You are both right, so I did both on 063: gain −15 %, threshold 6. No A117 since. But this is one machine and it has become warmer, so I do not close the question before the next cold.`,
        signs: { agree: ['elise-pasquereau', 'damien-tessier'] },
      },
    ],
  },
  {
    kind: 'message',
    space: 'pieces',
    subjects: ['spare parts'],
    by: 'aurelie-nauleau',
    at: 'w26 wed 16:05',
    body: `Inventaire du magasin pièces vendredi. Dernière expédition jeudi 15 h, reprise lundi 8 h. Pour un arrêt de ligne : l’astreinte, je viens ouvrir, mais je compte votre pièce deux fois.`,
    signs: { agree: ['corinne-delhommeau'] },
  },
  {
    kind: 'message',
    space: 'field',
    subjects: ['mise en service', 'énergie'],
    by: 'ramiro-cepeda',
    at: 'w6 thu 19:40',
    title: 'First site above 2 000 m with the line in the order form: no surprise',
    body: `S12-094, the hills north of the capital, 2 400 m. Vacuum at 55 % by itself, heaters 254 V from the factory, drives one size bigger, CIP at 78 °C in the recipe before I unpacked. Commissioning nine days, planned ten. In Toluca it was seventeen.

The only altitude problem was me, on the stairs with the toolbox.`,
    signs: {
      celebrate: [
        'mamadou-sylla',
        'jimena-arrieta',
        'helder-marinho',
        'anne-sophie-brossard',
        'alejandra-renteria',
      ],
    },
  },
  {
    kind: 'question',
    space: 'retours',
    subjects: ['palettisation', 'mise en service'],
    by: 'tanguy-kerdoncuff',
    at: 'w2 tue 11:15',
    title: 'P9-055 : mezzanine donnée pour « rigide » par le client, comment le vérifier avant d’expédier ?',
    body: `Après la 051, je ne crois plus le mot. Il me faudrait un chiffre à demander, qu’un client sache produire.`,
    answers: [
      {
        by: 'rozenn-le-dantec',
        after: '1d1h',
        accepted: true,
        body: `Demande une chose simple : deux palettes pleines (1,6 t) posées à l’emplacement de la colonne, et la flèche au niveau laser. Sous 1 mm : premier mode vertical au-dessus de 15 Hz, n’y pense plus. Mais ce qui t’a gêné sur la 051 est **horizontal**, et là : un homme au milieu, qui pousse en cadence, un téléphone posé au sol qui enregistre l’accélération. Si le pic est sous 4 Hz, il faut contreventer. J’ai écrit la page, une photo, cinq minutes.`,
        signs: { useful: ['herve-moinard', 'come-audouin', 'loic-bouhier'] },
      },
    ],
  },
]
