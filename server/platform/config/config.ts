import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { closest } from 'fastest-levenshtein'
import { parse as parseToml } from 'smol-toml'
import { z } from 'zod'
import { type SettingName, secretNames, settingNames, settings } from './settings.ts'

/** Where a value comes from. The environment wins over the file, the file over the default. */
export type Source = 'default' | 'environment' | 'file weft.toml'

export type Sources = Record<SettingName, Source>

export type Environment = Record<string, string | undefined>

/** What this Weft was told. An address that was not given is null. */
export type Config = {
  port: number
  host: string
  /** As it was given, relative to the working directory. */
  dataDir: string
  /** The address people use, without a slash at the end. */
  url: string
  insecureHttp: boolean
  /** Null: the embedded PostgreSQL. */
  databaseUrl: string | null
  insideUrl: string | null
  outsideUrl: string | null
  smtpUrl: string | null
  mailFrom: string
  logLevel: 'debug' | 'info' | 'warn' | 'error'
  /** Name statements, so that the database keeps their plans. */
  statementNames: boolean
  trustProxy: false | string[]
  /** Megabytes. */
  filesQuotaMb: number
}

/** Settings that cannot be used. Each problem is a sentence or two: the cause, and how to mend it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly exitCode = 2
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

type Given = { value: string; source: Source }

/**
 * Reads the environment and `weft.toml` in the working directory. An empty value counts as none. Throws one
 * `ConfigError` with everything that is wrong. Names that begin with WEFT_TEST_ belong to the tests and are left alone.
 */
export function readConfig(
  env: Environment,
  directory = process.cwd(),
): { config: Config; sources: Sources } {
  const problems: string[] = []
  const given = new Map([...fromFile(directory, problems), ...fromEnvironment(env, problems)])
  const values = settings.safeParse(Object.fromEntries([...given].map(([name, { value }]) => [name, value])))
  if (!values.success) {
    const names = new Set(values.error.issues.map((issue) => settingNames.parse(issue.path[0])))
    problems.push(...[...names].map((name) => wrongValue(name, given)))
  }
  if (problems.length > 0 || !values.success) throw new ConfigError(problems)
  const config = configOf(values.data)
  refuseInsecure(config)
  return { config, sources: sourcesOf(given) }
}

function configOf(values: z.infer<typeof settings>): Config {
  const url = values.WEFT_URL ?? `http://localhost:${values.PORT}`
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: values.WEFT_DATA,
    url,
    insecureHttp: values.WEFT_INSECURE_HTTP,
    databaseUrl: values.DATABASE_URL ?? null,
    insideUrl: values.WEFT_INSIDE_URL ?? null,
    outsideUrl: values.WEFT_OUTSIDE_URL ?? null,
    smtpUrl: values.WEFT_SMTP_URL ?? null,
    mailFrom: values.WEFT_MAIL_FROM ?? `Weft <weft@${new URL(url).hostname}>`,
    logLevel: values.WEFT_LOG_LEVEL,
    statementNames: values.WEFT_STATEMENT_NAMES,
    trustProxy: values.WEFT_TRUST_PROXY,
    filesQuotaMb: values.WEFT_FILES_QUOTA_MB,
  }
}

/** Passwords and sessions never travel in clear between machines unless someone says so in so many words. */
function refuseInsecure({ url, insecureHttp }: Config): void {
  const { protocol, hostname } = new URL(url)
  if (protocol === 'https:' || insecureHttp) return
  if (['localhost', '127.0.0.1', '[::1]'].includes(hostname)) return
  throw new ConfigError([
    `WEFT_URL is ${url}, over which passwords would travel unprotected: give it an https address, ` +
      'or set WEFT_INSECURE_HTTP=1 to accept that.',
  ])
}

function fromEnvironment(env: Environment, problems: string[]): Map<SettingName, Given> {
  const given = new Map<SettingName, Given>()
  for (const [key, value] of Object.entries(env)) {
    if (value === undefined || value === '') continue
    const known = settingNames.safeParse(key)
    if (known.success) given.set(known.data, { value, source: 'environment' })
    else if (isSecretFile(key)) readSecret(key, value, env, given, problems)
    else if (key.startsWith('WEFT_') && !key.startsWith('WEFT_TEST_'))
      problems.push(unknownName(key, 'the environment'))
  }
  return given
}

function isSecretFile(key: string): boolean {
  return key.endsWith('_FILE') && secretNames.has(key.slice(0, -'_FILE'.length))
}

function readSecret(
  key: string,
  path: string,
  env: Environment,
  given: Map<SettingName, Given>,
  problems: string[],
) {
  const name = settingNames.parse(key.slice(0, -'_FILE'.length))
  if (env[name]) {
    problems.push(`${name} and ${key} are both set: keep one of them.`)
    return
  }
  try {
    given.set(name, { value: readFileSync(path, 'utf8').trim(), source: 'environment' })
  } catch (error) {
    problems.push(
      `${key} names a file that cannot be read (${error instanceof Error ? error.message : error}).`,
    )
  }
}

function fromFile(directory: string, problems: string[]): Map<SettingName, Given> {
  const given = new Map<SettingName, Given>()
  const path = join(directory, 'weft.toml')
  if (!existsSync(path)) return given
  for (const [key, value] of Object.entries(readToml(path))) {
    const known = settingNames.safeParse(key)
    if (!known.success) problems.push(unknownName(key, 'weft.toml'))
    else if (['string', 'number', 'boolean'].includes(typeof value)) {
      given.set(known.data, { value: String(value), source: 'file weft.toml' })
    } else problems.push(wrongKind(known.data))
  }
  return given
}

function readToml(path: string): Record<string, unknown> {
  try {
    return parseToml(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new ConfigError([`weft.toml cannot be read: ${error instanceof Error ? error.message : error}`])
  }
}

function unknownName(key: string, where: string): string {
  const files = [...secretNames].map((name) => `${name}_FILE`)
  const nearest = closest(key, [...settingNames.options, ...files])
  return `${key} in ${where} is not a setting of Weft. Did you mean ${nearest}?`
}

function wrongValue(name: SettingName, given: Map<SettingName, Given>): string {
  const value = given.get(name)?.value ?? ''
  const shown = secretNames.has(name) ? 'has a value that cannot be used' : `is "${value}"`
  return `${name} ${shown}: it must be ${settings.shape[name].description}.`
}

function wrongKind(name: SettingName): string {
  return `${name} in weft.toml must be a single value: ${settings.shape[name].description}.`
}

function sourcesOf(given: Map<SettingName, Given>): Sources {
  const shape = z.record(settingNames, z.enum(['default', 'environment', 'file weft.toml']))
  return shape.parse(
    Object.fromEntries(settingNames.options.map((name) => [name, given.get(name)?.source ?? 'default'])),
  )
}
