import type { Conversation } from '../shape.ts'

/** Under their subjects alone, for everyone inside. */
export const partout: Conversation[] = [
  {
    kind: 'article',
    key: 'incoterms-ferronel',
    space: null,
    subjects: ['incoterms', 'douane', 'transport'],
    by: 'emilie-corbineau',
    at: 'w41 tue 10:00',
    title: 'Incoterms : ce que nous savons tenir, et ce qu’il ne faut pas signer',
    body: `| | Oui | Condition |
|---|---|---|
| FCA Cholet ou Wrocław | partout | c’est nous qui chargeons |
| DAP site client | Union européenne | accès 16,5 t et moyen de levage écrits dans l’offre |
| CIF ou CIP port ou aéroport | hors Union | assurance à 110 % |
| EXW | non | en EXW le client fait l’exportation ; il ne la fait pas, et nous n’avons pas la preuve de sortie pour la TVA |
| DDP | non | il faut être importateur là-bas |

Un incoterm s’écrit avec un lieu précis et la version. « DAP France » ne veut rien dire.`,
    versions: [
      {
        by: 'emilie-corbineau',
        after: '121d',
        note: 'DDP Royaume-Uni : pourquoi c’est non, avec le calcul, après une offre arrêtée à temps.',
        body: `| | Oui | Condition |
|---|---|---|
| FCA Cholet ou Wrocław | partout | c’est nous qui chargeons |
| DAP site client | Union européenne, **Royaume-Uni** | accès 16,5 t et moyen de levage écrits dans l’offre ; hors Union, le client est l’importateur, avec son numéro EORI |
| CIF ou CIP port ou aéroport | hors Union | assurance à 110 % |
| EXW | non | en EXW le client fait l’exportation ; il ne la fait pas, et nous n’avons pas la preuve de sortie pour la TVA |
| DDP | non | il faut être importateur là-bas et y récupérer la TVA : {#ddp-uk} |

Un incoterm s’écrit avec un lieu précis et la version. « DAP France » ne veut rien dire.`,
      },
      {
        by: 'cyril-vautrin',
        after: '246d',
        note: 'Déchargement : en DAP il est au client, en DPU à nous. Trois grues commandées en double dans l’année.',
        body: `| | Oui | Condition |
|---|---|---|
| FCA Cholet ou Wrocław | partout | c’est nous qui chargeons |
| DAP site client | Union européenne, Royaume-Uni | accès 16,5 t écrit dans l’offre ; **le déchargement est au client** : le dire en toutes lettres, avec le poids et les points de levage ({#lever-machine}) |
| DPU site client | sur devis | c’est nous qui déchargeons, donc une grue, donc une visite |
| CIF ou CIP port ou aéroport | hors Union | assurance à 110 % |
| EXW | non | en EXW le client fait l’exportation ; il ne la fait pas, et nous n’avons pas la preuve de sortie pour la TVA |
| DDP | non | {#ddp-uk} |

Un incoterm s’écrit avec un lieu précis et la version. « DAP France » ne veut rien dire.

En un an : trois grues commandées deux fois (1 900 € en moyenne), une fois zéro grue.`,
      },
    ],
    reviewAfterDays: 365,
    signs: { useful: ['guillaume-ferrandis', 'jimena-arrieta', 'olivia-hartnell', 'rogelio-pineda'] },
  },
  {
    kind: 'question',
    key: 'tube-258',
    space: null,
    subjects: ['coût de revient', 'inventaire', 'inox 316L', 'ERP'],
    by: 'estelle-madranges',
    at: 'w31 wed 09:30',
    title:
      'Collecteurs de la R40-140 : 46 % moins chers que ceux de la 139, et personne ne sait ce qu’on a fait de bien',
    body: `Tube Ø51 × 1,5 en 316L, 70 m par machine. Sur la 139 : 1 022 €. Sur la 140 : 553 €. Même plan, même longueur, pas de remise à ma connaissance. Un coût qui baisse tout seul m’inquiète plus qu’un coût qui monte : quand il monte, quelqu’un m’appelle.`,
    answers: [
      {
        by: 'mathis-grandjacques',
        after: '1h',
        body: `Pas de remise. Le dernier lot vient du deuxième fournisseur, 7,90 €. Le premier est à 14,60.`,
      },
      {
        by: 'sabine-thiriet',
        after: '4h',
        body: `Puisqu’on parle de ce tube : j’en ai 160 m au râtelier, compté ce midi. L’écran dit 418. Je n’ai pas perdu 43 barres de six mètres.`,
        signs: { curious: ['abdoulaye-sarr', 'estelle-madranges'] },
      },
      {
        by: 'hugo-delpeyroux',
        after: '1d1h',
        accepted: true,
        body: `Les deux mystères n’en font qu’un. Ce fournisseur vend **au kilo** : 558 kg à 7,90 €. La commande était passée sans unité, la réception a été saisie « 558 », l’article se gère en mètres. L’ERP a donc 558 m à 7,90.

Un Ø51 × 1,5 pèse 1,86 kg/m : 558 kg font **300 m**, à 14,69 €. L’écart de stock est de 258 m, exactement celui de Sabine (418 − 160).

La facture est passée sans bruit : 558 × 7,90 des deux côtés. Mon contrôle compare des montants, pas des choses.`,
        signs: {
          useful: [
            'estelle-madranges',
            'sabine-thiriet',
            'mathis-grandjacques',
            'ombeline-fachetti',
            'abdoulaye-sarr',
          ],
          thanks: ['estelle-madranges', 'sabine-thiriet'],
        },
        replies: [
          {
            by: 'estelle-madranges',
            after: '1d3h',
            body: `Donc la 140 et la 141 sont sous-évaluées de 475 € chacune et il manque 258 × 7,90 = 2 038 € de stock qui n’ont jamais existé. Je corrige les deux affaires et je rends à Épinal ses 43 barres imaginaires.`,
          },
          {
            by: 'ombeline-fachetti',
            after: '6d',
            body: `Trouvé 31 autres articles dont l’unité d’achat est vide. L’ERP refuse maintenant une commande sans unité. Il râle, mais il refuse.`,
            signs: { agree: ['hugo-delpeyroux', 'mathis-grandjacques'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'ddp-uk',
    space: null,
    subjects: ['incoterms', 'douane'],
    by: 'olivia-hartnell',
    at: 'w25 thu 10:20',
    title:
      'Customer in Somerset wants DDP on a £412,000 line. What does "we don’t do DDP" actually cost if I just say yes?',
    body: `They like one price, delivered, nothing to sign. Competitor offers it. I have till Tuesday and "Cholet doesn’t do that" isn’t an argument I can put in a tender.`,
    answers: [
      {
        by: 'cyril-vautrin',
        after: '2h',
        body: `Transport is not the problem, I deliver to the door every month. It is the paper before the door.`,
      },
      {
        by: 'emilie-corbineau',
        after: '5h',
        accepted: true,
        body: `With DDP, *we* are the importer in the UK. So:

1. Import VAT: 20 % of £412,000 = **£82,400** paid at the border by us. The customer can not deduct it, because it is not his import; we can not, because we are not VAT registered there.
2. To register: a UK VAT number, a GB EORI, and returns every quarter. About £6,000 a year and four months.
3. Duty is zero with our origin statement, in both cases.

With DAP, the customer is the importer, uses postponed VAT accounting, and pays **nothing** at the border: one line in his VAT return. He signs one authorisation for the broker. I have the form, one page, I fill everything but the signature.

So the argument is not "we do not". It is: with DDP you pay £82,400 more or we do, with DAP nobody does.`,
        signs: {
          useful: ['olivia-hartnell', 'raphael-quintard', 'gareth-holroyd', 'guillaume-ferrandis'],
          thanks: ['olivia-hartnell'],
        },
        replies: [
          {
            by: 'olivia-hartnell',
            after: '5d',
            body: `Sent it almost word for word. Their finance director rang within the hour: nobody had told him what DDP did to the VAT. DAP it is, and the form came back signed.`,
            signs: { celebrate: ['emilie-corbineau'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    space: null,
    subjects: ['déplacements', 'paie'],
    by: 'tanguy-kerdoncuff',
    at: 'w37 tue 17:15',
    title: 'Repas du soir à Dublin : 41 €, plafond 24. Je paie les 17 ?',
    body: `Onze soirs de chantier, donc 187 € de ma poche si je lis bien la note de frais. Il n’y avait pas moins cher à pied, j’ai les tickets.`,
    answers: [
      {
        by: 'michel-garrouste',
        after: '16h',
        accepted: true,
        body: `Non. Le plafond de 24 € est celui de la France. À l’étranger c’est le réel, tickets à l’appui, dans la limite de 50 €. Le formulaire affiche 24 partout parce qu’il n’a pas de case pays.

Refais la note en cochant « réel » et joins les onze tickets. Les 187 € seront sur la paie de ce mois si je l’ai avant le 20. Et si quelqu’un d’autre s’est fait avoir ces deux dernières années, qu’il m’envoie ses notes, je régularise.`,
        signs: {
          thanks: ['tanguy-kerdoncuff', 'karim-ouali'],
          useful: ['herve-moinard', 'agnieszka-bielak'],
        },
        replies: [
          {
            by: 'karim-ouali',
            after: '17h',
            body: `Mexique, neuf jours, il y a un an. Je retrouve les tickets.`,
          },
          {
            by: 'michel-garrouste',
            after: '30d',
            body: `Six personnes, 1 130 € rendus. La case pays est en service depuis hier.`,
            signs: { celebrate: ['tanguy-kerdoncuff', 'karim-ouali'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'message',
    space: null,
    subjects: ['montage', 'kitting'],
    by: 'etienne-marchadier',
    at: 'w12 fri 16:30',
    title: 'Deux jours à l’îlot R40',
    body: `Mercredi et jeudi, avec Maëlle et Antoine, clé en main. J’ai monté des R40 en 2015, je croyais savoir.

Ce que j’ai vu et que je n’aurais lu dans aucun tableau :
- Le chariot de kit arrive rangé dans l’ordre du magasin. On le vide, on le range dans l’ordre du montage. 35 minutes par machine, tous les jours, et deux fois si l’équipe change au milieu.
- L’écran de l’îlot demande un mot de passe toutes les dix minutes. Antoine l’a écrit au feutre sous la tablette.
- J’ai serré quatre brides en une passe. Antoine m’a fait recommencer, et il a pris le temps de m’expliquer pourquoi.

Je n’ai rien décidé. Je demande à ceux dont c’est le métier ce qu’ils en feraient.`,
    signs: {
      useful: ['fabrice-guerineau', 'abdoulaye-sarr', 'solene-kerbrat'],
      celebrate: ['antoine-retailleau', 'maelle-brochard', 'kim-anh-pham'],
    },
    comments: [
      {
        by: 'abdoulaye-sarr',
        after: '2d17h',
        body: `Le chariot est dans l’ordre de mes allées parce que je prépare dans l’ordre de mes allées. Si Maëlle me donne l’ordre de montage, je préparerai avec des séparateurs : 12 minutes de plus chez moi, 35 de moins chez elle. Personne ne me l’avait demandé, et je ne l’ai pas proposé.`,
        signs: { agree: ['maelle-brochard', 'salome-perrigault', 'etienne-marchadier'] },
      },
      {
        by: 'stephane-quillivic',
        after: '2d18h',
        body: `Le mot de passe : badge posé sur le lecteur, comme aux pointeuses. Onze lecteurs à 46 €, installés d’ici trois semaines. Et on change celui du feutre ce matin.`,
        signs: { agree: ['antoine-retailleau'] },
      },
      {
        by: 'maelle-brochard',
        after: '38d19h',
        body: `Kits à l’ordre de montage sur les trois dernières : 8 minutes de rangement au lieu de 35. Et le patron serre en deux passes.`,
        signs: { celebrate: ['abdoulaye-sarr', 'celine-martinetto', 'florence-aubrion'] },
      },
    ],
  },
  {
    kind: 'question',
    space: null,
    subjects: ['tenders', 'mise en service'],
    by: 'jimena-arrieta',
    at: 'w18 mon 17:10',
    title: 'Is there an R40 on dessert cream, under four hours from Houston, that a prospect may visit?',
    body: `He does not want a video. In my list I have three on yoghurt and one in Ontario which changed owner. If somebody commissioned one that is not in the list (second hand, moved, renamed), please tell me.`,
    answers: [],
  },
]
