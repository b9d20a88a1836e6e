import { defineWords } from '../kit/words.tsx'

export const escrowWords = defineWords({
  title: { fr: 'Séquestre', en: 'Escrow' },
  who: { fr: 'Qui le détient', en: 'Who holds it' },
  cases: { fr: 'Levées', en: 'Liftings' },
  toName: { fr: 'Nommer qui détient le séquestre', en: 'Name who holds the escrow' },
  placeNote: {
    fr: 'Les deux personnes qui, ensemble seulement, peuvent révéler qui a posé une question sans nom.',
    en: 'The two people who, only together, can reveal who asked a question without a name.',
  },
  standsNone: {
    fr: 'Personne ne détient de séquestre. Le nom de qui pose une question sans nom n’est écrit nulle part, et personne ne peut le retrouver.',
    en: 'Nobody holds an escrow. The name of whoever asks without a name is written nowhere, and nobody can find it.',
  },
  standsHeld: {
    fr: 'Les deux moitiés sont chez <b>{one}</b> et <b>{other}</b>. Un nom ne se révèle qu’avec les deux, sur demande écrite, et la personne en est avertie.',
    en: 'The two halves are with <b>{one}</b> and <b>{other}</b>. A name is revealed only with both, on a written case, and the person is told.',
  },
  standsOffered: {
    fr: 'Les deux moitiés sont proposées à <b>{one}</b> et à <b>{other}</b>. Rien n’est scellé tant qu’elles ne sont pas faites toutes les deux\u00a0: d’ici là, personne ne peut retrouver un nom.',
    en: 'The two halves are offered to <b>{one}</b> and <b>{other}</b>. Nothing is sealed until both are made: until then nobody can find a name.',
  },
  standsBroken: {
    fr: 'Le séquestre ne tient plus\u00a0: <b>{name}</b> n’a plus de compte actif. Les nouvelles questions se posent sans séquestre, personne ne peut en retrouver le nom.',
    en: 'The escrow holds no longer: <b>{name}</b> has no active account any more. New questions are asked without an escrow, nobody can find their names.',
  },
  holders: { fr: 'Qui détient une moitié', en: 'Who holds a half' },
  next: { fr: 'Qui doit prendre la suite', en: 'Who is to follow' },
  offered: { fr: 'À qui une moitié est proposée', en: 'To whom a half is offered' },
  since: { fr: 'En vigueur depuis le {date}.', en: 'In force since {date}.' },
  offeredOn: { fr: 'Proposées le {date}.', en: 'Offered on {date}.' },
  made: { fr: 'Moitié faite', en: 'Half made' },
  unmade: { fr: 'Pas encore faite', en: 'Not made yet' },
  lost: { fr: 'Phrase perdue', en: 'Passphrase lost' },
  left: { fr: 'Sans compte actif', en: 'No active account' },
  past: { fr: 'Séquestres précédents', en: 'Former escrows' },
  pastNote: {
    fr: 'Ce qui a été scellé sous l’un d’eux ne s’ouvre qu’avec ses deux personnes à lui.',
    en: 'What was sealed under one of them opens only with its own two people.',
  },
  pastWhen: { fr: 'Du {from} au {to}', en: 'From {from} to {to}' },
  ended: {
    fr: '{reason, select, replaced {Remplacé} ended {Clos par l’administration} lost {Clos\u00a0: une phrase secrète s’est perdue} declined {Décliné} given_back {Clos\u00a0: une moitié a été rendue} other {Clos}}',
    en: '{reason, select, replaced {Replaced} ended {Ended by administrators} lost {Ended: a passphrase was lost} declined {Declined} given_back {Ended: a half was given back} other {Ended}}',
  },
  canTitle: { fr: 'Ce qui est possible', en: 'What is possible' },
  canOpen: {
    fr: 'Retrouver qui a posé une question posée sous ce séquestre, si les deux personnes l’accordent l’une et l’autre sur une demande écrite et motivée.',
    en: 'Finding who asked a question that was asked under this escrow, if both people agree on a written case with its reason.',
  },
  canTold: {
    fr: 'Apprendre que son propre nom a été révélé\u00a0: un e-mail part, et la page le dit, avec qui l’a demandé et pourquoi.',
    en: 'Learning that one’s own name was revealed: a mail is sent and the page says so, with who asked for it and why.',
  },
  canCount: {
    fr: 'Lire sous chaque question combien de fois son nom a été demandé, et levé.',
    en: 'Reading beside each question how often its name was asked for, and lifted.',
  },
  cannotTitle: { fr: 'Ce qui ne l’est pas', en: 'What is not' },
  cannotWithout: {
    fr: 'Retrouver qui a posé une question quand aucun séquestre n’était en vigueur\u00a0: ce nom n’est écrit nulle part, même chiffré, et ne peut pas être levé.',
    en: 'Finding who asked a question while no escrow was in force: that name is written nowhere, not even encrypted, and cannot be lifted.',
  },
  cannotAlone: {
    fr: 'Ouvrir un nom avec une seule moitié, par l’administration, par le serveur ou par une sauvegarde.',
    en: 'Opening a name with one half alone, by administrators, by the server or from a backup.',
  },
  cannotRemake: {
    fr: 'Refaire une phrase secrète perdue\u00a0: ce qui a été scellé pour cette moitié reste fermé pour toujours.',
    en: 'Making a lost passphrase again: what was sealed for that half stays closed for good.',
  },
})

