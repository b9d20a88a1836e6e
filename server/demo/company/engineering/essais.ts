import type { Conversation } from '../shape.ts'

/** What benches and acceptance runs teach. */
export const essais: Conversation[] = [
  {
    kind: 'question',
    key: 'dispersion-pistes-1-8',
    space: 'essais',
    subjects: ['dosage', 'réception machine'],
    by: 'mamadou-sylla',
    at: 'w48 tue 09:00',
    title: 'R40-133 : les pistes 1 et 8 dosent 0,6 g de moins que les autres, à réglage égal',
    body: `Pots de 125 g, fromage frais, 38 cycles/min, 100 pots par piste.

| Piste | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |
|---|---|---|---|---|---|---|---|---|
| Moyenne (g) | 124,5 | 125,1 | 125,2 | 125,1 | 125,2 | 125,1 | 125,0 | 124,4 |

Écart type 0,25 partout. Pistons mesurés : courses identiques à 0,02 mm. J’ai échangé les pistons 1 et 4 : l’écart reste aux pistes 1 et 8.`,
    answers: [
      {
        by: 'damien-tessier',
        after: '1h',
        body: `Une seule traverse pour les huit pistons. Si elle fléchit, ce sont les bords qui bougent le moins ou le plus. Mesure au comparateur à 38 cycles.`,
        replies: [
          {
            by: 'mamadou-sylla',
            after: '1d1h',
            body: `0,03 mm aux bouts. Sur un alésage de 50, ça fait 0,06 g. Dix fois trop peu.`,
          },
        ],
      },
      {
        by: 'thibault-lemesle',
        after: '2d2h',
        accepted: true,
        body: `C’est le remplissage, pas le refoulement. La trémie alimente par le milieu ; aux extrémités, le produit fait 400 mm de plus. À 120 mPa·s ça ne se voit pas, à 4 000 si : le piston recule, le produit ne suit pas tout à fait, il aspire un peu de l’air dissous.

Essai simple : ralentis seulement l’aspiration de 30 % (le temps existe, le profil en garde 180 ms de libres). Si les bords remontent, c’est ça.`,
        signs: { useful: ['mamadou-sylla', 'laurence-fradet', 'samia-rezgui'] },
        replies: [
          {
            by: 'mamadou-sylla',
            after: '3d1h',
            body: `Aspiration à −30 % : 125,0 et 125,1 aux pistes 1 et 8. Toutes les pistes dans 0,2 g. Même à 40 cycles.`,
          },
          {
            by: 'samia-rezgui',
            after: '3d4h',
            body: `Et avec 0,1 bar d’air stérile sur la trémie ? Chez certains clients la cadence n’a plus les 180 ms.`,
          },
          {
            by: 'mamadou-sylla',
            after: '7d2h',
            body: `0,1 bar sans ralentir : 124,9 et 124,9. Ça marche aussi, mais il faut un couvercle étanche. À garder pour les pâtes.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'article',
    key: 'protocole-reception',
    space: 'essais',
    subjects: ['réception machine', 'dosage', 'cadence'],
    by: 'laurence-fradet',
    at: 'w45 wed 14:30',
    pinned: true,
    title: 'Réception R40 et R12 en atelier : le protocole',
    body: `Durée : une journée. Le client apporte ses pots, ses opercules, et un produit ou son simulant.

1. **Dose** : 50 pots par piste à cadence nominale. Moyenne à ±0,3 g, écart type ≤ 0,4 g pour 125 g.
2. **Cadence** : 2 heures, arrêts machine ≤ 2 %.
3. **Étanchéité** : 80 pots au bain à −0,3 bar, 30 s, zéro bulle.
4. **Changement de format** : un aller et retour, chronométré.
5. **Sécurité** : chaque protecteur, chaque arrêt d’urgence.`,
    versions: [
      {
        by: 'laurence-fradet',
        after: '36d',
        note: 'Point 4 : par les opérateurs du client, machine chaude et trémie pleine. À froid par nous, le chiffre ne voulait rien dire.',
        body: `Durée : une journée. Le client apporte ses pots, ses opercules, et un produit ou son simulant.

1. **Dose** : 50 pots par piste à cadence nominale. Moyenne à ±0,3 g, écart type ≤ 0,4 g pour 125 g.
2. **Cadence** : 2 heures, arrêts machine ≤ 2 %.
3. **Étanchéité** : 80 pots au bain à −0,3 bar, 30 s, zéro bulle.
4. **Changement de format** : un aller et retour, *par deux opérateurs du client*, plaque à température, trémie pleine au départ. Chronométré par étape.
5. **Sécurité** : chaque protecteur, chaque arrêt d’urgence.`,
      },
      {
        by: 'laurence-fradet',
        after: '117d',
        note: 'Point 6 : chargement des recettes du parc, après le retrait de la 4.7.0.',
        body: `Durée : une journée et demie. Le client apporte ses pots, ses opercules, et un produit ou son simulant.

1. **Dose** : 50 pots par piste à cadence nominale. Moyenne à ±0,3 g, écart type ≤ 0,4 g pour 125 g. Donner les **huit** moyennes, pas la moyenne des huit ({#dispersion-pistes-1-8}).
2. **Cadence** : 2 heures, arrêts machine ≤ 2 %.
3. **Étanchéité** : 80 pots au bain à −0,3 bar, 30 s, zéro bulle.
4. **Changement de format** : un aller et retour, *par deux opérateurs du client*, plaque à température, trémie pleine au départ. Chronométré par étape.
5. **Sécurité** : chaque protecteur, chaque arrêt d’urgence.
6. **Recettes** : les 40 du parc, chargées depuis la clé, comparées champ par champ ({#recette-retrait-zero}).`,
      },
      {
        by: 'laurence-fradet',
        after: '246d',
        note: 'Point 3 : à l’eau, plus de vide, plus longtemps, selon le diamètre. Simulant à écrire au procès-verbal.',
        body: `Durée : une journée et demie. Le client apporte ses pots, ses opercules, et un produit ou son simulant. **Le simulant s’écrit au procès-verbal** : composition, température, date.

1. **Dose** : 50 pots par piste à cadence nominale. Moyenne à ±0,3 g, écart type ≤ 0,4 g pour 125 g. Donner les **huit** moyennes, pas la moyenne des huit ({#dispersion-pistes-1-8}).
2. **Cadence** : 2 heures, arrêts machine ≤ 2 %.
3. **Étanchéité** : 80 pots remplis d’**eau**, zéro bulle ({#cinq-cents-pots}).
   - jusqu’à 95 mm : −0,5 bar, 60 s ;
   - au-dessus : −0,35 bar, 120 s (valeur provisoire, non prouvée).
4. **Changement de format** : un aller et retour, *par deux opérateurs du client*, plaque à température, trémie pleine au départ. Chronométré par étape.
5. **Sécurité** : chaque protecteur, chaque arrêt d’urgence.
6. **Recettes** : les 40 du parc, chargées depuis la clé, comparées champ par champ ({#recette-retrait-zero}).`,
      },
    ],
    reviewAfterDays: 365,
    comments: [
      {
        by: 'raphael-quintard',
        after: '41d',
        body: `Une demi-journée de plus par réception, sur une trentaine de machines par an, qui la vend ?`,
      },
      {
        by: 'laurence-fradet',
        after: '41d2h',
        body: `Pour l’instant c’est toujours une journée. Et le point 4 n’ajoute rien : il remplace un chiffre flatteur par un chiffre juste. Le client de la 131 avait signé 28 minutes, il en faisait 52.`,
        signs: { agree: ['samia-rezgui', 'herve-moinard'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'bain-ou-colorant',
    space: 'essais',
    subjects: ['étanchéité opercule', 'réception machine'],
    by: 'priya-raithatha',
    at: 'w39 wed 11:00',
    title: 'Bubble bath or dye for seal acceptance? UK customers want dye, our protocol says bath',
    body: `Two customers in a row refuse the −0.3 bar bath: "your cups pass and ours leak on the shelf". They use methylene blue with surfactant, 10 minutes, then peel and look at the channel.

On 200 cups sealed a bit cold (188 °C, on purpose) I get: bath finds 6, dye finds 19, and all 6 of the bath are among the 19. So the bath misses two thirds.`,
    signs: { curious: ['vincent-sourisseau', 'grzegorz-malec'] },
    answers: [
      {
        by: 'vincent-sourisseau',
        after: '4h',
        body: `Oui, mais ton colorant trouve aussi des canaux **borgnes**, qui n’arrivent pas jusqu’au produit. Sur les 19, combien traversent ? Une soudure de 3 mm de large avec une entrée de 1 mm est étanche. Rejeter ça, c’est pousser les gens à souder à 230 et à brûler la collerette.`,
      },
      {
        by: 'priya-raithatha',
        after: '1d4h',
        body: `Fair point. Of the 19, 11 go right through, 8 are blind. So the bath still misses 5 out of 11. The ones it misses are through-channels under about 20 µm with product in them: yoghurt plugs the hole and no air comes out.`,
        signs: { useful: ['vincent-sourisseau', 'laurence-fradet', 'mamadou-sylla'] },
      },
      {
        by: 'amadou-sarr',
        after: '2d1h',
        body: `En qualité montage on fait les deux sur les cinq premiers pots. Le bain se fait devant le client en 30 s, le colorant demande 10 min et des gants. L’un est un contrôle, l’autre une expertise.`,
      },
      {
        by: 'laurence-fradet',
        after: '7d3h',
        body: `Je ne tranche pas encore. Le bain à −0,5 bar pendant 60 s, pots remplis d’**eau** et non de yaourt, en trouverait peut-être 10 sur 11 ; Grzegorz a les pots pour l’essai, il me faut 500 pièces. D’ici là : bain au protocole, colorant si le client le demande, et on écrit « canal traversant » ou rien.`,
      },
    ],
  },
  {
    kind: 'question',
    key: 'bruit-r12',
    space: 'essais',
    subjects: ['réception machine', 'pneumatique'],
    by: 'ewa-stachurska',
    at: 'w24 mon 13:15',
    title: 'R12: 84 dB(A) measured by the customer, 78 on our certificate. Who is wrong?',
    body: `R12-061, measured by the customer’s safety officer at the operator place, 84 dB(A) at 30 cycles/min. Our declaration says 78 at the same speed. He refuses the acceptance.`,
    answers: [
      {
        by: 'florian-guichet',
        after: '2h',
        body: `Probablement son local : carrelage partout, plafond à 3 m. Une salle réverbérante ajoute 3 à 5 dB. Notre 78 est corrigé du local, le sien est brut.`,
        replies: [
          {
            by: 'ewa-stachurska',
            after: '1d',
            body: `I thought so too. But I measured with the machine in our hall, Wrocław, raw: 82. Our hall is not tiled.`,
          },
        ],
      },
      {
        by: 'florian-guichet',
        after: '4d2h',
        accepted: true,
        body: `Je suis venu avec le sonomètre et la caméra acoustique. J’avais tort sur le local, à moitié.

| Configuration | dB(A) au poste |
|---|---|
| R12-061 telle que livrée | 82,1 |
| silencieux remis sur l’échappement du dépileur | 78,6 |
| et souffle d’opercule ramené de 5,5 à 3,5 bar | 77,4 |

Le silencieux d’échappement **n’est pas à la nomenclature depuis l’indice E** : il a disparu quand l’îlot a été remplacé. La machine de la déclaration l’avait. Dans le local du client il reste 2 dB de carrelage, soit 80.`,
        signs: {
          useful: ['ewa-stachurska', 'laurence-fradet', 'priscille-angelard', 'mireille-poupard'],
          thanks: ['ewa-stachurska'],
        },
        replies: [
          {
            by: 'mireille-poupard',
            after: '4d4h',
            body: `Confirmé : perdu à l’indice E, copie de l’îlot sans ses accessoires. Indice F aujourd’hui, 17 machines livrées sans. Référence 12-7031-A.`,
          },
          {
            by: 'corinne-delhommeau',
            after: '7d1h',
            body: `17 silencieux en stock, ils partent sans facture, avec la photo de l’emplacement.`,
            signs: { agree: ['ines-valadares'] },
          },
          { by: 'ewa-stachurska', after: '14d1h', body: `79.8 measured by the customer himself. Accepted.` },
        ],
      },
    ],
  },
  {
    kind: 'message',
    key: 'endurance-courroie',
    space: 'essais',
    subjects: ['servo-axes'],
    by: 'florian-guichet',
    at: 'w32 mon 09:20',
    title: 'Courroie ou crémaillère pour l’axe 3 : dix millions de cycles',
    body: `Essai 2219, terminé vendredi. Même charge (42 kg), même profil (40 cycles/min, 310 mm), arrosage de soude 1 % deux fois par jour.

| | Courroie 25 mm | Crémaillère |
|---|---|---|
| Jeu à 0 cycle (mm) | 0,08 | 0,05 |
| Jeu à 10 M (mm) | 0,11 | 0,34 |
| Tension à 10 M | 71 Hz (départ 74) | — |
| Arrêts | 0 | 2 (graissage) |
| Bruit à 1 m | 71 dB(A) | 76 dB(A) |

La crémaillère s’use parce que la soude dégraisse. J’étais sûr du contraire et j’avais parié un repas à Rozenn.`,
    signs: { useful: ['rozenn-le-dantec', 'damien-tessier', 'thibault-lemesle', 'segolene-huchet'] },
    comments: [
      { by: 'rozenn-le-dantec', after: '1h', body: `Jeudi midi me va.` },
      {
        by: 'damien-tessier',
        after: '3h',
        body: `74 → 71 Hz c’est 8 % d’effort en moins. On reste sous l’écart de poursuite de {#a214-axe-3} ? À 62 on décrochait.`,
      },
      {
        by: 'florian-guichet',
        after: '1d1h',
        body: `2,9 mm crête à 71 Hz, pour 2,6 à 74. Il reste de la marge. Contrôle de tension une fois par an, donc.`,
        signs: { agree: ['damien-tessier'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'vibration-p9',
    space: 'essais',
    subjects: ['palettisation', 'cadence'],
    by: 'tanguy-kerdoncuff',
    at: 'w19 tue 14:10',
    title: 'P9-051 : la colonne bat à 3,2 couches/min et se calme à 3,5',
    body: `Palettiseur sur mezzanine métallique. À 3,2 couches par minute, le haut de la colonne bouge de 9 mm crête à crête, la couche du dessus glisse. À 2,8 : 2 mm. À 3,5 : 3 mm. Le client a besoin de 3,2 justement. Boulonnage contrôlé.`,
    answers: [
      {
        by: 'rozenn-le-dantec',
        after: '2h20m',
        accepted: true,
        body: `Une résonance, mais pas à 3,2 par minute (0,05 Hz), rien ne résonne si bas. Ce qui excite, c’est la succession accélération-freinage du lève-couche : à 3,2 couches/min, la durée entre les deux à-coups de la descente tombe sur 0,45 s, soit 2,2 Hz. Si la colonne **sur sa mezzanine** a son mode vers 2,2 Hz, ils s’ajoutent ; à 2,8 et 3,5 ils se contrarient.

Vérifie : machine arrêtée, pousse le haut de la colonne à la main, lâche, filme une règle et compte.`,
        signs: { useful: ['tanguy-kerdoncuff', 'florian-guichet', 'come-audouin', 'damien-tessier'] },
        replies: [
          {
            by: 'tanguy-kerdoncuff',
            after: '1d',
            body: `22 oscillations en 10 s. 2,2 Hz tout rond. Je ne pensais pas qu’on pouvait mesurer ça avec un téléphone.`,
            signs: { celebrate: ['rozenn-le-dantec'] },
          },
          {
            by: 'damien-tessier',
            after: '1d2h',
            body: `Je t’allonge le palier de vitesse de 0,1 s : 0,55 s entre les à-coups, et une rampe en S. 3,2 couches tiennent, il y a 1,4 s de libre dans le cycle.`,
          },
          {
            by: 'tanguy-kerdoncuff',
            after: '3d',
            body: `2,5 mm crête à crête à 3,2. La couche ne bouge plus. À écrire quelque part : demander la raideur de la mezzanine à la commande.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'announcement',
    space: 'essais',
    subjects: ['réception machine'],
    by: 'laurence-fradet',
    at: 'w10 mon 09:00',
    title: 'Bancs fermés toute la semaine prochaine : étalonnage des balances, débitmètres et sondes',
    body: `De lundi à vendredi, banc dosage et banc NEP. Le banc d’endurance continue.

Deux réceptions étaient posées cette semaine-là : la R40-147 passe au jeudi d’après, la R12-066 se fait à Wrocław avec Grzegorz et ses balances, étalonnées le mois dernier.

Les sondes prêtées doivent être revenues vendredi 16 h. Il m’en manque trois : deux chez Loïc, une chez Karim.`,
    acknowledged: 0.81,
    comments: [
      {
        by: 'loic-bouhier',
        after: '2h',
        body: `Une seule chez moi. L’autre est restée chez le client des rinçages, je la reprends mercredi.`,
      },
      { by: 'anne-sophie-brossard', after: '3h', body: `Propre, cette fois.` },
      {
        by: 'laurence-fradet',
        after: '11d5h',
        body: `Rouvert. Balance 3 : dérive de 0,08 g à 500 g, corrigée. Les réceptions faites depuis le dernier étalonnage restent valables (tolérance 0,3), je l’ai noté dans chaque dossier 500 g.`,
        signs: { useful: ['samia-rezgui'] },
      },
    ],
  },
  {
    kind: 'question',
    space: 'essais',
    subjects: ['étanchéité opercule', 'capteurs'],
    by: 'vincent-sourisseau',
    at: 'w5 thu 10:00',
    title: 'Quelqu’un a-t-il déjà mesuré la pression réelle sous la plaque de la S12, pot par pot ?',
    body: `Le manomètre donne la pression du vérin. Ce qui soude, c’est la répartition sur la collerette, et le porte-pot fléchit. J’ai pensé au film sensible (plage 0,5 à 2,5 MPa, mais il ne supporte pas 215 °C, donc à froid) ou à six pesons miniatures. À froid, la plaque n’a pas sa forme à chaud : 0,05 mm de bombé pour 190 °C d’écart, de mémoire.`,
    answers: [
      {
        by: 'grzegorz-malec',
        after: '1d2h',
        body: `We did it cold with the film in Wrocław for S12-088. Position 1 and 6 had 15% less than 3 and 4. But the same machine hot made good seals everywhere, so I do not know what the cold picture is worth.`,
      },
      {
        by: 'rozenn-le-dantec',
        after: '4d1h',
        body: `0,05 mm, c’est l’ordre de grandeur du calcul si la face arrière est 20 °C plus froide. Je peux te sortir la forme à chaud, mais il me faut deux températures mesurées sur l’arrière.`,
      },
    ],
  },
]
