import type { SettingName, ShownSetting } from '../platform/config/index.ts'
import type { Locale } from '../platform/viewer.ts'
import type { SettingView } from './contract.ts'

type Said = Readonly<Record<Locale, Readonly<{ title: string; description: string }>>>

const said: Readonly<Record<SettingName, Said>> = {
  PORT: {
    fr: { title: 'Port', description: 'Le port sur lequel le serveur écoute.' },
    en: { title: 'Port', description: 'The port that the server listens on.' },
  },
  HOST: {
    fr: {
      title: 'Adresse d’écoute',
      description:
        '127.0.0.1\u00a0: cette machine seule. 0.0.0.0\u00a0: tout le réseau peut frapper à la porte.',
    },
    en: {
      title: 'Listening address',
      description: '127.0.0.1: this machine alone. 0.0.0.0: the whole network may knock.',
    },
  },
  WEFT_DATA: {
    fr: { title: 'Dossier des données', description: 'La base embarquée et les fichiers joints.' },
    en: { title: 'Data folder', description: 'The embedded database and the attached files.' },
  },
  WEFT_URL: {
    fr: {
      title: 'Adresse publique',
      description: 'Celle que les personnes ouvrent\u202f; elle figure dans les liens.',
    },
    en: { title: 'Public address', description: 'The one that people open; it stands in links.' },
  },
  WEFT_INSECURE_HTTP: {
    fr: {
      title: 'Connexion non chiffrée',
      description: 'Activée, les mots de passe traversent le réseau en clair. Pour un essai seulement.',
    },
    en: {
      title: 'Unencrypted connection',
      description: 'On, passwords cross the network in clear. For a trial only.',
    },
  },
  DATABASE_URL: {
    fr: { title: 'Base de données', description: 'PostgreSQL embarqué, ou le vôtre.' },
    en: { title: 'Database', description: 'The embedded PostgreSQL, or your own.' },
  },
  WEFT_INSIDE_URL: {
    fr: {
      title: 'Connexion de l’interne',
      description: 'Le compte de base de données des personnes de l’entreprise.',
    },
    en: { title: 'Inside login', description: 'The database login that serves people of the company.' },
  },
  WEFT_OUTSIDE_URL: {
    fr: { title: 'Connexion des invités', description: 'Le compte de base de données derrière le mur.' },
    en: { title: 'Guests’ login', description: 'The database login behind the wall.' },
  },
  WEFT_SMTP_URL: {
    fr: { title: 'Relais d’e-mail', description: 'Sans relais, les invitations sont des liens à copier.' },
    en: { title: 'Mail relay', description: 'Without one, invitations are links to copy.' },
  },
  WEFT_MAIL_FROM: {
    fr: { title: 'Expéditeur des e-mails', description: 'Le nom et l’adresse qui figurent sur les e-mails.' },
    en: { title: 'Mail sender', description: 'The name and address that mails bear.' },
  },
  WEFT_LOG_LEVEL: {
    fr: {
      title: 'Détail du journal technique',
      description: 'Jamais de texte écrit par une personne, jamais d’adresse.',
    },
    en: { title: 'Detail of the technical log', description: 'Never what a person wrote, never an address.' },
  },
  WEFT_STATEMENT_NAMES: {
    fr: {
      title: 'Requêtes nommées',
      description: 'À désactiver derrière un répartiteur de connexions par transaction.',
    },
    en: {
      title: 'Named statements',
      description: 'Off behind a pooler that shares connections by transaction.',
    },
  },
  WEFT_TRUST_PROXY: {
    fr: { title: 'Serveurs mandataires', description: 'Ceux dont l’en-tête X-Forwarded-For est cru.' },
    en: { title: 'Proxies', description: 'Those whose X-Forwarded-For is believed.' },
  },
  WEFT_FILES_QUOTA_MB: {
    fr: {
      title: 'Place pour les fichiers',
      description: 'En mégaoctets\u202f; une personne en prend un dixième au plus.',
    },
    en: { title: 'Room for files', description: 'In megabytes; one person takes a tenth at most.' },
  },
}

// What `weft config show` says in English where no address was given.
const absent: Partial<Record<SettingName, Readonly<Record<Locale, string>>>> = {
  DATABASE_URL: { fr: 'PostgreSQL embarqué', en: 'the embedded PostgreSQL' },
  WEFT_INSIDE_URL: { fr: 'déduite de la base', en: 'derived from the database' },
  WEFT_OUTSIDE_URL: { fr: 'déduite de la base', en: 'derived from the database' },
  WEFT_SMTP_URL: { fr: 'aucun', en: 'none' },
}

/** Each setting in words; `WEFT_SMTP_URL` and its like are shown without their password. */
export function settingViews(settings: readonly ShownSetting[], locale: Locale): SettingView[] {
  return settings.map(({ name, value, source }) => ({
    name,
    source,
    value: (value.startsWith('(') && absent[name]?.[locale]) || value,
    ...said[name][locale],
  }))
}