/** What a holder reads and does with their half. */
export const halfWords = defineWords({
  askedTitle: { fr: 'On vous propose une moitié', en: 'A half is offered to you' },
  askedAs: { fr: 'Au titre de «\u202f{office}\u202f».', en: 'As “{office}”.' },
  means1: {
    fr: 'Vous seriez l’une des deux personnes qui, ensemble seulement, peuvent révéler qui a posé une question sans nom. Seule, votre moitié n’ouvre rien.',
    en: 'You would be one of the two people who, only together, can reveal who asked a question without a name. Alone, your half opens nothing.',
  },
  means2: {
    fr: 'Chaque demande arrive avec un motif écrit. Vous la lisez, vous accordez ou vous refusez\u00a0; un refus suffit à la clore.',
    en: 'Each case comes with a written reason. You read it, you agree or refuse; one refusal closes it.',
  },
  means3: {
    fr: 'Votre navigateur tire une phrase secrète, que vous notez sur papier. Elle ne part jamais d’ici\u00a0: si vous la perdez, personne ne peut la refaire.',
    en: 'Your browser draws a passphrase, which you write down on paper. It never leaves here: if you lose it, nobody can make it again.',
  },
  accept: { fr: 'Accepter et faire ma moitié', en: 'Accept and make my half' },
  decline: { fr: 'Décliner', en: 'Decline' },
  declineTitle: { fr: 'Décliner cette moitié\u202f?', en: 'Decline this half?' },
  declineNote: {
    fr: 'L’administration devra proposer deux personnes à nouveau. Rien d’autre ne change, et personne n’apprend pourquoi.',
    en: 'Administrators will have to name two people again. Nothing else changes, and nobody learns why.',
  },
  declined: { fr: 'Vous avez décliné', en: 'You declined' },
  writeTitle: { fr: 'Notez votre phrase secrète', en: 'Write your passphrase down' },
  write: {
    fr: 'Sur papier, et rangez-la comme une clé. Vous la taperez pour chaque levée que vous accorderez. Elle n’est montrée qu’ici.',
    en: 'On paper, kept like a key. You will type it for every lifting that you agree to. It is shown only here.',
  },
  again: { fr: 'Tapez-la depuis votre papier', en: 'Type it from your paper' },
  againNote: {
    fr: 'Tirets, espaces et majuscules sont sans importance. La phrase ne part pas de ce navigateur.',
    en: 'Hyphens, spaces and capitals do not matter. The phrase does not leave this browser.',
  },
  otherPhrase: {
    fr: 'Ce n’est pas la phrase ci-dessus. Relisez ce que vous avez noté.',
    en: 'This is not the phrase above. Check what you wrote down.',
  },
  make: { fr: 'Faire ma moitié', en: 'Make my half' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  notMade: { fr: 'Votre moitié n’est pas faite', en: 'Your half is not made' },
  tooOld: {
    fr: 'Rien n’a été envoyé. Ce navigateur ne connaît pas ce chiffrement (X25519)\u00a0: essayez avec un navigateur à jour, à l’adresse sûre de Weft.',
    en: 'Nothing was sent. This browser does not know this encryption (X25519): try with one that is up to date, at Weft’s secure address.',
  },
  madeToast: { fr: 'Votre moitié est faite', en: 'Your half is made' },
  mineTitle: { fr: 'Votre moitié', en: 'Your half' },
  mineWaits: {
    fr: 'Elle est faite. Le séquestre entre en vigueur quand l’autre le sera aussi.',
    en: 'It is made. The escrow comes into force once the other one is too.',
  },
  mineHolds: {
    fr: 'Elle est faite, et le séquestre est en vigueur. Les demandes de levée viennent sur la page «\u202fLevées\u202f».',
    en: 'It is made, and the escrow is in force. Cases come to the page “Liftings”.',
  },
  mineOver: {
    fr: 'Ce séquestre est clos\u00a0: rien de nouveau n’est scellé pour vous. Ce qui l’a été s’ouvre encore, avec l’autre moitié.',
    en: 'This escrow has ended: nothing new is sealed for you. What was can still be opened, with the other half.',
  },
  mineLost: {
    fr: 'Vous avez dit que votre phrase est perdue. Ce qui a été scellé pour cette moitié reste fermé pour toujours.',
    en: 'You said that your passphrase is lost. What was sealed for this half stays closed for good.',
  },
  giveBack: { fr: 'Rendre ma moitié', en: 'Give my half back' },
  giveBackTitle: { fr: 'Rendre votre moitié\u202f?', en: 'Give your half back?' },
  giveBackNote: {
    fr: 'Le séquestre est clos aussitôt. Les questions posées ensuite le sont sans séquestre, jusqu’à ce que deux autres moitiés soient faites\u00a0: personne ne pourra en lever le nom.',
    en: 'The escrow ends at once. Questions asked afterwards are asked without one, until two other halves are made: nobody will be able to lift their names.',
  },
  giveBackKept: {
    fr: 'Ce qui a été scellé jusqu’ici s’ouvre encore avec votre phrase. Gardez-la, ou dites ensuite qu’elle est perdue\u00a0: alors plus rien ne s’ouvre.',
    en: 'What was sealed until now still opens with your passphrase. Keep it, or say afterwards that it is lost: then nothing opens any more.',
  },
  gaveBack: { fr: 'Votre moitié est rendue', en: 'Your half is given back' },
  lose: { fr: 'Ma phrase est perdue', en: 'My passphrase is lost' },
  loseTitle: { fr: 'Dire que votre phrase est perdue\u202f?', en: 'Say that your passphrase is lost?' },
  loseNote: {
    fr: 'Ce qui a été scellé pour cette moitié reste fermé pour toujours, sans retour, même si vous retrouvez la phrase. Les questions le disent aussitôt à tout le monde.',
    en: 'What was sealed for this half stays closed for good, without return, even if you find the phrase again. The questions say so to everyone at once.',
  },
  loseDo: { fr: 'Fermer pour toujours', en: 'Close for good' },
  loseDone: { fr: 'C’est noté\u00a0: cette moitié n’existe plus', en: 'Noted: this half is gone' },
  notDone: { fr: 'Rien n’a changé', en: 'Nothing has changed' },
  casesWait: {
    fr: '{count, plural, one {Une levée attend votre décision} many {# de levées attendent votre décision} other {# levées attendent votre décision}}',
    en: '{count, plural, one {One lifting waits for your decision} other {# liftings wait for your decision}}',
  },
})

/** Of a phrase that is typed, wherever it is typed. */
export const phraseWords = defineWords({
  incomplete: {
    fr: 'Il y faut 25 signes, cinq groupes de cinq\u202f; il y en a {count}.',
    en: 'It takes 25 characters, five groups of five; there are {count}.',
  },
  foreign: {
    fr: '«\u202f{sign}\u202f» n’y figure jamais\u00a0: relisez ce signe.',
    en: '“{sign}” never stands in it: check that character.',
  },
  mistyped: {
    fr: 'Un signe ne va pas, le dernier le vérifie. Relisez groupe par groupe.',
    en: 'A character is wrong, the last one checks it. Go over it group by group.',
  },
})

/** Where administrators name the two. */
export const namingWords = defineWords({
  off: {
    fr: 'Les questions sans nom ne sont pas activées\u00a0: un séquestre ne sert à rien tant qu’elles ne le sont pas.',
    en: 'Questions without a name are not turned on: an escrow is of no use until they are.',
  },
  toSwitch: { fr: 'Voir l’interrupteur', en: 'See the switch' },
  nameTitle: { fr: 'Proposer les deux moitiés', en: 'Offer the two halves' },
  replaceTitle: { fr: 'Remplacer ces deux personnes', en: 'Replace these two people' },
  nameNote: {
    fr: 'Deux personnes différentes, qui ne dépendent pas l’une de l’autre et ne sont pas vous\u00a0: par exemple, une personne élue du personnel et une personne de la conformité. Leur nom est dit à qui pose une question, avant qu’un mot soit écrit.',
    en: 'Two different people, neither reporting to the other and neither of them you: for instance a staff representative and someone of compliance. Whoever asks is told their names before writing a word.',
  },
  replaceNote: {
    fr: 'Le séquestre d’aujourd’hui reste en vigueur jusqu’à ce que les deux nouvelles moitiés soient faites. Ce qu’il a scellé reste aux mains de ses deux personnes.',
    en: 'Today’s escrow stays in force until both new halves are made. What it sealed stays in the hands of its own two people.',
  },
  offerAgain: {
    fr: 'Proposer à d’autres met fin à la proposition en cours.',
    en: 'Offering to others ends the offer that stands.',
  },
  one: { fr: 'Première personne', en: 'First person' },
  other: { fr: 'Seconde personne', en: 'Second person' },
  oneOffice: { fr: 'À quel titre, première personne', en: 'In what office, first person' },
  otherOffice: { fr: 'À quel titre, seconde personne', en: 'In what office, second person' },
  officeHint: { fr: 'Par exemple, élue du personnel', en: 'For instance, staff representative' },
  nobody: { fr: 'Personne de ce nom', en: 'Nobody of that name' },
  name: { fr: 'Proposer les deux moitiés', en: 'Offer the two halves' },
  named: {
    fr: 'Les deux moitiés sont proposées. Un e-mail part si la messagerie est réglée.',
    en: 'The two halves are offered. A mail is sent if mail is set up.',
  },
  notNamed: { fr: 'Personne n’est nommé', en: 'Nobody is named' },
  end: { fr: 'Mettre fin au séquestre', en: 'End the escrow' },
  withdraw: { fr: 'Retirer la proposition', en: 'Withdraw the offer' },
  endTitle: { fr: 'Mettre fin au séquestre\u202f?', en: 'End the escrow?' },
  withdrawTitle: { fr: 'Retirer la proposition\u202f?', en: 'Withdraw the offer?' },
  endNote: {
    fr: 'Les questions posées ensuite le sont sans séquestre\u00a0: personne ne pourra jamais en lever le nom, vous non plus. Ce qui est scellé reste à {one} et {other}.',
    en: 'Questions asked afterwards are asked without an escrow: nobody will ever be able to lift their names, you neither. What is sealed stays with {one} and {other}.',
  },
  withdrawNote: {
    fr: '{one} et {other} ne pourront plus faire leur moitié. Rien n’était encore scellé.',
    en: '{one} and {other} can no longer make their halves. Nothing was sealed yet.',
  },
  endDone: { fr: 'C’est fait', en: 'Done' },
  ask: {
    fr: 'Qui détient une moitié la fait, la rend ou dit sa phrase perdue sur sa propre page.',
    en: 'Whoever holds a half makes it, gives it back or says its passphrase is lost on a page of their own.',
  },
})
