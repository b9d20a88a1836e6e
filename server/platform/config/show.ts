import type { Config, Source, Sources } from './config.ts'
import { type SettingName, settingNames } from './settings.ts'

export type ShownSetting = { name: SettingName; value: string; source: Source }

/** Every setting with its value in force and where it comes from, for `weft config show`. Passwords are masked. */
export function showConfig(config: Config, sources: Sources): ShownSetting[] {
  const values = shownValues(config)
  return settingNames.options.map((name) => ({ name, value: values[name], source: sources[name] }))
}

function shownValues(config: Config): Record<SettingName, string> {
  return {
    PORT: String(config.port),
    HOST: config.host,
    WEFT_DATA: config.dataDir,
    WEFT_URL: config.url,
    WEFT_INSECURE_HTTP: onOrOff(config.insecureHttp),
    DATABASE_URL: masked(config.databaseUrl, 'the embedded PostgreSQL'),
    WEFT_INSIDE_URL: masked(config.insideUrl, 'derived'),
    WEFT_OUTSIDE_URL: masked(config.outsideUrl, 'derived'),
    WEFT_SMTP_URL: masked(config.smtpUrl, 'mail not set up'),
    WEFT_MAIL_FROM: config.mailFrom,
    WEFT_LOG_LEVEL: config.logLevel,
    WEFT_STATEMENT_NAMES: onOrOff(config.statementNames),
    WEFT_TRUST_PROXY: config.trustProxy === false ? 'off' : config.trustProxy.join(','),
    WEFT_FILES_QUOTA_MB: String(config.filesQuotaMb),
  }
}

/** Host and database stay readable; the password goes, and so does the query, where a second one may hide. */
function masked(address: string | null, absent: string): string {
  if (address === null) return `(${absent})`
  const url = new URL(address)
  if (url.password !== '') url.password = '***'
  if (url.search !== '') url.search = '?***'
  return url.href
}

function onOrOff(value: boolean): string {
  return value ? 'on' : 'off'
}
