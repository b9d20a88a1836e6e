import type { Config } from '../platform/config/index.ts'
import type { Locale } from '../platform/viewer.ts'
import type { StandingView } from './contract.ts'

type Line = Pick<StandingView, 'name' | 'group' | 'state' | 'setting'> & {
  words: Readonly<Record<Locale, Readonly<Pick<StandingView, 'title' | 'description' | 'why'>>>>
}

/** What no switch turns and a security officer asks all the same: by the configuration, or by construction. */
export function standingViews(config: Config, locale: Locale): StandingView[] {
  return [mail(config), network(config), encryption(config), ...always].map(({ words, ...line }) => ({
    ...line,
    ...words[locale],
  }))
}

function mail({ smtpUrl }: Config): Line {
  const host = smtpUrl === null ? '' : new URL(smtpUrl).hostname
  return {
    name: 'mail',
    group: 'leaves',
    state: host ? 'on' : 'off',
    setting: 'WEFT_SMTP_URL',
    words: {
      fr: {
        title: 'Envoi des e-mails',
        description:
          'Invitations, mots de passe oubliés, avis et récapitulatifs\u202f; avec leur contenu, tant qu’il n’est pas masqué ci-dessous.',
        why: host
          ? `Par votre relais, ${host}.`
          : 'Aucun relais n’est indiqué\u00a0: les liens se copient à la main.',
      },
      en: {
        title: 'Sending mail',
        description:
          'Invitations, forgotten passwords, notices and digests; with their content, unless it is hidden below.',
        why: host ? `By your relay, ${host}.` : 'No relay is named: links are copied by hand.',
      },
    },
  }
}

function network({ host }: Config): Line {
  const alone = ['127.0.0.1', 'localhost', '::1'].includes(host)
  return {
    name: 'network',
    group: 'enters',
    state: alone ? 'off' : 'on',
    setting: 'HOST',
    words: {
      fr: {
        title: 'Écoute sur le réseau',
        description: 'Qui peut atteindre la page de connexion.',
        why: alone
          ? 'Cette machine seule, ou un serveur mandataire posé sur elle.'
          : `Le serveur écoute sur ${host}.`,
      },
      en: {
        title: 'Listening on the network',
        description: 'Who can reach the sign-in page.',
        why: alone ? 'This machine alone, or a proxy that stands on it.' : `The server listens on ${host}.`,
      },
    },
  }
}

function encryption({ url, insecureHttp }: Config): Line {
  const clear = insecureHttp && !url.startsWith('https:')
  return {
    name: 'clear_text',
    group: 'enters',
    state: clear ? 'on' : 'off',
    setting: 'WEFT_INSECURE_HTTP',
    words: {
      fr: {
        title: 'Connexion sans chiffrement',
        description: 'Mots de passe et échanges lisibles sur le réseau.',
        why: clear
          ? 'Accepté pour un essai\u00a0: à ne pas laisser.'
          : 'Refusé au démarrage, sauf sur cette machine.',
      },
      en: {
        title: 'Connection without encryption',
        description: 'Passwords and conversations readable on the network.',
        why: clear ? 'Accepted for a trial: not to be left so.' : 'Refused at start, except on this machine.',
      },
    },
  }
}

const always: readonly Line[] = [
  {
    name: 'third_parties',
    group: 'leaves',
    state: 'never',
    setting: null,
    words: {
      fr: {
        title: 'Polices, images, statistiques d’usage, mises à jour',
        description: 'Rien n’est demandé à un tiers, rien ne lui est dit.',
        why: 'Absent du logiciel, vérifiable dans le code.',
      },
      en: {
        title: 'Fonts, images, usage statistics, updates',
        description: 'Nothing is asked of a third party, nothing is told to one.',
        why: 'Not in the program; the code can be checked.',
      },
    },
  },
  {
    name: 'one_person',
    group: 'measured',
    state: 'never',
    setting: null,
    words: {
      fr: {
        title: 'Un chiffre sur une personne',
        description:
          'Ni note, ni rang, ni temps de présence\u00a0: un chiffre porte sur cinq personnes au moins.',
        why: 'Absent du logiciel, vérifiable dans le code.',
      },
      en: {
        title: 'A figure on one person',
        description: 'No score, no rank, no time of presence: a figure stands on five people at least.',
        why: 'Not in the program; the code can be checked.',
      },
    },
  },
  {
    name: 'acknowledgements',
    group: 'measured',
    state: 'on',
    setting: null,
    words: {
      fr: {
        title: 'Accusés de lecture des annonces',
        description:
          'Seulement là où une annonce le demande\u202f; qui l’a publiée voit qui a accusé lecture.',
        why: 'Chacun le lit au-dessus du bouton avant d’accuser lecture.',
      },
      en: {
        title: 'Acknowledgements of announcements',
        description: 'Only where an announcement asks for them; its author sees who acknowledged.',
        why: 'Everyone reads so above the button before acknowledging.',
      },
    },
  },
  {
    name: 'written',
    group: 'kept',
    state: 'on',
    setting: null,
    words: {
      fr: {
        title: 'Ce qui est écrit',
        description: 'Messages, réponses et fichiers, jusqu’à leur suppression par qui les a écrits.',
        why: 'C’est la mémoire de l’entreprise\u00a0; rien ne s’efface tout seul.',
      },
      en: {
        title: 'What is written',
        description: 'Posts, answers and files, until their author deletes them.',
        why: 'It is the company’s memory; nothing goes by itself.',
      },
    },
  },
  {
    name: 'facts',
    group: 'kept',
    state: 'on',
    setting: null,
    words: {
      fr: {
        title: 'Ce qui s’est passé',
        description:
          'Qui a publié, répondu, rejoint, et quand\u00a0: des numéros et des dates, jamais un texte.',
        why: 'Sans lui, aucune mesure ne se vérifie et aucun abus ne se retrouve.',
      },
      en: {
        title: 'What happened',
        description: 'Who published, answered, joined, and when: ids and dates, never a text.',
        why: 'Without it no measure can be checked and no abuse found.',
      },
    },
  },
]
