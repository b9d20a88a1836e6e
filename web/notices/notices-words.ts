import { defineWords } from '../kit/words.tsx'

export const noticesWords = defineWords({
  title: { fr: 'E-mails et notifications', en: 'Mails and notifications' },
  settings: { fr: 'Réglages', en: 'Settings' },
  weekly: {
    fr: '{count, plural, =0 {Vous recevrez moins d’un e-mail par semaine} one {Vous recevrez environ # e-mail par semaine} many {Vous recevrez environ # d’e-mails par semaine} other {Vous recevrez environ # e-mails par semaine}}',
    en: '{count, plural, =0 {You will get less than one mail a week} one {You will get about # mail a week} other {You will get about # mails a week}}',
  },
  none: { fr: 'Vous ne recevrez pas d’e-mail d’avis', en: 'You will get no mail of notices' },
  withDigest: {
    fr: '{digest, select, daily {, et le récapitulatif chaque jour} weekly {, et le récapitulatif le {day}} other {, sans récapitulatif}}.',
    en: '{digest, select, daily {, and the digest every day} weekly {, and the digest on {day}} other {, and no digest}}.',
  },
  calm: {
    fr: '{quiet, select, nights {Rien de {from} à {until}.} both {Rien de {from} à {until}, ni le week-end.} weekends {Rien le week-end.} other {À toute heure.}}',
    en: '{quiet, select, nights {Nothing from {from} to {until}.} both {Nothing from {from} to {until}, nor at weekends.} weekends {Nothing at weekends.} other {At any hour.}}',
  },
  quietNow: {
    fr: 'En ce moment rien ne vous est envoyé, jusqu’à {day}, {time}.',
    en: 'At this moment nothing is sent to you, until {day}, {time}.',
  },
  notReady: {
    fr: '<b>Aucun e-mail ne part encore.</b> L’administration n’a pas indiqué de relais\u00a0; vos choix sont gardés.',
    en: '<b>No mail leaves yet.</b> Your administrators named no relay; your choices are kept.',
  },
  fails: {
    fr: '<b>Votre adresse {address} refuse nos e-mails.</b> Plus rien n’y est envoyé, sauf les liens que vous demandez. Rien n’est perdu\u00a0: tout est dans le réseau.',
    en: '<b>Your address {address} refuses our mail.</b> Nothing more is sent there but links that you ask for. Nothing is lost: all of it is in the network.',
  },
  noAddress: {
    fr: '<b>Votre fiche n’a pas d’adresse e-mail.</b> L’administration peut l’ajouter.',
    en: '<b>Your card has no mail address.</b> Your administrators can add it.',
  },
  retry: { fr: 'Écrire de nouveau à cette adresse', en: 'Write to this address again' },
  what: { fr: 'Ce qui vous est signalé', en: 'What you are told of' },
  whatNote: {
    fr: 'Deux minutes après, et seulement si vous ne l’avez pas lu entre-temps. Une discussion fait un seul e-mail.',
    en: 'Two minutes later, and only if you have not read it meanwhile. One discussion makes one mail.',
  },
  kind: { fr: 'Quand', en: 'When' },
  mail: { fr: 'E-mail', en: 'Mail' },
  push: { fr: 'Notification', en: 'Notification' },
  asks: { fr: 'On attend quelque chose de vous', en: 'Something is asked of you' },
  asksNote: {
    fr: 'Annonces à confirmer, demandes pour rejoindre vos espaces.',
    en: 'Announcements to acknowledge, requests to join your spaces.',
  },
  mentions: { fr: 'On vous nomme', en: 'You are named' },
  mentionsNote: {
    fr: 'Par votre nom, dans un message ou une réponse.',
    en: 'By your name, in a post or an answer.',
  },
  answers: { fr: 'On vous répond', en: 'You are answered' },
  answersNote: {
    fr: 'Sous ce que vous avez écrit, ou votre réponse est retenue.',
    en: 'Under what you wrote, or your answer is accepted.',
  },
  messages: { fr: 'On vous écrit', en: 'Somebody writes to you' },
  messagesNote: {
    fr: 'Dans une conversation\u00a0: de qui, jamais le texte. Un e-mail jusqu’à ce que vous ayez lu.',
    en: 'In a conversation: from whom, never the text. One mail until you have read it.',
  },
  changes: { fr: 'Ce à quoi vous prenez part change', en: 'What you take part in changes' },
  changesNote: {
    fr: 'Événements déplacés ou annulés, sondages terminés.',
    en: 'Events moved or cancelled, polls that ended.',
  },
  watching: { fr: 'Ce que vous suivez de près change', en: 'What you watch changes' },
  watchingNote: {
    fr: 'Espaces, sujets, personnes et discussions suivis de près.',
    en: 'Spaces, subjects, people and discussions that you watch.',
  },
  by: { fr: '{kind}\u00a0: par {channel}', en: '{kind}: by {channel}' },
  quiet: { fr: 'Heures calmes', en: 'Quiet hours' },
  quietOn: { fr: 'Ne rien m’envoyer aux heures calmes', en: 'Send me nothing in quiet hours' },
  quietNote: {
    fr: 'À l’heure de {zone}. Ce qui arrive attend la fin\u202f; les liens pour se connecter partent toujours.',
    en: 'By the clock of {zone}. What happens waits for the end; links to sign in always leave.',
  },
  from: { fr: 'De', en: 'From' },
  until: { fr: 'À', en: 'To' },
  weekends: { fr: 'Les samedis et dimanches aussi', en: 'Saturdays and Sundays as well' },
  digest: { fr: 'Récapitulatif', en: 'Digest' },
  digestOn: { fr: 'Recevoir le récapitulatif', en: 'Get the digest' },
  digestNote: {
    fr: 'Six éléments au plus, rien de ce que vous avez lu ou déjà reçu. Vide, il n’est pas envoyé.',
    en: 'Six things at most, nothing you have read or were told of. Empty, it is not sent.',
  },
  daily: {
    fr: 'L’entreprise démarre\u00a0: jusqu’au {date} au plus tard, il part chaque jour.',
    en: 'Your company starts: until {date} at the latest it leaves every day.',
  },
  day: { fr: 'Jour', en: 'Day' },
  hour: { fr: 'Heure', en: 'Time' },
  stops: { fr: 'Ce que vous avez arrêté', en: 'What you stopped' },
  stopsNote: {
    fr: 'Plus d’e-mail de là\u00a0; dans le réseau, rien ne change.',
    en: 'No mail from there any more; in the network nothing changes.',
  },
  resume: { fr: 'Reprendre les e-mails', en: 'Get mails again' },
  resumeOf: { fr: 'Reprendre les e-mails, {name}', en: 'Get mails again, {name}' },
  stopSpace: { fr: 'L’espace {name}', en: 'The space {name}' },
  stopThread: { fr: 'La discussion «\u202f{name}\u202f»', en: 'The discussion “{name}”' },
  stopHidden: { fr: 'Un endroit qui ne vous est plus ouvert', en: 'A place no longer open to you' },
  stopSubjects: { fr: 'Les messages publiés sous des sujets', en: 'Posts under subjects' },
  stopConversation: { fr: 'Une conversation', en: 'A conversation' },
  stopDigest: { fr: 'Le récapitulatif', en: 'The digest' },
  notSaved: { fr: 'Votre choix n’est pas enregistré.', en: 'Your choice was not saved.' },
})

