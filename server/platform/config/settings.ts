import { isIP } from 'node:net'
import { z } from 'zod'

const PROXY_WORDS = ['loopback', 'linklocal', 'uniquelocal']

/**
 * Every setting by the name it has in the environment and in weft.toml. The description completes the sentence
 * "NAME must be …".
 */
export const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('a number from 0 to 65535'),
  HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('an address to listen on, such as 127.0.0.1 or 0.0.0.0'),
  WEFT_DATA: z.string().min(1).default('./data').describe('a folder'),
  WEFT_URL: webAddress().optional().describe('the address people use, such as https://weft.example.com'),
  WEFT_INSECURE_HTTP: onOff(false).describe('1 or 0'),
  DATABASE_URL: databaseAddress()
    .optional()
    .describe('an address such as postgres://user:password@host/name'),
  WEFT_INSIDE_URL: databaseAddress()
    .optional()
    .describe('an address such as postgres://user:password@host/name'),
  WEFT_OUTSIDE_URL: databaseAddress()
    .optional()
    .describe('an address such as postgres://user:password@host/name'),
  WEFT_SMTP_URL: addressOf(/^smtps?$/)
    .optional()
    .describe('an address such as smtps://user:password@host:465'),
  WEFT_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/)
    .optional()
    .describe('an address such as Weft <weft@example.com>'),
  WEFT_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'])
    .default('info')
    .describe('debug, info, warn or error'),
  WEFT_STATEMENT_NAMES: onOff(true).describe(
    'on, or off behind a pooler that shares connections between transactions',
  ),
  WEFT_TRUST_PROXY: trustedProxies().describe(
    'off, or the addresses of the proxies in front, separated by commas',
  ),
  WEFT_FILES_QUOTA_MB: z.coerce.number().int().positive().default(10_240).describe('a number of megabytes'),
})

export type SettingName = keyof typeof settings.shape

export const settingNames = settings.keyof()

/** Settings that hold a password: never shown, and `NAME_FILE` may name a file that holds the value. */
export const secretNames: ReadonlySet<string> = new Set<SettingName>([
  'DATABASE_URL',
  'WEFT_INSIDE_URL',
  'WEFT_OUTSIDE_URL',
  'WEFT_SMTP_URL',
])

function onOff(initially: boolean) {
  const words = z.enum(['1', '0', 'on', 'off', 'true', 'false'])
  return words.transform((word) => ['1', 'on', 'true'].includes(word)).default(initially)
}

function databaseAddress() {
  return addressOf(/^postgres(ql)?$/)
}

function webAddress() {
  return addressOf(/^https?$/).transform((address) => address.replace(/\/+$/, ''))
}

function addressOf(protocol: RegExp) {
  return z.url({ protocol })
}

/** Nobody (`false`), or the addresses and networks whose word about the caller's address is believed. */
function trustedProxies() {
  const list = z
    .string()
    .transform((text) => (text === 'off' ? [] : text.split(',').map((part) => part.trim())))
  const known = list.refine((parts) => parts.every((part) => PROXY_WORDS.includes(part) || isNetwork(part)))
  return known.transform((parts) => (parts.length === 0 ? false : parts)).default(false)
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  if (bits === undefined) return true
  return /^\d+$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)
}
