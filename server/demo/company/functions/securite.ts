import type { Conversation } from '../shape.ts'

/** Near misses, rules and what became of them. */
export const securite: Conversation[] = [
  {
    kind: 'message',
    key: 'mat-640',
    space: 'securite',
    subjects: ['presque accident', 'levage'],
    by: 'moussa-diarra',
    at: 'w43 tue 16:25',
    title: 'Presque accident, îlot 2 : un mât de P9 a glissé de trente centimètres dans ses élingues',
    body: `Tout à l’heure, 15 h 50. Je relevais le mât de la P9-045 du chariot, 640 kg, deux élingues textiles en panier, au pont. À 45° il a glissé d’un coup vers le bas, trente centimètres, et s’est arrêté sur la platine du pied. Personne dessous. J’étais à deux mètres, sur le côté, mais trente secondes avant j’avais la main dessus pour l’empêcher de tourner.

Ce que je sais : le mât est peint et il était neuf, donc lisse. Les élingues étaient propres. Je fais comme ça depuis six ans et il n’a jamais glissé. J’étais pressé, il restait dix minutes avant la pause.

Je l’ai reposé, j’ai arrêté, j’ai mis la chaîne. {@priscille-angelard}, venez voir avant qu’on le bouge.`,
    signs: {
      thanks: [
        'priscille-angelard',
        'corinne-bonnin',
        'fabrice-guerineau',
        'solene-kerbrat',
        'loic-treguier',
      ],
    },
    comments: [
      {
        by: 'priscille-angelard',
        after: '25m',
        body: `J’arrive. Personne ne touche à rien, et merci d’avoir écrit « j’étais pressé ».`,
      },
      {
        by: 'loic-treguier',
        after: '2d1h',
        body: `Ce qu’on a mesuré avec Moussa, sur le même mât, à 20 cm du sol, retenu.

- En panier, ce qui retient le mât, c’est le frottement. Élingue polyester sur peinture neuve : 0,15 environ. Sur l’ancienne peinture, plus rugueuse, 0,25. **La peinture a changé il y a cinq semaines**, pour une qui se lave mieux.
- À 45°, il faut au moins 0,3 avec ce placement d’élingues. Avec l’ancienne peinture ça passait parce que la platine aidait. On n’avait pas de marge, on avait de la chance.
- L’oreille de levage prévue au plan est sous la chaîne porte-câbles, posée avant. Donc personne ne s’en sert.`,
        signs: { useful: ['moussa-diarra', 'come-audouin', 'fabrice-guerineau', 'gilles-charrier'] },
      },
      {
        by: 'come-audouin',
        after: '3d',
        body: `L’oreille : c’est mon plan. Je la déplace de 400 mm vers le haut, sur la face libre, et j’en mets une seconde en pied pour retenir. À partir de la 047. Pour les 045 et 046, Épinal les soude cette semaine.`,
        signs: { agree: ['moussa-diarra', 'sabine-thiriet'] },
      },
      {
        by: 'corinne-bonnin',
        after: '3d2h',
        body: `Et la pause attend. Un levage commencé se finit, un levage pas commencé ne se commence pas à moins dix. C’est dit à l’équipe.`,
        signs: { agree: ['moussa-diarra', 'fabrice-guerineau', 'priscille-angelard'] },
      },
      {
        by: 'priscille-angelard',
        after: '87d',
        body: `Trois mois : trois mâts levés aux oreilles, palonnier neuf, 14 minutes au lieu de 9. Pas un glissement. J’ai demandé aux autres îlots ce qu’ils lèvent « en panier depuis toujours » : onze réponses, quatre à changer. C’est dans {#lever-machine}.`,
        signs: { useful: ['loic-treguier', 'solene-kerbrat'], thanks: ['moussa-diarra'] },
      },
    ],
  },
  {
    kind: 'article',
    key: 'lever-machine',
    space: 'securite',
    subjects: ['levage', 'mise en service'],
    by: 'loic-treguier',
    at: 'w40 mon 11:00',
    title: 'Lever nos machines : masses, points, ce qui est interdit',
    pinned: true,
    body: `Après {#mat-640}. Masses avec l’armoire, sans produit.

| | Masse (kg) | Points |
|---|---|---|
| R40, module dosage | 3 400 | 4 anneaux M24, repérés en jaune |
| R40, module scellage | 2 150 | 4 anneaux M20 |
| R12 | 1 900 | passages de fourches, ou 4 anneaux M20 |
| S12 | 1 100 | passages de fourches |
| E6 | 1 450 | passages de fourches |
| P9, mât | 640 | 2 oreilles, palonnier 2 t |

**Jamais** : un anneau de panneau, un convoyeur, un tube de produit. Jamais en panier sur une surface peinte inclinée.`,
    versions: [
      {
        by: 'loic-treguier',
        after: '58d',
        note: 'Masses vérifiées au peson sur une machine de chaque : la R40 dosage pèse 380 kg de plus que la plaque.',
        body: `Après {#mat-640}. Masses avec l’armoire, sans produit, **pesées** sur une machine de chaque (peson du pont, ±1 %).

| | Masse (kg) | Plaque | Points |
|---|---|---|---|
| R40, module dosage | **3 780** | 3 400 | 4 anneaux M24, repérés en jaune |
| R40, module scellage | 2 190 | 2 150 | 4 anneaux M20 |
| R12 | 1 930 | 1 900 | passages de fourches, ou 4 anneaux M20 |
| S12 | 1 090 | 1 100 | passages de fourches |
| E6 | 1 460 | 1 450 | passages de fourches ; double magasin 1 710 |
| P9, mât | 640 | — | 2 oreilles, palonnier 2 t |

L’écart de la R40, c’est le skid de lavage et la hotte, ajoutés après la plaque. Un chariot de 3,5 t ne la lève pas.

**Jamais** : un anneau de panneau, un convoyeur, un tube de produit. Jamais en panier sur une surface peinte inclinée.`,
      },
      {
        by: 'priscille-angelard',
        after: '191d',
        note: 'Ajout de ce qui se dit au client avant la livraison, et des élingues : elles appartiennent à un îlot.',
        body: `Après {#mat-640}. Masses avec l’armoire, sans produit, **pesées** sur une machine de chaque (peson du pont, ±1 %).

| | Masse (kg) | Points |
|---|---|---|
| R40, module dosage | 3 780 | 4 anneaux M24, repérés en jaune |
| R40, module scellage | 2 190 | 4 anneaux M20 |
| R12 | 1 930 | passages de fourches, ou 4 anneaux M20 |
| S12 | 1 090 | passages de fourches |
| E6 | 1 460, double magasin 1 710 | passages de fourches |
| P9, mât | 640 | 2 oreilles, palonnier 2 t |

**Au client, avant** : masse, points, longueur de fourches (R12 : 1 800), sol porteur. Le déchargement en DAP est le sien, il a le droit de savoir ce qu’il lève.

**Élingues** : gravées au nom de l’îlot, contrôlées tous les six mois, et elles rentrent.

**Jamais** : un anneau de panneau, un convoyeur, un tube de produit. Jamais en panier sur une surface peinte inclinée. Jamais un levage commencé à moins de dix minutes d’une pause.`,
      },
    ],
    reviewAfterDays: 180,
    signs: {
      useful: ['moussa-diarra', 'tanguy-kerdoncuff', 'cyril-vautrin', 'fabrice-guerineau', 'herve-moinard'],
    },
    comments: [
      {
        by: 'maud-giraudeau',
        after: '59d',
        body: `380 kg d’écart sur une plaque de charge, c’est grave et c’est à nous. Plaques refaites pour la 141 et les suivantes, courrier aux clients des 22 précédentes.`,
        signs: { agree: ['elise-pasquereau', 'loic-treguier'] },
      },
    ],
  },
  {
    kind: 'announcement',
    key: 'gel-gluconate',
    space: 'securite',
    subjects: ['risque chimique', 'passivation'],
    by: 'loic-treguier',
    at: 'w32 tue 09:00',
    title:
      'Gel décapant : pas une brosse sans gluconate de calcium à portée de main, chez nous et chez les clients',
    body: `Le gel décapant des soudures contient de l’acide **fluorhydrique**. On ne sent presque rien, il passe la peau et s’attaque au calcium. L’eau seule ne suffit pas.

En relisant un dépannage récent ({#taches-queretaro}), j’ai fait le tour : gants, lunettes, ventilation, tout y était. Le gel de gluconate, personne n’en avait parlé, moi non plus. Contrôle des trousses : Épinal 2 tubes bons, Cholet 3 **périmés**, Wrocław aucun, valises de mise en service aucune.

À partir d’aujourd’hui :
1. Pas de gluconate dans la date, pas de décapage.
2. Projection sur la peau : eau 5 min, gluconate en massant, et on appelle le 15 (ou le 112) en disant « acide fluorhydrique », **même sans douleur**.
3. Le gel décapant ne part plus en clientèle sans son tube. Aurélie Nauleau les met dans le même colis.`,
    acknowledged: 0.91,
    signs: { thanks: ['julie-colnot', 'pascal-grandemange', 'agnieszka-bielak'] },
    comments: [
      {
        by: 'julie-colnot',
        after: '1h30m',
        body: `C’est moi qui ai donné la recette à Itzel. J’ai écrit « gants, lunettes, ventilation » de mémoire, et pas ça. Je corrige ma réponse dans la fiche.`,
        signs: { agree: ['loic-treguier'] },
      },
      {
        by: 'itzel-bautista',
        after: '8h',
        body: `We did it without, two hours. Now we bought four tubes in the pharmacy of the hospital, they asked what we do for a living.`,
        signs: { useful: ['alejandra-renteria'] },
      },
      {
        by: 'pascal-grandemange',
        after: '1d2h',
        body: `Deux tubes à Épinal, mais dans l’armoire fermée du bureau. Sortis, accrochés au bain.`,
        signs: { useful: ['sabine-thiriet', 'loic-treguier'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'seul-dimanche',
    space: 'securite',
    subjects: ['travail isolé', 'préventif'],
    by: 'dominique-pierrat',
    at: 'w27 tue 14:10',
    title: 'Astreinte : seul dans l’atelier un dimanche, jusqu’où je vais ?',
    body: `Dimanche dernier j’étais à l’échelle derrière le groupe froid, 14 h 30, atelier vide, téléphone posé en bas. Tout s’est bien passé, mais en redescendant je me suis demandé qui m’aurait trouvé, et j’ai répondu : Kévin, lundi à 5 h.`,
    signs: { useful: ['priscille-angelard', 'wiktor-lisowski'], agree: ['rachid-benhamida'] },
    answers: [
      {
        by: 'gilles-charrier',
        after: '2h',
        body: `Un appareil d’alerte à la ceinture, perte de verticalité, 9 € par mois. J’en commande cinq, un par site.`,
        signs: { agree: ['rachid-benhamida'] },
      },
      {
        by: 'priscille-angelard',
        after: '1d',
        body: `L’appareil prévient, il n’empêche pas de tomber, et à Épinal le secours le plus proche met 25 minutes. Je voudrais une liste courte de ce qu’on ne fait **pas** seul : hauteur au-delà de 2 m, armoire sous tension, fosse, produit chimique, levage. Pour le reste, l’appareil.`,
        signs: { agree: ['loic-treguier', 'dominique-pierrat'] },
      },
      {
        by: 'rachid-benhamida',
        after: '1d2h',
        body: `Sous tension : sans tension je ne trouve pas la panne. Si la liste dit non à ça, l’astreinte ne sert plus à rien, ou il faut être deux, et on est six pour cinq sites.`,
        signs: { agree: ['wiktor-lisowski'] },
      },
      {
        by: 'priscille-angelard',
        after: '8d',
        body: `Mesurer sous tension avec les appareils et les gants, oui ; intervenir, non. Le dimanche à deux coûterait 31 000 € par an d’après Gilles, ce n’est pas tranché. En attendant : l’appareil, la liste moins la mesure, et un appel à l’entrée et à la sortie. Si vous n’appelez pas la sortie, on vient.`,
        signs: { agree: ['gilles-charrier', 'dominique-pierrat'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'gants-tour',
    space: 'securite',
    subjects: ['équipements de protection', 'usinage'],
    by: 'yanis-amrouche',
    at: 'w33 mon 13:20',
    title: 'Gants au tour : l’affiche du vestiaire les impose, celle de la machine les interdit',
    body: `« Gants anticoupure obligatoires dans l’atelier » à l’entrée. « Gants interdits » sur la porte de la U21. Je fais quoi entre les deux portes ?`,
    signs: { curious: ['samira-ouali', 'noemie-carrel'] },
    answers: [
      {
        by: 'samira-ouali',
        after: '40m',
        accepted: true,
        body: `Broche qui peut tourner : **pas de gant**. Un copeau ou un mors attrape le gant, le gant emmène la main. Une coupure se recoud.
Broche arrêtée, porte ouverte, bouton enfoncé, pour prendre la pièce ou vider les copeaux : gants, toujours, et le crochet plutôt que la main.

Je les enlève avant de refermer la porte et je les pose *sur* le pupitre : si je les vois, je ne les ai pas.`,
        signs: {
          useful: ['yanis-amrouche', 'priscille-angelard', 'thierry-gonnard'],
          thanks: ['yanis-amrouche'],
        },
        replies: [
          {
            by: 'priscille-angelard',
            after: '5h',
            body: `C’est exactement ça, et mes affiches sont stupides. Celle du vestiaire devient : « Gants pour manipuler. Jamais devant ce qui tourne. » Deux lignes de Samira, je n’en changerai pas un mot.`,
            signs: { agree: ['denis-rochebrune', 'samira-ouali'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    space: 'securite',
    subjects: ['presque accident'],
    by: 'priscille-angelard',
    at: 'w16 thu 11:15',
    title: '58 presque accidents en six mois, et 17 auxquels je n’ai pas répondu à temps',
    body: `Par site : Cholet 24, Épinal 15, Vienne 12, Wrocław 6, Coimbra 1. Wrocław n’est pas quatre fois plus sûr que Cholet, et Coimbra sûrement pas vingt-quatre fois : on y raconte moins.

Notre règle dit « réponse sous 24 h ». 41 ont eu la leur. Les 17 autres ont attendu de deux à dix-neuf jours, presque tous arrivés le vendredi ou pendant mes congés. Loïc et moi avons maintenant un jour chacun, et un remplaçant écrit.

Les trois gestes qui reviennent : circuler à pied derrière un chariot (11), main dans une zone que la machine n’a pas finie de quitter (9), levage improvisé (8).`,
    signs: { useful: ['solene-kerbrat', 'claire-montarnal', 'abdoulaye-sarr'] },
    comments: [
      {
        by: 'agnieszka-wojtasik',
        after: '3h',
        body: `You are right about Wrocław. I asked the team leaders: people think the form is for accidents with blood. Next week each leader tells one of his own in the morning meeting. I start, with a forklift.`,
        signs: { agree: ['priscille-angelard', 'agnieszka-wrona'] },
      },
      {
        by: 'ines-carvalhal',
        after: '5h',
        body: `Coimbra: one, and it was mine. I take it seriously.`,
      },
      {
        by: 'priscille-angelard',
        after: '91d',
        body: `Trimestre suivant : Wrocław 14, Coimbra 7, Cholet 13. Le chiffre monte là où l’on se tait moins. Réponses sous 24 h : 38 sur 39.`,
        signs: { celebrate: ['agnieszka-wojtasik', 'ines-carvalhal'] },
      },
    ],
  },
  {
    kind: 'message',
    key: 'forklift-agnieszka',
    space: 'securite',
    subjects: ['presque accident', 'circulation'],
    by: 'agnieszka-wojtasik',
    at: 'w15 mon 08:30',
    title: 'As promised: my own near miss, with a forklift, in my own hall',
    body: `Eleven days ago, gate 2, around 16:00. I was walking and reading a message. The forklift came backwards out of the rack with a R12 frame, blue light on, horn, everything by the book. Its counterweight passed 40 cm in front of my telephone. The driver stopped and said sorry. To me. I said "no problem" and I walked on, and I told nobody, because I am the site manager and I wrote the rule about telephones.

What I changed, and it is not a poster: the pedestrian line crossed the reversing zone of gate 2, because in 2019 the rack was shorter. Line moved 6 m, barrier with a gate that one must pull, so one hand is not on the telephone.

Who is the next?`,
    signs: {
      agree: ['priscille-angelard', 'tomasz-krupinski', 'wiktor-lisowski'],
      thanks: ['monika-zielonka', 'agnieszka-wrona', 'solene-kerbrat'],
    },
    comments: [
      {
        by: 'wiktor-lisowski',
        after: '2h',
        body: `Me. Last month, ladder on the compressor, the last step was the cable tray. I will write it on Wednesday with a photo, the tray has my shoe on it.`,
        signs: { celebrate: ['agnieszka-wojtasik'] },
      },
      {
        by: 'abdoulaye-sarr',
        after: '5h',
        body: `Le conducteur qui s’excuse parce qu’on lui a marché devant, on a ça aussi. J’ai regardé notre quai 3 : la ligne piétons traverse la zone de recul depuis qu’on a tourné les racks. Déplacée samedi.`,
        signs: { useful: ['priscille-angelard', 'agnieszka-wojtasik'] },
      },
    ],
  },
  {
    kind: 'message',
    space: 'securite',
    subjects: ['évacuation'],
    by: 'priscille-angelard',
    at: 'w1 wed 16:50',
    title: 'Exercice d’évacuation de Cholet : 6 min 40 pour 4, et un parking qui se croyait vide',
    body: `Cet après-midi, 15 h 05, sans prévenir. 186 personnes dehors en 6 min 40.

- 2 min 10 : atelier entier, machines arrêtées. Très bien.
- 4 min 30 : bureaux. Onze personnes sont repassées prendre un manteau, il pleuvait.
- 6 min 40 : deux personnes en salle d’essais, casque antibruit, n’ont rien entendu. C’est un technicien qui a vu le hall vide par la vitre.

Gyrophare commandé pour la salle d’essais (140 €, posé vendredi). Les manteaux : couvertures au point de rassemblement, et plus d’excuse.`,
    signs: { useful: ['laurence-fradet', 'fabrice-guerineau'] },
    comments: [
      {
        by: 'florian-guichet',
        after: '18h',
        body: `Une des deux, c’était moi. Vu la porte ouverte, j’ai cru à une livraison. Merci Mamadou.`,
        signs: { celebrate: ['mamadou-sylla'] },
      },
    ],
  },
]