export const stopWords = defineWords({
  title: { fr: 'E-mails du réseau', en: 'Mails of the network' },
  offered: {
    fr: '{kind, select, digest {Vous recevez le récapitulatif du réseau par e-mail.} space {Vous recevez des e-mails de l’espace {name}.} thread {Vous recevez des e-mails de la discussion «\u202f{name}\u202f».} subjects {Vous recevez des e-mails sur les messages publiés sous des sujets.} conversation {Vous recevez un e-mail quand on vous écrit dans cette conversation.} other {Vous recevez des e-mails de cet endroit.}}',
    en: '{kind, select, digest {You get the network’s digest by mail.} space {You get mails from the space {name}.} thread {You get mails from the discussion “{name}”.} subjects {You get mails about posts under subjects.} conversation {You get a mail when somebody writes to you in this conversation.} other {You get mails from this place.}}',
  },
  offeredNote: {
    fr: 'Rien n’est encore changé. Dans le réseau, vous verrez tout comme avant.',
    en: 'Nothing is changed yet. In the network you will see everything as before.',
  },
  stop: { fr: 'Arrêter ces e-mails', en: 'Stop these mails' },
  stopped: {
    fr: '{kind, select, digest {C’est fait\u00a0: plus de récapitulatif.} space {C’est fait\u00a0: plus d’e-mail de l’espace {name}.} thread {C’est fait\u00a0: plus d’e-mail de la discussion «\u202f{name}\u202f».} subjects {C’est fait\u00a0: plus d’e-mail sur les messages publiés sous des sujets.} conversation {C’est fait\u00a0: plus d’e-mail de cette conversation.} other {C’est fait\u00a0: plus d’e-mail de cet endroit.}}',
    en: '{kind, select, digest {Done: no digest any more.} space {Done: no mail from the space {name} any more.} thread {Done: no mail from the discussion “{name}” any more.} subjects {Done: no mail about posts under subjects any more.} conversation {Done: no mail from this conversation any more.} other {Done: no mail from this place any more.}}',
  },
  undo: { fr: 'Annuler l’action', en: 'Undo' },
  choices: { fr: 'Choisir les e-mails que je reçois', en: 'Choose the mails I get' },
  gone: { fr: 'Ce lien n’ouvre plus rien', en: 'This link opens nothing any more' },
  goneWhy: {
    fr: 'Il est incomplet, ou le compte a pris fin\u00a0: dans ce cas, plus aucun e-mail ne part.',
    en: 'It is not whole, or the account has ended: then no mail leaves any more.',
  },
  failed: { fr: 'Rien n’a été changé.', en: 'Nothing was changed.' },
})

