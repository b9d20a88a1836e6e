import type { Conversation } from '../shape.ts'

/** What touches the product or the washing water. */
export const conception: Conversation[] = [
  {
    kind: 'question',
    key: 'joint-creme-peracetique',
    space: 'conception',
    subjects: ['joints', 'NEP'],
    by: 'thibault-lemesle',
    at: 'w49 mon 14:20',
    title: 'Joint de clapet en EPDM gonflé de 4 % après six semaines sur crème 30 %',
    body: `Client sur crème 30 %, 8 °C, deux lavages par jour : soude 1,8 % à 78 °C 20 min, acide nitrique 0,8 % à 60 °C, désinfection acide peracétique 150 ppm à froid. Joint torique 18 × 2,5 EPDM 70 : diamètre de tore 2,60 au lieu de 2,50, clapet dur à manœuvrer.

FKM ? J’ai peur de la soude chaude. Silicone ? J’ai peur de tout.`,
    answers: [
      {
        by: 'nadia-benhaddou',
        after: '1h15m',
        accepted: true,
        body: `Tu as raison des deux côtés, et il existe un milieu.

- **EPDM** : parfait en soude, acide et peracétique ; gonfle dans la matière grasse. Jusqu’à 8-10 % de MG je n’ai jamais eu de souci, à 30 % toujours.
- **FKM courant** : indifférent à la graisse, mais la soude à 78 °C l’attaque : il durcit et fend en 3 à 6 mois.
- **Silicone** : ni la graisse ni la soude chaude, laisse tomber.
- **HNBR 75** qualité alimentaire : graisse oui, soude 2 % à 80 °C oui, nitrique 1 % à 60 °C acceptable, peracétique à froid sous 200 ppm oui. C’est lui.

Remplacement à six mois au lieu de douze à cause du nitrique. Référence à créer, 40-2218-H. Pour le yaourt et le fromage blanc, on **reste** en EPDM : moins cher et meilleur en acide.`,
        signs: {
          useful: [
            'loic-bouhier',
            'segolene-huchet',
            'aurelie-nauleau',
            'anne-sophie-brossard',
            'vincent-sourisseau',
          ],
        },
        replies: [
          {
            by: 'anne-sophie-brossard',
            after: '57d2h',
            body: `Huit semaines d’étuve + cycles chimiques au banc, essai 2238 : HNBR +0,6 % en volume, 75 → 77 Shore A. EPDM dans la même crème : +11 % en volume. Tes 4 % en diamètre sont cohérents.`,
            signs: { useful: ['nadia-benhaddou', 'thibault-lemesle'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'te-mort-sonde',
    space: 'conception',
    subjects: ['conception hygiénique', 'NEP', 'capteurs'],
    by: 'nadia-benhaddou',
    at: 'w44 tue 10:00',
    title: 'Té de sonde de température de la R40 : 2 diamètres de profondeur, on le garde ?',
    body: `Plan 40-6110 indice B : le té de sonde sur le collecteur de dosage a une profondeur de 76 mm pour un intérieur de 38, soit 2,0 D, orienté vers le haut. Notre propre règle dit 1,5 D au plus ({#guide-pentes}), et je la trouve déjà large.

Le mettre à 1 D veut dire un autre té, une sonde plus courte et un temps de réponse à requalifier. Je penche pour le changer. Thibault penche pour ne rien toucher.`,
    answers: [
      {
        by: 'thibault-lemesle',
        after: '3h',
        body: `Cent vingt machines, dix ans, aucun retour qualité sur ce té. Vitesse dans le collecteur pendant le lavage : 1,9 m/s. À 2 D avec cette vitesse, ça se renouvelle. Je ne change pas une pièce qui marche pour un chiffre de guide.`,
        signs: { agree: ['come-audouin'] },
      },
      {
        by: 'bastien-lacoudre',
        after: '1d',
        body: `Vous discutez d’un té que personne n’a regardé. Anne-Sophie, combien de temps pour le mettre au banc ?`,
      },
      {
        by: 'anne-sophie-brossard',
        after: '16d3h',
        accepted: true,
        body: `Essai 2246. Souillure au lait fermenté avec riboflavine, lavage normal (soude 75 °C, 10 min), lampe UV, cinq répétitions par montage.

| Montage | Résidu visible | ATP (URL) |
|---|---|---|
| 2 D vers le haut, 1,9 m/s | 5 fois sur 5, au fond | 410 à 690 |
| 2 D vers le haut, 1,2 m/s | 5 sur 5 | plus de 1 000 |
| 2 D **horizontal**, 1,9 m/s | 1 sur 5 | 40 à 130 |
| 1 D vers le haut, 1,9 m/s | 0 sur 5 | moins de 20 |

La poche d’air en haut du té empêche la soude d’atteindre le fond. À l’horizontale l’air s’échappe presque toujours.`,
        signs: {
          useful: [
            'nadia-benhaddou',
            'thibault-lemesle',
            'bastien-lacoudre',
            'loic-bouhier',
            'maud-giraudeau',
            'herve-moinard',
          ],
        },
        replies: [
          {
            by: 'thibault-lemesle',
            after: '16d5h',
            body: `Bon. Cinq sur cinq. J’avais tort, et « aucun retour » voulait seulement dire que personne ne démonte cette sonde. 1 D pour les machines neuves à partir de la 141.`,
          },
          {
            by: 'nadia-benhaddou',
            after: '16d6h',
            body: `Et pour le parc : tourner le té de 90° au prochain arrêt, deux colliers, pas de pièce. Corinne, je t’écris la note.`,
            signs: { agree: ['corinne-delhommeau', 'thibault-lemesle'] },
          },
          {
            by: 'corinne-delhommeau',
            after: '17d1h',
            body: `119 machines concernées. Je la fais passer avec les visites annuelles, sinon je n’ai pas les bras.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'article',
    key: 'guide-pentes',
    space: 'conception',
    subjects: ['conception hygiénique', 'documentation'],
    by: 'nadia-benhaddou',
    at: 'w51 thu 11:00',
    pinned: true,
    title: 'Pentes, purges et poches : les règles de dessin côté produit',
    body: `1. Toute conduite produit se vidange seule : 1 % de pente minimum, 2 % pour un produit de plus de 500 mPa·s.
2. Bras mort : profondeur au plus 1,5 fois le diamètre intérieur.
3. Soudure côté produit : Ra ≤ 0,8 µm après reprise, pas de reprise à la meule.
4. Pas de filet au contact du produit.
5. Rayon intérieur ≥ 3 mm.`,
    versions: [
      {
        by: 'nadia-benhaddou',
        after: '75d',
        note: 'Règle 2 : 1,5 D devient 1 D, et l’orientation compte, après l’essai 2246.',
        body: `1. Toute conduite produit se vidange seule : 1 % de pente minimum, 2 % pour un produit de plus de 500 mPa·s.
2. Bras mort : profondeur au plus **1 fois** le diamètre intérieur, jamais orienté vers le haut. Preuve : {#te-mort-sonde}.
3. Soudure côté produit : Ra ≤ 0,8 µm après reprise, pas de reprise à la meule.
4. Pas de filet au contact du produit.
5. Rayon intérieur ≥ 3 mm.`,
      },
      {
        by: 'nadia-benhaddou',
        after: '180d',
        note: 'Règle 1 : la pente se compte machine posée, sur un sol qui peut pencher. Règle 3 précisée avec la soudure d’Épinal.',
        body: `1. Toute conduite produit se vidange seule : **2 %** au plan, pour en garder 1 une fois la machine posée. Un sol de laiterie penche de 1 à 2 %, dans le sens qui l’arrange (mesuré sur la 136).
2. Bras mort : profondeur au plus 1 fois le diamètre intérieur, jamais orienté vers le haut. Preuve : {#te-mort-sonde}.
3. Soudure côté produit : orbitale, gaz envers, Ra ≤ 0,8 µm **brute** ; une reprise se note sur la fiche. Coloration : jaune paille au plus.
4. Pas de filet au contact du produit.
5. Rayon intérieur ≥ 3 mm.`,
      },
      {
        by: 'thibault-lemesle',
        after: '301d',
        note: 'Règle 6 ajoutée : échappement rapide au ras du vérin pour tout clapet de dosage.',
        body: `1. Toute conduite produit se vidange seule : **2 %** au plan, pour en garder 1 une fois la machine posée. Un sol de laiterie penche de 1 à 2 %, dans le sens qui l’arrange (mesuré sur la 136).
2. Bras mort : profondeur au plus 1 fois le diamètre intérieur, jamais orienté vers le haut. Preuve : {#te-mort-sonde}.
3. Soudure côté produit : orbitale, gaz envers, Ra ≤ 0,8 µm **brute** ; une reprise se note sur la fiche. Coloration : jaune paille au plus.
4. Pas de filet au contact du produit.
5. Rayon intérieur ≥ 3 mm.
6. Clapet de dosage : échappement rapide vissé sur le vérin. Un temps de fermeture ne doit pas dépendre de la longueur d’un tuyau. Voir {#echappement-rapide}.`,
      },
    ],
    reviewAfterDays: 180,
    comments: [
      {
        by: 'rozenn-le-dantec',
        after: '1d2h',
        body: `Règle 5 : 3 mm dans un angle plié d’inox de 1,5, Épinal sait faire ?`,
      },
      {
        by: 'ludivine-antoine',
        after: '4d1h',
        body: `En pliage, oui : notre poinçon le plus courant fait R 3. C’est dans les angles à trois faces qu’il faut souder puis reprendre, et là comptez 40 minutes par angle. Dessinez-en le moins possible.`,
        signs: { useful: ['rozenn-le-dantec', 'nadia-benhaddou', 'maud-giraudeau'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'coloration-soudure',
    space: 'conception',
    subjects: ['conception hygiénique', 'NEP'],
    by: 'agnieszka-bielak',
    at: 'w28 wed 09:30',
    title: 'Brown ring inside a manifold weld after three weeks of washing: rust or deposit?',
    body: `R40-138, collector DN40, third weld from the tee, inside. A brown ring 2 mm wide appeared after three weeks of production. It wipes off partly with a cloth, not fully. Water at the plant: chlorides 180 mg/l, and they rinse at 45 °C and leave it standing overnight.

Customer’s quality asks "is it rust, yes or no" and I do not want to guess.`,
    answers: [
      {
        by: 'julie-colnot',
        after: '4h20m',
        body: `Sur la fiche de soudage de ce collecteur, la soudure 3 a une note : débit d’argon envers bas (6 l/min au lieu de 10) sur le premier tiers, coloration « bleu clair », acceptée après passivation. Nous n’aurions pas dû l’accepter : au-delà du jaune paille, la couche est appauvrie en chrome et la passivation ne la rattrape pas.`,
        signs: { useful: ['agnieszka-bielak', 'nadia-benhaddou'] },
      },
      {
        by: 'nadia-benhaddou',
        after: '6h',
        accepted: true,
        body: `Oui, c’est de la rouille, au départ. Bleu à l’envers + 180 mg/l de chlorures + eau tiède qui stagne : le 316L commence à piquer dans la zone thermiquement affectée. Test si tu veux une preuve : une goutte d’acide oxalique à 10 %, un dépôt de fer part, une piqûre reste sous la loupe ×10.

1. Remplacer ce tronçon, pas le décaper : on ne voit pas le fond d’une piqûre.
2. Demander au client de **vidanger** après le rinçage. L’eau qui reste fait plus de mal que la soude.
3. {@sabine-thiriet} : refus au-delà du jaune paille, sans dérogation ?`,
        signs: { useful: ['agnieszka-bielak', 'anne-sophie-brossard', 'herve-moinard', 'julie-colnot'] },
        replies: [
          {
            by: 'sabine-thiriet',
            after: '1d1h',
            body: `Sans dérogation, et l’argon envers avec débitmètre à alarme à partir de lundi. Le tronçon refait part jeudi. Nous avons relu 40 fiches : deux autres bleus, une machine encore chez nous, l’autre est la 136.`,
          },
          {
            by: 'agnieszka-bielak',
            after: '13d3h',
            body: `Section replaced, endoscope pictures on the server. The old piece cut open: six pits, the deepest 0.2 mm. I told the customer yes, it was rust, and ours. He took it better than a "deposit".`,
            signs: { useful: ['ines-valadares', 'loic-bouhier'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    key: 'echappement-rapide',
    space: 'conception',
    subjects: ['dosage', 'pneumatique'],
    by: 'thibault-lemesle',
    at: 'w14 tue 16:00',
    title:
      'Décision : échappement rapide sur tous les clapets de dosage R40, et pas d’électrovannes déportées',
    body: `Suite d’un bec qui gouttait pour un tuyau trop fin. À partir de la 146 : un échappement rapide sur chaque vérin de clapet. Temps de fermeture mesuré au banc (essai 2291), huit positions : 29 à 31 ms, au lieu de 36 à 44. Et avec un tuyau de Ø 4 long de 3 m, exprès : 33.

J’avais deux voies. L’autre, que plusieurs préféraient, était de rapprocher l’îlot (électrovannes sur la hotte) : encore plus régulier, 26 ms. Écartée parce qu’elle met des composants électriques sous le jet de lavage, en IP67, à 40 cycles/min, pour 5 ms de mieux.

Coût : 8 pièces, une heure de montage.`,
    signs: { agree: ['loic-bouhier', 'nadia-benhaddou'] },
    comments: [
      {
        by: 'damien-tessier',
        after: '1h',
        body: `Je faisais partie des « plusieurs » et je le reste. Tu règles la fermeture, pas l’ouverture : l’ouverture dépend toujours de la longueur, et c’est elle qui donne la dispersion de dose au début. Mesure les deux.`,
      },
      {
        by: 'thibault-lemesle',
        after: '1d2h',
        body: `Mesuré. Ouverture : 31 à 47 ms selon la position, inchangé. Tu as raison sur le fait. Sur la dose, la corrélation avec l’ouverture est de 0,1 sur 800 pots : c’est le piston qui dose, pas le clapet. Je maintiens.`,
        signs: { useful: ['laurence-fradet', 'damien-tessier'] },
      },
      {
        by: 'damien-tessier',
        after: '1d17h',
        body: `À 40 cycles, d’accord. Si un jour on en veut 50, on en reparle, et je garde la trace.`,
      },
      {
        by: 'maelle-brochard',
        after: '2d1h',
        body: `Montage : prévoyez un coude, en droit l’échappement touche le capot sur les positions 1 et 8. On l’a vu sur la 146 en blanc.`,
        signs: { thanks: ['thibault-lemesle'] },
      },
    ],
  },
  {
    kind: 'question',
    space: 'conception',
    subjects: ['dosage', 'joints'],
    by: 'loic-bouhier',
    at: 'w23 thu 08:40',
    title: 'Pistons rayés par les graines de framboise : qui a mieux que le joint à lèvre actuel ?',
    body: `Préparation de fruits avec graines, 35 °Brix, R40 de dosage double. Les joints de piston (PTFE chargé) tiennent 5 à 6 semaines, ensuite rayures longitudinales sur le cylindre, fuite à l’arrière : 4 g par heure et par doseur. Sur l’abricot lisse : 14 mois.`,
    answers: [
      {
        by: 'nadia-benhaddou',
        after: '1d',
        body: `UHMW-PE plutôt que PTFE pour la lèvre : il encaisse l’abrasif, mais pas au-dessus de 80 °C. La soude à 78 passe juste, la vapeur non. Le client stérilise-t-il ?`,
      },
      { by: 'loic-bouhier', after: '1d2h', body: `Oui, 30 min à 95 °C le lundi.` },
      {
        by: 'denis-rochebrune',
        after: '5d',
        body: `Côté cylindre, on peut vous faire du nitruré à 1 000 HV au lieu du 316L nu, Ra 0,2. Il faut rectifier après, comptez trois semaines. Par contre le nitruré d’un inox perd de la tenue à la corrosion : à essayer dans votre soude avant de promettre.`,
        signs: { useful: ['thibault-lemesle'] },
      },
      {
        by: 'thibault-lemesle',
        after: '6d1h',
        body: `Un racleur devant la lèvre, en acétal, gorge à 45°. Mais il crée une zone que la NEP n’atteint que piston sorti. Je n’ai pas encore de réponse que je signerais. Deux cylindres nitrurés sont lancés à Vienne pour essai.`,
      },
    ],
  },
  {
    kind: 'question',
    space: 'conception',
    subjects: ['conception hygiénique'],
    by: 'yanis-chaouch',
    at: 'w15 wed 11:10',
    title:
      'Les pieds de la P9 sont pleins et ceux de la R40 sont des tubes fermés avec un trou de 3 mm : pourquoi le trou ?',
    body: `Plan 40-0114, « perçage Ø 3 puis soudure ». Si on le ressoude, à quoi sert-il ?`,
    answers: [
      {
        by: 'romain-febvay',
        after: '1h30m',
        accepted: true,
        body: `Quand tu fermes un tube au TIG, l’air dedans chauffe et se dilate : sur la fin du cordon il ressort par le bain et te fait un trou d’épingle. Le Ø 3 laisse sortir, on le bouche en dernier, d’un point, quand le reste est froid. Si on l’oublie, le pied prend l’eau au lavage et tu le sais six mois après, à l’odeur.`,
        signs: {
          thanks: ['yanis-chaouch'],
          useful: ['maud-giraudeau', 'nadia-benhaddou', 'vincent-sourisseau'],
        },
        replies: [
          {
            by: 'nadia-benhaddou',
            after: '2h',
            body: `Et la P9 est pleine parce qu’elle est en zone sèche et que le plein coûtait moins cher que la soudure. Pas plus noble que ça.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    space: 'conception',
    subjects: ['joints', 'documentation'],
    by: 'priya-raithatha',
    at: 'w12 thu 10:20',
    title: 'Do we hold migration test reports for the HNBR valve seal, for a UK oat-drink customer?',
    body: `Their quality team wants overall migration for aqueous and fatty simulants, tested within the last five years. I have the supplier’s declaration for EPDM. Nothing on the server for 40-2218-H, the seal of {#joint-creme-peracetique}.`,
    comments: [
      {
        by: 'nadia-benhaddou',
        after: '1d3h',
        body: `Déclaration du fournisseur : oui, je te l’envoie. Le rapport d’essai lui-même, je l’ai demandé deux fois.`,
      },
    ],
    answers: [],
  },
]
