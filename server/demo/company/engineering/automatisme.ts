import type { Conversation } from '../shape.ts'

/** Programmes, axes, recipes, drives, networks and vision. */
export const automatisme: Conversation[] = [
  {
    kind: 'question',
    key: 'a214-axe-3',
    space: 'automatisme',
    subjects: ['servo-axes', 'alarmes'],
    by: 'karim-ouali',
    at: 'w50 wed 08:35',
    title: 'R40-131 : A214 sur l’axe 3 à 38 cycles/min, jamais à 36',
    body: `Programme 4.6.2. Depuis le changement de courroie de l’axe 3 (transfert), défaut A214 « écart de poursuite » toutes les 20 à 40 minutes dès qu’on passe 37 cycles/min. À 36 : rien sur un poste complet.

Trace jointe au serveur (essai 2211) : écart crête 4,1 mm au début de la décélération, seuil à 4,0. Couple crête 71 % du maximum, donc le moteur n’est pas au bout.

Courroie tendue à 62 Hz, valeur de la fiche. Je relève le seuil à 5 ?`,
    answers: [
      {
        by: 'jean-marc-raveleau',
        after: '1h10m',
        body: `Sur les vieilles R40 on mettait 6 mm et on n’en parlait plus. La table de pots tolère ±1,5 mm à l’arrêt, l’écart en plein mouvement n’a jamais cassé un pot.`,
        signs: { agree: ['loic-bouhier'] },
      },
      {
        by: 'damien-tessier',
        after: '4h',
        accepted: true,
        body: `Non, pas 5. L’écart se produit toujours au même endroit, 0,12 s après l’inversion, et il oscille à 19 Hz. Ce n’est pas la boucle, c’est une masse au bout d’un ressort.

La fiche donne 62 Hz pour un brin libre de **490 mm**. Depuis la 120 le tendeur a bougé, le brin fait 410 mm. À effort égal la fréquence va comme l’inverse de la longueur : 62 × 490 / 410 = **74 Hz**. À 62 tu n’as que 70 % de l’effort, puisqu’il va comme le carré : (62/74)² = 0,70.

Retends à 74, refais la trace à 38 et à 40.`,
        signs: {
          useful: ['gwenola-riou', 'loic-bouhier', 'florian-guichet', 'lucas-bremaud'],
        },
        replies: [
          {
            by: 'karim-ouali',
            after: '1d2h',
            body: `74 Hz. Écart crête 2,3 mm à 38, 2,6 à 40. Seuil laissé à 4,0. Six heures sans défaut.`,
          },
          {
            by: 'mireille-poupard',
            after: '1d3h',
            body: `La fiche de réglage 40-F-031 est à l’indice C depuis ce matin, avec les deux longueurs de brin.`,
            signs: { useful: ['karim-ouali', 'samia-rezgui'] },
          },
          {
            by: 'jean-marc-raveleau',
            after: '1d5h',
            body: `Bon. Sur les vieilles R40, il y en a trois que je vais faire retendre, alors.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'origine-absolue',
    space: 'automatisme',
    subjects: ['servo-axes', 'cadence'],
    by: 'yanis-chaouch',
    at: 'w42 thu 13:40',
    title:
      'Pourquoi la R40 fait-elle une prise d’origine à chaque mise sous tension si les codeurs sont absolus ?',
    body: `Question sûrement bête, je suis mécanicien. En montant au banc avec Mamadou j’ai vu les cinq axes chercher leur capteur, l’un après l’autre, 48 secondes. Or la fiche moteur dit « codeur absolu multitour ». Qu’est-ce qui se perd quand on coupe ?`,
    signs: { curious: ['mamadou-sylla', 'lucas-bremaud', 'rozenn-le-dantec'] },
    answers: [
      {
        by: 'lucas-bremaud',
        after: '50m',
        body: `Rien ne se perd, je crois. Mais la séquence est dans le bloc d’initialisation depuis toujours et elle sert aussi à vérifier que rien n’est coincé.`,
      },
      {
        by: 'gwenola-riou',
        after: '1d1h',
        accepted: true,
        body: `Elle n’est pas bête, et j’ai dû appeler Denis Guilbaud chez lui pour y répondre.

Jusqu’à la R40-096 les codeurs étaient incrémentaux : il fallait l’origine. On est passé à l’absolu avec la 097, et **personne n’a retiré la séquence**. Elle ne sert plus qu’à trois choses : après un remplacement de moteur, après un changement de courroie, et si la pile du codeur est signalée faible.

On la retire du démarrage normal dans la 4.6.3. À la place : comparaison de la position lue avec la dernière position enregistrée, écart admis 0,5 mm, sinon origine demandée à l’écran.`,
        signs: {
          useful: [
            'yanis-chaouch',
            'damien-tessier',
            'karim-ouali',
            'samia-rezgui',
            'bastien-lacoudre',
            'florian-guichet',
          ],
          celebrate: ['mamadou-sylla'],
        },
        replies: [
          {
            by: 'elise-pasquereau',
            after: '1d3h',
            body: `Condition : la comparaison se fait variateurs hors couple, portes fermées, et le premier mouvement reste en vitesse réduite. Sinon je préfère les 48 secondes.`,
          },
          {
            by: 'gwenola-riou',
            after: '1d4h',
            body: `C’est dans la fiche. 250 mm/s jusqu’au premier cycle complet.`,
            signs: { agree: ['elise-pasquereau'] },
          },
          {
            by: 'bastien-lacoudre',
            after: '4d3h',
            body: `Treize ans que nos clients attendent 48 secondes pour rien, deux fois par jour. Yanis, viens poser la suivante.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'article',
    key: 'plan-alarmes',
    space: 'automatisme',
    subjects: ['alarmes', 'documentation'],
    by: 'gwenola-riou',
    at: 'w47 mon 11:00',
    pinned: true,
    title: 'Plan de numérotation des alarmes, toutes machines',
    body: `Un numéro d’alarme a le même sens sur toutes nos machines. Le premier chiffre dit où chercher.

| Plage | Domaine |
|---|---|
| A100 | Sécurité, énergie, air |
| A200 | Axes et variateurs |
| A300 | Températures |
| A400 | Dosage |
| A500 | Vision, présence |
| A600 | Nettoyage en place |

Un numéro supprimé n’est jamais réattribué.`,
    versions: [
      {
        by: 'gwenola-riou',
        after: '85d',
        note: 'A700 pour l’encaissage et la palettisation : Leeds les trouvait éparpillées entre 200 et 500.',
        body: `Un numéro d’alarme a le même sens sur toutes nos machines. Le premier chiffre dit où chercher.

| Plage | Domaine |
|---|---|
| A100 | Sécurité, énergie, air |
| A200 | Axes et variateurs |
| A300 | Températures |
| A400 | Dosage |
| A500 | Vision, présence |
| A600 | Nettoyage en place |
| A700 | Colle, caisses, couches (E6, P9) |

Un numéro supprimé n’est jamais réattribué. Les anciennes A480 à A489 de la E6 restent affichées entre parenthèses jusqu’à la version suivante.`,
      },
      {
        by: 'sofiane-merabet',
        after: '190d',
        note: 'Règle du texte : une cause probable et un geste. Retirée la phrase « contacter le SAV », qui figurait sur 212 alarmes sur 390.',
        body: `Un numéro d’alarme a le même sens sur toutes nos machines. Le premier chiffre dit où chercher.

| Plage | Domaine |
|---|---|
| A100 | Sécurité, énergie, air |
| A200 | Axes et variateurs |
| A300 | Températures |
| A400 | Dosage |
| A500 | Vision, présence |
| A600 | Nettoyage en place |
| A700 | Colle, caisses, couches (E6, P9) |

Un numéro supprimé n’est jamais réattribué.

**Texte.** Trois lignes : ce qui est constaté (avec la valeur et le seuil), la cause la plus probable, le premier geste. Exemple :

> A214 Écart de poursuite axe 3 : 4,1 mm (max 4,0).
> Souvent : courroie détendue ou obstacle.
> Contrôler la tension (40-F-031), puis relancer à 30 cycles/min.

**À ne jamais écrire** : « contacter le SAV ». Si le premier geste est de nous appeler, dire avec quelle information.`,
      },
    ],
    reviewAfterDays: 180,
    comments: [
      {
        by: 'jean-marc-raveleau',
        after: '190d3h',
        body: `J’ai compté : onze appels sur quarante la semaine dernière étaient des gens à qui l’écran disait d’appeler.`,
        signs: { agree: ['sofiane-merabet', 'dieudonne-mbarga'] },
      },
      {
        by: 'callum-birkett',
        after: '191d2h',
        body: `Could the English text get the same care? A731 still reads "Defect of the interlayer absence".`,
      },
      {
        by: 'sofiane-merabet',
        after: '191d4h',
        body: `Envoie-moi la liste de celles qui te font rire, je les refais avec toi.`,
        signs: { thanks: ['callum-birkett'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'recette-retrait-zero',
    space: 'automatisme',
    subjects: ['recettes', 'dosage', 'logiciel automate'],
    by: 'karim-ouali',
    at: 'w29 tue 07:50',
    title: 'R40-139, 4.7.0 : après chargement d’une recette le retrait anti-goutte vaut 0',
    body: `Chez le client, mise en service, première production vendue prévue demain.

Je charge une recette depuis le pupitre : tout est bon **sauf** le retrait d’anti-goutte, à 0,0 mm au lieu de 1,8. Si je le ressaisis à la main, ça tient jusqu’au chargement suivant. Les huit becs gouttent, évidemment. Deux fois sur deux, deux recettes différentes. En 4.6.3 je n’ai jamais vu ça.`,
    comments: [
      {
        by: 'loic-bouhier',
        after: '1h',
        body: `Même chose ici sur la 136, passée en 4.7.0 vendredi. Je croyais à une erreur de saisie de l’opérateur et je l’ai laissé entendre. Je vais aller m’excuser.`,
      },
    ],
    answers: [
      {
        by: 'sofiane-merabet',
        after: '1h40m',
        body: `Je ne reproduis pas au simulateur. Tu es sûr que la recette a été enregistrée en 4.7 et pas importée de la clé ?`,
        replies: [
          {
            by: 'karim-ouali',
            after: '1h55m',
            body: `Importée de la clé, oui, comme toujours en mise en service. Enregistrées en 4.6.`,
          },
        ],
      },
      {
        by: 'sofiane-merabet',
        after: '4h30m',
        accepted: true,
        body: `Trouvé, et c’est moi. En 4.7 j’ai déplacé le retrait du groupe « doseur » au groupe « bec » pour permettre une valeur par bec. La conversion lit le nouveau champ ; dans une recette 4.6 il n’existe pas ; l’automate met zéro au lieu de refuser. Le simulateur chargeait mes recettes, toutes en 4.7.

- **Tout de suite** : retour en 4.6.3, machine à l’arrêt, sauvegarde d’abord. 12 minutes. Les recettes 4.6 sont intactes sur la clé.
- Ne *pas* réenregistrer une recette en 4.7 puis revenir : le champ serait perdu dans l’autre sens.
- Six machines sont en 4.7.0 : 133, 136, 138, 139, et les deux du banc.

Gwenola fait l’annonce.`,
        signs: {
          thanks: ['karim-ouali', 'loic-bouhier'],
          useful: ['gwenola-riou', 'dieudonne-mbarga', 'samia-rezgui', 'laurence-fradet'],
        },
        replies: [
          {
            by: 'karim-ouali',
            after: '6h20m',
            body: `4.6.3 remise. Retrait à 1,8 après trois chargements. La production de demain tient.`,
          },
          {
            by: 'laurence-fradet',
            after: '1d2h',
            body: `Côté essais, notre trou est le même que le tien : on n’a jamais testé une recette de la version d’avant. J’ajoute le chargement des 40 recettes du parc au protocole. Ça prend une heure.`,
            signs: { agree: ['sofiane-merabet', 'gwenola-riou'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'announcement',
    key: 'retour-463',
    space: 'automatisme',
    subjects: ['logiciel automate'],
    by: 'gwenola-riou',
    at: 'w29 tue 14:00',
    pinned: true,
    title: 'R40 : la version 4.7.0 est retirée, retour en 4.6.3 sur les quatre machines livrées',
    body: `La 4.7.0 met à zéro le retrait d’anti-goutte au chargement d’une recette enregistrée en 4.6 ({#recette-retrait-zero}). Risque : goutte sur la collerette, soudure non étanche. Pas de risque pour les personnes.

| Machine | Qui | Quand |
|---|---|---|
| R40-139 | Karim | fait |
| R40-136 | Loïc | ce soir |
| R40-133 | Dieudonné, à distance | demain 6 h, ligne arrêtée |
| R40-138 | Agnieszka | demain |

Plus aucune installation de 4.7.0, même « pour essayer ». La 4.7.1 sortira après le passage des 40 recettes du parc au banc, pas avant. Je ne donne pas de date.

Si vous voyez une R40 en 4.7.0 ailleurs que dans ce tableau, appelez-moi.`,
    acknowledged: 0.94,
    comments: [
      {
        by: 'dieudonne-mbarga',
        after: '17h30m',
        body: `133 faite, 6 h 05 à 6 h 20. Trois recettes chargées devant le conducteur, retraits bons.`,
      },
      {
        by: 'agnieszka-bielak',
        after: '19h',
        body: `138 done. Two recipes had been re-saved in 4.7, I restored both from the key and weighed 50 cups each.`,
        signs: { thanks: ['gwenola-riou'] },
      },
    ],
  },
  {
    kind: 'article',
    key: 'regle-versions',
    space: 'automatisme',
    subjects: ['logiciel automate', 'mise en service', 'documentation'],
    by: 'gwenola-riou',
    at: 'w27 thu 16:20',
    title: 'Versions de programme chez le client : qui installe quoi, et pourquoi c’est plus lent qu’avant',
    body: `**La règle.** Une version n’est installée chez un client qu’après quatre semaines sur une machine pilote en production, et le chargement sans écart des recettes du parc.

**Exception** : correction d’un défaut qui touche la sécurité ou le produit. Alors une version à trois chiffres, une seule modification, deux signatures.

**Pourquoi.** La 4.7.0 a été installée sur quatre machines en huit jours ({#retour-463}). Coût : 31 heures de déplacement, une première production menacée, un conducteur soupçonné à tort. Quatre semaines de pilote l’auraient montrée le premier lundi.

**Ce qu’on y perd**, et je le sais : la mise en service attendra des améliorations déjà écrites.`,
    versions: [
      {
        by: 'gwenola-riou',
        after: '27d',
        note: 'Deux semaines de pilote au lieu de quatre pour les machines neuves, demandé par Hervé, accordé au vu de la 4.6.4.',
        body: `**La règle.**

| Machine | Pilote en production | Recettes du parc |
|---|---|---|
| Déjà en production | 4 semaines | les 40 |
| Neuve, pas encore réceptionnée | 2 semaines | les 40 |

**Exception** : correction d’un défaut qui touche la sécurité ou le produit. Alors une version à trois chiffres, une seule modification, deux signatures.

**Retour.** L’ancienne version reste sur la carte. Le critère de retour est écrit *avant* l’installation, avec un nombre.

**Pourquoi.** La 4.7.0 a été installée sur quatre machines en huit jours ({#retour-463}). Coût : 31 heures de déplacement, une première production menacée, un conducteur soupçonné à tort.`,
      },
    ],
    reviewAfterDays: 365,
    comments: [
      {
        by: 'herve-moinard',
        after: '18h',
        body: `Je ne suis pas d’accord sur les machines neuves. Une machine neuve n’a ni recette ancienne ni production à perdre. Quatre semaines, c’est la durée d’un chantier : on réceptionnera toujours en retard d’une version, puis on reviendra la changer sur une ligne qui tourne. C’est l’inverse de la prudence.`,
        signs: { agree: ['samia-rezgui', 'tanguy-kerdoncuff'] },
      },
      { by: 'gwenola-riou', after: '20h', body: `La 139 était neuve, et c’est là qu’on l’a vu.` },
      {
        by: 'herve-moinard',
        after: '21h',
        body: `Parce que Karim l’a vu, avec des recettes d’une autre machine. Au banc, avec les 40 recettes, on l’aurait vu la veille. C’est le banc qui manquait, pas les semaines.`,
      },
      {
        by: 'laurence-fradet',
        after: '4d18h',
        body: `Vous avez raison tous les deux et ça se mesure : j’ai repris les 23 défauts trouvés après installation depuis trois ans. 9 auraient été vus par les 40 recettes, 11 en moins de deux semaines de pilote, 1 entre deux et quatre, 2 jamais.`,
        signs: { useful: ['gwenola-riou', 'herve-moinard', 'bastien-lacoudre', 'damien-tessier'] },
      },
      {
        by: 'gwenola-riou',
        after: '5d1h',
        body: `Un sur 23 dans les semaines trois et quatre. Deux semaines pour les neuves après la 4.6.4, si elle passe. Je garde quatre pour les lignes en production : là, c’est le client qui paie le vingt-troisième.`,
        signs: { agree: ['herve-moinard'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'p9-surtension',
    space: 'automatisme',
    subjects: ['variateurs', 'palettisation', 'alarmes'],
    by: 'callum-birkett',
    at: 'w38 tue 10:15',
    title: 'P9-044: A241 overvoltage on the lift drive, only when lowering empty',
    body: `P9-044, lift axis 7.5 kW. A241 "DC bus overvoltage" three or four times a shift, always lowering, always with no layer on the table, always in the last half metre. Bus peaks at 802 V, trip at 800. Mains measured 411 V.

Swapped the brake resistor, no change. Lowering *with* a layer is fine, which is the wrong way round in my head: heavier should give back more.`,
    answers: [
      {
        by: 'ewa-stachurska',
        after: '1h30m',
        body: `The P9 has a counterweight sized for half a layer. Empty table, the counterweight is the heavier side, so it is *raising* that gives energy back. But deceleration at the end of lowering gives back too. Send the ramp?`,
      },
      {
        by: 'damien-tessier',
        after: '5h',
        accepted: true,
        body: `Ewa est sur la bonne piste. Regarde ta trace : la rampe de décélération est à 0,25 s à vide et 0,45 s en charge. C’est un réglage du programme, « table vide = plus rapide », ajouté pour gagner 0,6 s par couche.

Énergie cinétique à dissiper : masse en mouvement à vide, contrepoids compris, environ 680 kg à 0,9 m/s, soit 275 J, plus le rotor. En 0,25 s : 1,1 kW de moyenne, 2,2 en pointe. La résistance prend 2 kW en pointe sous 780 V. Tu es juste au-dessus, et avec un réseau à 411 V le bus part de plus haut.

Rampe à vide à 0,35 s : 1,6 kW en pointe. Tu perds 0,1 s par couche.`,
        signs: { thanks: ['callum-birkett'], useful: ['ewa-stachurska', 'gareth-holroyd', 'come-audouin'] },
        replies: [
          {
            by: 'callum-birkett',
            after: '1d1h',
            body: `0.35 s: peak 771 V over 200 layers, no trip. For those without French: empty-table ramp was 0.25 s, too much braking power for the resistor, mains a bit high did the rest.`,
            signs: { thanks: ['priya-raithatha'] },
          },
          {
            by: 'come-audouin',
            after: '1d3h',
            body: `Le 0,6 s gagné par couche, c’était moi, avec un réseau à 398 V au banc. Je le remets à 0,35 dans le standard.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'tempete-reseau',
    space: 'automatisme',
    subjects: ['réseau', 'remote support'],
    by: 'dieudonne-mbarga',
    at: 'w33 wed 09:05',
    title: 'La R40-127 perd deux variateurs (A233) à chaque fois que j’ouvre l’accès distant',
    body: `Trois fois sur trois : j’ouvre la session, dans les 30 secondes les variateurs 4 et 5 tombent en A233 « perte de communication », la machine s’arrête. Session fermée : plus rien. Le client commence à refuser l’accès et je le comprends.

Rien de changé sur la machine, mais le boîtier d’accès a été remplacé il y a un mois (modèle d’après, celui de Coimbra).`,
    answers: [
      {
        by: 'rui-tavora',
        after: '3h20m',
        accepted: true,
        body: `I can reproduce it in Coimbra with the cabinet of 141, so it is ours.

The new access box, when a session opens, discovers the network with multicast, 2 500 frames/s during 20 s. The old switch in the cabinets before number 130 has no multicast filtering: it sends these frames to every port. Drives 4 and 5 are the last of the daisy chain and they are the older firmware, their cycle is 4 ms with watchdog of 3 cycles. They miss 12 ms, they go out.

Two things:
1. In the box, menu Discovery, set to *off*. You can do it remotely before the next production stop, it does not restart.
2. Cabinets before 130: the box goes on the port of the panel, not on the drive ring. Drawing changed, index D.`,
        signs: {
          thanks: ['dieudonne-mbarga'],
          useful: ['gwenola-riou', 'damien-tessier', 'helder-marinho', 'ramiro-cepeda', 'octavio-zamarripa'],
        },
        replies: [
          {
            by: 'dieudonne-mbarga',
            after: '1d1h',
            body: `Découverte coupée à 5 h 30, session ouverte quatre heures en production : rien. J’ai 22 boîtiers à régler, j’en fais quatre par jour.`,
          },
          {
            by: 'dieudonne-mbarga',
            after: '8d2h',
            body: `Fini. Deux étaient déjà à « off », réglés par Octavio sans rien dire à personne :)`,
          },
          {
            by: 'octavio-zamarripa',
            after: '8d7h',
            body: `I thought it was only Mexican networks. Next time I write it here.`,
            signs: { agree: ['dieudonne-mbarga', 'rui-tavora'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'arret-portes-r12',
    space: 'automatisme',
    subjects: ['sécurité machine', 'changement de format'],
    by: 'ewa-stachurska',
    at: 'w36 mon 10:40',
    title:
      'R12: can we drop guard locking on the format side? Operators wait 6 seconds, 14 times per changeover',
    body: `On R12 the format-side door has guard locking with a fixed 6 s delay. During a changeover the operator opens and closes it about 14 times, so 84 s of waiting out of 15 minutes, and in two plants I saw the door left ajar with a tool in the lock.

The axes stop in well under one second, I am sure of that. Proposal: interlock without locking on this one door. A guard that people defeat is worse than a simpler one they respect.`,
    signs: { agree: ['agnieszka-bielak', 'itzel-bautista'] },
    answers: [
      {
        by: 'elise-pasquereau',
        after: '2h10m',
        body: `Je suis contre, en l’état. La distance entre la porte et le poussoir est de 310 mm. À 1,6 m/s de vitesse d’approche, cela laisse 0,19 s pour tout : détection, coupure, arrêt. « Well under one second » ne suffit pas, il me faut le temps d’arrêt, mesuré, au pire cas : vitesse maximale, pire point du cycle, variateur coupé, machine chaude.

Et je suis d’accord avec toi sur un point : une serrure qu’on coince avec une clé de 13 est une serrure mal réglée.`,
        signs: { agree: ['priscille-angelard'] },
      },
      {
        by: 'ewa-stachurska',
        after: '9d1h',
        accepted: true,
        body: `Measured with Grzegorz at the bench, 30 stops at 30 cycles/min, machine warm.

| Axis | Mean (ms) | Worst (ms) |
|---|---|---|
| Pusher | 240 | 312 |
| Denester | 180 | 205 |
| Sealing head, down | 390 | 455 |

So Élise is right: with 312 ms plus 40 ms for the chain, it needs about 560 mm for the pusher, and we have 310. Locking stays. I was thinking of the motor and forgot the flywheel effect of the table.

But 6 s is not right either. Worst stop 455 ms: we unlock on standstill of the three axes (safe monitoring, already in the drives, not used) instead of a fixed time. Typical wait 0.7 s.`,
        signs: { useful: ['elise-pasquereau', 'gwenola-riou', 'agnieszka-bielak', 'lea-fontanel'] },
        replies: [
          {
            by: 'elise-pasquereau',
            after: '9d4h',
            body: `Accord complet. Surveillance d’arrêt sûr, et déverrouillage temporisé gardé en secours à 6 s si un codeur est en défaut. Je refais l’analyse de risques cette semaine. Merci d’avoir mesuré.`,
          },
          {
            by: 'agnieszka-bielak',
            after: '49d2h',
            body: `First R12 with it delivered. 14 openings, I lost 11 seconds in total, nobody looked for a tool to jam the lock.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'reflets-opercules',
    space: 'automatisme',
    subjects: ['vision', 'étanchéité opercule'],
    by: 'lucas-bremaud',
    at: 'w31 thu 11:25',
    title: 'Caméra d’opercule : 0,9 % de faux rejets le matin entre 7 h et 8 h 30, rien ensuite',
    body: `R40-133, A512 à l’ouverture de poste, puis ça disparaît tout seul. Même opercule aluminium, même lot. J’ai nettoyé l’objectif et remonté le seuil de 12 à 18 niveaux de gris, ce qui divise par deux mais je vois passer un opercule décalé de 2 mm sur mes pots marqués. Donc je suis revenu à 12.`,
    answers: [
      { by: 'florian-guichet', after: '1h', body: `Condensation sur le hublot ? La salle est lavée à 6 h.` },
      {
        by: 'patrick-cesbron',
        after: '3h',
        accepted: true,
        body: `Bien d’être revenu à 12. Le seuil n’est jamais la réponse quand le défaut a un horaire.

La 133 est face à une baie vitrée plein est, je l’ai installée. Entre 7 h et 8 h 30 le soleil passe sous le capot et l’aluminium le renvoie à 30°. Trois remèdes du moins cher au plus propre :
1. une bavette noire de 200 mm sous le capot côté est (fais-le demain) ;
2. filtre passe-bande rouge sur l’objectif, l’éclairage est à 630 nm, il enlève plus de 90 % du jour ;
3. éclair plus court et plus fort : 60 µs au lieu de 400.

2 et 3 ensemble, et la caméra ne sait plus s’il fait jour.`,
        signs: { useful: ['samia-rezgui', 'vincent-sourisseau', 'karim-ouali'] },
        replies: [
          {
            by: 'lucas-bremaud',
            after: '12d2h',
            body: `Bavette : 0,9 → 0,4 %. Filtre + 60 µs : 0,03 % sur trois matins ensoleillés, mes dix pots marqués tous vus. J’ai ajouté la photo du capot à la fiche d’installation.`,
            signs: { celebrate: ['patrick-cesbron'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    space: 'automatisme',
    subjects: ['alarmes', 'servo-axes'],
    by: 'loic-bouhier',
    at: 'w44 mon 07:55',
    body: `Pour info, R40-112 au démarrage à froid ce matin (4 °C dans la salle) : A218 surcouple axe 1 au premier cycle, puis plus rien. La graisse des guidages est la « basse température » depuis la révision, mais pas celle du réducteur. Dix minutes à 10 cycles/min avant de monter, et c’est réglé. Je l’ai mis dans la fiche de la machine.`,
    signs: { useful: ['jean-marc-raveleau', 'karim-ouali'] },
    comments: [
      {
        by: 'damien-tessier',
        after: '1h30m',
        body: `Combien au couple ? Sur la 118 je me souviens de 94 % au premier cycle l’hiver.`,
      },
      { by: 'loic-bouhier', after: '2h', body: `97 %, puis 61 après dix minutes.` },
    ],
  },
  {
    kind: 'question',
    key: 'format-nombre-decimal',
    space: 'automatisme',
    subjects: ['recettes', 'remote support'],
    by: 'itzel-bautista',
    at: 'w20 tue 17:10',
    title: 'R12-059: recipe imported from a key writes 18 mm instead of 1.8',
    body: `Only with keys prepared on my laptop. Same file prepared by Sofiane: correct. The field "retract" arrives as 18, alarm A417 out of range, so fortunately the machine refuses. Panel language is Spanish (Mexico).

After the story of 4.7 I prefer to ask before I correct by hand.`,
    answers: [
      {
        by: 'sofiane-merabet',
        after: '16h30m',
        accepted: true,
        body: `Tu as bien fait de demander. Le fichier est écrit avec le séparateur décimal de l’ordinateur : point chez toi (Mexique), virgule chez moi. L’automate de la R12 attend une virgule et **ignore** le point : 1.8 devient 18. La R40 accepte les deux depuis la 4.5, la R12 jamais.

En attendant : l’outil de recettes, Options, « Séparateur : virgule ». Et je corrige la lecture de la R12 pour qu’elle refuse un caractère inattendu au lieu de l’oublier. Encore une valeur muette, c’est la deuxième fois, je fais le tour de toutes les lectures.`,
        signs: {
          thanks: ['itzel-bautista'],
          useful: ['ewa-stachurska', 'ramiro-cepeda', 'agnieszka-bielak'],
        },
        replies: [
          {
            by: 'itzel-bautista',
            after: '1d1h',
            body: `Comma selected, 1.8 arrives as 1.8. En español la computadora también lo cambia según la región, I will put it on our laptop checklist.`,
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    space: 'automatisme',
    subjects: ['logiciel automate', 'recettes'],
    by: 'sofiane-merabet',
    at: 'w7 wed 15:30',
    title: 'La 4.7.1 est sur machine pilote',
    body: `Depuis ce midi, sur la R40-133, accord du client écrit. Les 40 recettes du parc sont passées au banc trois fois, dans les deux sens (4.6 → 4.7 → 4.6), avec comparaison champ par champ : 40 × 187 valeurs, zéro écart. Un champ absent arrête maintenant le chargement avec A409 et le nom du champ.

Critère de retour : une seule A409, ou une dose hors tolérance sur 500 pots. Quatre semaines, selon {#regle-versions}.`,
    signs: { useful: ['karim-ouali', 'dieudonne-mbarga'], agree: ['gwenola-riou'] },
    comments: [
      {
        by: 'herve-moinard',
        after: '1d',
        body: `Et les deux machines neuves qui partent dans trois semaines ?`,
      },
      {
        by: 'gwenola-riou',
        after: '1d1h',
        body: `À deux semaines de pilote sans écart, elles y ont droit. C’est écrit.`,
      },
      {
        by: 'sofiane-merabet',
        after: '14d1h',
        body: `Deux semaines : 1,9 million de pots, pas une A409. Les neuves partent en 4.7.1.`,
      },
      { by: 'laurence-fradet', after: '28d1h', body: `Quatre semaines. Clos.` },
    ],
  },
  {
    kind: 'question',
    space: 'automatisme',
    subjects: ['réseau', 'énergie'],
    by: 'lucas-bremaud',
    at: 'h19',
    title: 'Comment remontez-vous les compteurs d’énergie de la R40 vers le système du client ?',
    body: `Deux demandes la même semaine : énergie active et air par poste, au pas de 15 minutes. Les variateurs donnent la puissance instantanée, je peux intégrer dans l’automate, mais à 4 ms de cycle et avec un réel simple précision je perds les petits incréments au bout de quelques jours (0,00001 kWh ajouté à 400 kWh, il ne bouge plus). Entier double en Wh avec un reste ? Quelqu’un l’a déjà fait proprement ?`,
    answers: [],
  },
]
