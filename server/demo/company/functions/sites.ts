import type { Conversation } from '../shape.ts'

/** What concerns everybody. */
export const sites: Conversation[] = [
  {
    kind: 'announcement',
    space: 'sites',
    subjects: ['vie des sites'],
    by: 'florence-aubrion',
    at: 'w51 mon 09:00',
    title: 'Les annonces de la direction sont ici, et les réponses aussi',
    body: `À partir d’aujourd’hui, plus d’annonce par courriel. Une annonce, un fil, et les questions dessous.

Trois engagements, relus par Étienne :
- une question posée ici reçoit une réponse ici sous cinq jours ouvrés, même si c’est « je ne peux pas le dire » ;
- une annonce corrigée garde sa trace ;
- on n’annonce pas un vendredi après-midi.`,
    acknowledged: 0.71,
    comments: [
      {
        by: 'kim-anh-pham',
        after: '5h',
        body: `Et ceux de l’après-midi qui n’ont pas de poste ?`,
      },
      {
        by: 'youri-castagnet',
        after: '1d2h',
        body: `Deux écrans par atelier à la pointeuse, et ça marche sur le téléphone de chacun si chacun veut. Personne n’y est obligé : les annonces restent affichées au panneau.`,
        signs: { useful: ['kim-anh-pham', 'corinne-bonnin'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'epinal-ferme',
    space: 'sites',
    subjects: ['vie des sites'],
    by: 'romain-febvay',
    at: 'w39 tue 13:10',
    title: 'Est-ce qu’Épinal ferme ?',
    body: `Deux hommes en costume ont passé la journée de jeudi dans l’atelier avec un mètre laser et un classeur. Ils ont photographié les machines et n’ont parlé à personne. Depuis on ne parle que de ça au vestiaire. Je préfère demander.`,
    signs: { agree: ['mehdi-zerrouki', 'aurelie-mougin', 'kevin-houot', 'pascal-grandemange'] },
    answers: [
      {
        by: 'etienne-marchadier',
        after: '1h20m',
        accepted: true,
        body: `Non. Épinal ne ferme pas, n’est pas à vendre et aucun projet de ce genre n’existe.

Les deux hommes étaient les experts de l’assureur : ils évaluent les bâtiments et les machines tous les cinq ans. Ils étaient à Vienne la veille. J’ai signé leur venue et je n’ai pas pensé à prévenir Sabine, ni vous. C’est une faute, elle est de moi, et je mesure ce qu’elle vous a fait passer comme week-end.

Je suis à Épinal jeudi à 12 h 45, à la relève, avec leur rapport : vous y verrez ce que valent vos machines. La T02 vaut plus que mon bureau.`,
        signs: {
          thanks: ['romain-febvay', 'sabine-thiriet', 'kevin-houot', 'aurelie-mougin', 'mehdi-zerrouki'],
          useful: ['florence-aubrion'],
        },
        replies: [
          {
            by: 'florence-aubrion',
            after: '19h',
            body: `Et pour que ça ne recommence pas : toute visite d’extérieurs dans un atelier s’affiche la veille, avec qui et pourquoi. Je tiens la liste.`,
            signs: { agree: ['sabine-thiriet', 'denis-rochebrune', 'agnieszka-wojtasik'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'announcement',
    key: 'resultats',
    space: 'sites',
    subjects: ['vie des sites', 'intéressement'],
    by: 'florence-aubrion',
    at: 'w38 thu 10:00',
    title: 'Résultats de l’exercice et intéressement : 840 € en moyenne, versés dans cinq semaines',
    body: `De la part d’Étienne.

| | Exercice | Prévu |
|---|---|---|
| Chiffre d’affaires (M€) | 48,6 | 51,0 |
| Résultat d’exploitation (M€) | 2,91 | 3,40 |
| Carnet à douze mois (M€) | 27,2 | 24,0 |
| Machines livrées | 101 | 106 |
| Livrées à la date promise | 64 % | 80 % |

Intéressement : 9 % du résultat d’exploitation, 262 000 €, pour 312 personnes. La moitié selon la présence, la moitié selon le salaire.

Il manque cinq machines et un demi-million. Quatre P9 en retard, une R40 refusée à la réception, et l’inox. La dernière ligne du tableau est celle qui m’inquiète : c’est par là qu’on perd des clients, et elle n’est pas dans l’intéressement. Je voudrais qu’on en parle à la prochaine négociation.`,
    acknowledged: 0.86,
    signs: { useful: ['jean-baptiste-rieutort', 'solene-kerbrat', 'vincent-lamarzelle'] },
    comments: [
      {
        by: 'corinne-bonnin',
        after: '6h',
        body: `Les P9 en retard, on les a signalées l’an dernier : deux places pour trois machines. Si on met la ponctualité dans l’intéressement, mettez aussi la place.`,
        signs: { agree: ['moussa-diarra', 'fabrice-guerineau', 'maelle-brochard'] },
      },
      {
        by: 'etienne-marchadier',
        after: '1d',
        body: `C’est juste. On ne peut pas payer les gens sur ce qu’ils n’ont pas les moyens de tenir. Solène regarde la place d’abord.`,
        signs: { agree: ['corinne-bonnin', 'solene-kerbrat'] },
      },
      {
        by: 'tomasz-krupinski',
        after: '1d3h',
        body: `Is Wrocław in the 312, or is it only France?`,
      },
      {
        by: 'claire-montarnal',
        after: '1d5h',
        body: `In the 312, and in the amount: same formula in the five countries since last year, paid with the local salary.`,
        signs: { thanks: ['tomasz-krupinski', 'agnieszka-wojtasik'] },
      },
    ],
  },
  {
    kind: 'announcement',
    key: 'teletravail',
    space: 'sites',
    subjects: ['télétravail', 'vie des sites'],
    by: 'florence-aubrion',
    at: 'w30 tue 09:30',
    title: 'Télétravail : deux jours par semaine au plus, à l’essai pendant six mois',
    body: `Pour les postes qui le permettent, deux jours par semaine au plus, jamais le mardi ni le jeudi. Le mardi et le jeudi, tout le monde est joignable sur son site, ateliers compris.

Accord signé avec les représentants du personnel. Bilan dans six mois, chiffres publiés, et on arrête si ça abîme plus que ça n’aide. Claire répond dessous.`,
    acknowledged: 0.79,
    comments: [
      {
        by: 'fabrice-guerineau',
        after: '2h',
        body: `Un plan faux se règle en descendant au BE avec la pièce dans la main. Le lundi, le mercredi et le vendredi il n’y aura plus personne en haut de l’escalier. Je ne suis pas contre par principe, je suis contre trois jours sur cinq.`,
        signs: { agree: ['maelle-brochard', 'kim-anh-pham', 'corinne-bonnin'] },
      },
      {
        by: 'rozenn-le-dantec',
        after: '3h',
        body: `Un calcul se fait en quatre heures sans interruption, et je n’en ai pas eu une seule à Cholet depuis deux ans.`,
        signs: { agree: ['sofiane-merabet', 'estelle-madranges'] },
      },
      {
        by: 'samira-ouali',
        after: '6h',
        body: `Et nous ? Un tour ne se règle pas de la cuisine. Je ne demande pas le télétravail, je demande ce qui est prévu pour ceux qui ne l’auront jamais.`,
        signs: {
          agree: [
            'thierry-gonnard',
            'noemie-carrel',
            'moussa-diarra',
            'pascal-grandemange',
            'denis-rochebrune',
          ],
        },
      },
      {
        by: 'claire-montarnal',
        after: '2d1h',
        body: `Samira : rien n’était prévu, et vous avez raison de le dire. Deux choses proposées hier aux représentants : choix de l’équipe un mois à l’avance au lieu d’une semaine, et deux jours par an à prendre à l’heure. Ce n’est pas la même chose que le télétravail, je ne prétends pas le contraire.

Fabrice : au BE, une permanence nommée chaque jour, affichée en haut de l’escalier. Maud l’a acceptée.`,
        signs: { agree: ['maud-giraudeau'], useful: ['samira-ouali', 'fabrice-guerineau'] },
      },
      {
        by: 'claire-montarnal',
        after: '183d',
        body: `Bilan. 94 personnes concernées, 1,3 jour par semaine en moyenne. Questions de l’atelier au BE : réponse en 3 h 10 en médiane, 3 h 40 avant (les bons de Céline). Arrivées du lundi : deux plaintes, une fondée. Équipe choisie un mois avant : 81 % du temps à Vienne, 44 % à Cholet, ce qui n’est pas assez. On continue, et Cholet est mon sujet.`,
        signs: { useful: ['fabrice-guerineau', 'samira-ouali', 'etienne-marchadier'] },
      },
    ],
  },
  {
    kind: 'question',
    space: 'sites',
    subjects: ['vie des sites', 'énergie'],
    by: 'sofiane-merabet',
    at: 'w23 wed 09:05',
    title:
      'Bornes de recharge de Cholet : six prises, quatorze voitures, et les mêmes branchées à 8 h et à 17 h',
    body: `Je ne vise personne, la mienne en était hier.`,
    answers: [
      {
        by: 'lucie-armandon',
        after: '3h',
        accepted: true,
        body: `D’après le compteur : une voiture reste branchée 8 h 20 et charge 2 h 50. Donc deux créneaux, arrivée-12 h 30 et 12 h 30-départ : douze places. Et 7 kW la nuit pour les deux véhicules de service. On commence lundi, avec un disque au pare-brise ; pas de barrière, pas de badge.

Quatre prises de plus ont été devisées à 11 800 €, à cause du câble sous la cour. Je préfère essayer le disque.`,
        signs: { agree: ['sofiane-merabet', 'adele-combescure', 'thibault-lemesle'] },
        replies: [
          {
            by: 'sofiane-merabet',
            after: '21d1h',
            body: `Le disque suffit. Le seul à dépasser, c’est le véhicule de service n° 2.`,
            signs: { celebrate: ['lucie-armandon'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'announcement',
    space: 'sites',
    subjects: ['vie des sites', 'énergie'],
    by: 'youri-castagnet',
    at: 'w9 tue 10:00',
    title: 'Cholet, toit du hall 2 : sept semaines de travaux, ce qui ferme et quand',
    body: `412 kWc de panneaux à partir de lundi en huit.

| Semaine | Fermé |
|---|---|
| 1 et 2 | parking nord (grue), entrée piétons par le quai 3 |
| 3 à 6 | rien, du bruit de 9 h à 16 h |
| 7 | coupure générale le samedi, 7 h à 15 h |

Production attendue : 430 MWh par an, dont 370 consommés sur place, sur 2 310. Le pont de l’îlot 2 ne lève pas pendant les passages de grue, Fabrice a le calendrier à l’heure.`,
    acknowledged: 0.68,
    comments: [
      {
        by: 'amadou-sarr',
        after: '2h',
        body: `Semaines 3 à 6 : les vibrations, sur le banc d’étanchéité ?`,
      },
      {
        by: 'youri-castagnet',
        after: '1d',
        body: `Perçages au-dessus de l’îlot 5 seulement, le poseur confirme. Il te prévient la veille par téléphone, je lui ai donné ton numéro de poste.`,
        signs: { thanks: ['amadou-sarr'] },
      },
    ],
  },
  {
    kind: 'announcement',
    key: 'u15',
    space: 'sites',
    subjects: ['vie des sites', 'usinage'],
    by: 'florence-aubrion',
    at: 'w5 mon 14:00',
    title: 'Vienne : une deuxième machine 5 axes, U15, commandée ce matin',
    body: `De la part d’Étienne.

1 180 000 € avec le palpeur, le chargeur à douze palettes et les fondations. Livraison dans onze mois.

Pourquoi : les blocs-clapets et les cames passent tous par la U14. Neuf jours de panne d’une autre broche nous ont rappelé ce que vaut une machine unique, et 210 000 € de pièces sont parties en sous-traitance l’an dernier, avec six semaines de délai.

Ce qui n’est pas décidé : la troisième équipe. Elle ne se décidera pas sans les régleurs, ni avant la réception.`,
    acknowledged: 0.83,
    signs: { celebrate: ['denis-rochebrune', 'nadia-belkacem', 'noemie-carrel', 'yanis-amrouche'] },
    comments: [
      {
        by: 'thierry-gonnard',
        after: '18h',
        body: `Ne vous contentez pas de 20 °C sur le papier : la réception se fait un lundi matin, machine froide, avec mes blocs. Sinon on achète 19 µm de plus.`,
        signs: { agree: ['christelle-favergeon', 'nadia-belkacem', 'rachid-benhamida'] },
      },
      {
        by: 'etienne-marchadier',
        after: '20h',
        body: `Écrit au contrat vendredi : réception à froid, un lundi, avec le régleur de notre choix. C’est vous.`,
        signs: { agree: ['thierry-gonnard', 'denis-rochebrune'] },
      },
    ],
  },
  {
    kind: 'announcement',
    space: 'sites',
    subjects: ['vie des sites'],
    by: 'youri-castagnet',
    at: 'h53',
    title: 'Auditeurs à Cholet et Wrocław lundi et mardi : rien à préparer, tout à montrer',
    body: `Renouvellement de la certification qualité et environnement. Ils passent aux îlots R40 et P9, au magasin, aux achats, et chez Marta à Wrocław.

On répond à ce qu’ils demandent, on dit « je ne sais pas » quand on ne sait pas, on ne range pas ce qui ne l’est pas d’habitude. L’an dernier, la meilleure remarque du rapport portait sur un fil d’ici où quelqu’un disait s’être trompé.`,
    acknowledged: 0.58,
    signs: { agree: ['florence-delcambre', 'thierry-gonnard'] },
  },
  {
    kind: 'question',
    space: 'sites',
    subjects: ['vie des sites', 'intéressement'],
    by: 'corinne-bonnin',
    at: 'w1 tue 14:10',
    title: 'La ponctualité des P9, neuf mois après : on en est où de la place ?',
    body: `Sous {#resultats}, on nous avait dit « la place d’abord ». L’îlot 5 est au P9 depuis sept semaines. Je vois ce que je vois, mais je n’ai pas les chiffres, et la négociation de l’intéressement commence lundi.`,
    signs: { curious: ['moussa-diarra', 'fabrice-guerineau', 'maelle-brochard'] },
    answers: [
      {
        by: 'solene-kerbrat',
        after: '18h',
        accepted: true,
        body: `Les voici, avec ce qui n’est pas bon.

| | Exercice passé | Six derniers mois |
|---|---|---|
| P9 livrés | 11 | 5 |
| P9 en retard | 4 | 2 |
| Retard moyen (semaines) | 6 | 1,5 |
| Toutes machines, à la date promise | 64 % | 73 % |

La place a réglé la longueur des retards, pas encore leur nombre. Les deux derniers ne viennent pas de l’îlot : un mât à reprendre, une mezzanine du client. Donc oui, on peut parler de ponctualité dans l’intéressement ; et non, pas d’un objectif à 80 % que les îlots seraient seuls à porter.`,
        signs: {
          useful: ['corinne-bonnin', 'claire-montarnal', 'vincent-lamarzelle'],
          agree: ['fabrice-guerineau', 'moussa-diarra'],
        },
        replies: [
          {
            by: 'corinne-bonnin',
            after: '1d1h',
            body: `Merci. J’y vais avec le tableau, et avec la dernière phrase.`,
            signs: { agree: ['etienne-marchadier'] },
          },
        ],
      },
    ],
  },
]