export const deviceWords = defineWords({
  title: { fr: 'Notifications sur vos appareils', en: 'Notifications on your devices' },
  why: {
    fr: 'En quelques secondes, même quand le réseau n’est pas ouvert, hors de vos heures calmes. Le service de votre navigateur les porte, chiffrées\u00a0: il ne peut pas les lire. Elles cessent avec votre connexion.',
    en: 'Within seconds, even when the network is not open, outside your quiet hours. The service of your browser carries them, encrypted: it cannot read them. They end with your session.',
  },
  cannot: {
    fr: 'Ce navigateur ne peut pas en recevoir. Sur un téléphone, ajoutez d’abord le réseau à l’écran d’accueil.',
    en: 'This browser cannot get any. On a phone, first add the network to the home screen.',
  },
  denied: {
    fr: 'Ce navigateur les refuse\u00a0: autorisez-les dans ses réglages, puis revenez ici.',
    en: 'This browser refuses them: allow them in its settings, then come back here.',
  },
  failed: { fr: 'Rien n’est activé sur cet appareil.', en: 'Nothing was turned on for this device.' },
  failedWhy: {
    fr: 'Le service du navigateur n’a pas répondu. Réessayez plus tard.',
    en: 'The service of the browser did not answer. Try again later.',
  },
  begin: { fr: 'Activer sur cet appareil', en: 'Turn on for this device' },
  devices: { fr: 'Appareils notifiés', en: 'Notified devices' },
  thisOne: { fr: '{name}, ici', en: '{name}, here' },
  since: { fr: 'depuis', en: 'since' },
  end: { fr: 'Arrêter', en: 'Stop' },
  endOf: { fr: 'Arrêter les notifications sur {name}', en: 'Stop the notifications on {name}' },
})
