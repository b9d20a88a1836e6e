import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readConfig } from '../server/platform/config/index.ts'
import { serverVersion } from '../server/platform/database/index.ts'
import { holderOf } from '../server/platform/embedded/index.ts'
import { type Command, exit } from './command.ts'
import { visit } from './house.ts'

type Finding = { name: string; state: 'good' | 'notice' | 'bad'; says: string }

export const doctorCommands: readonly Command[] = [
  {
    noun: 'doctor',
    says: 'Looks at everything Weft stands on and says what is not well, and what to do.',
    examples: ['weft doctor', 'weft doctor --json'],
    async run({ out }) {
      const findings = await examine()
      const mark = { good: '✓', notice: '·', bad: '✗' } as const
      out.result(
        findings,
        findings.map(({ name, state, says }) => `${mark[state]} ${name}: ${says}`).join('\n'),
      )
      return findings.some(({ state }) => state === 'bad') ? exit.findings : exit.done
    },
  },
]

async function examine(): Promise<Finding[]> {
  const { config } = readConfig(process.env)
  const dataDir = resolve(config.dataDir)
  return [
    good('Node', `${process.version}, ${process.platform} ${process.arch}`),
    await database(config.databaseUrl),
    await room(dataDir),
    await holder(dataDir, config.databaseUrl),
    existsSync(join(import.meta.dirname, '../dist/web/index.html'))
      ? good('Web part', 'built')
      : { name: 'Web part', state: 'notice', says: 'not built yet; npm start builds it.' },
    config.smtpUrl
      ? good('Mail', `goes out as ${config.mailFrom}`)
      : {
          name: 'Mail',
          state: 'notice',
          says: 'not set up (WEFT_SMTP_URL): nobody is notified by mail, invitations are links to copy.',
        },
    config.insecureHttp
      ? {
          name: 'Address',
          state: 'bad',
          says: `${config.url} without https: passwords cross the network in clear. Put a proxy with https before Weft.`,
        }
      : good('Address', config.url),
  ]
}

const good = (name: string, says: string): Finding => ({ name, state: 'good', says })

async function database(url: string | null): Promise<Finding> {
  const name = 'Database'
  try {
    const version = await visit(async ({ inside }) => serverVersion(inside))
    const kind = url
      ? 'your own'
      : 'the embedded one (for trials and up to some 500 people; beyond, set DATABASE_URL)'
    return good(name, `PostgreSQL ${version}, ${kind}; up to date.`)
  } catch (error) {
    return { name, state: 'bad', says: error instanceof Error ? error.message : String(error) }
  }
}

async function room(dataDir: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(existsSync(dataDir) ? dataDir : '.')
  const free = Math.floor((bavail * bsize) / 1e9)
  const state = free < 1 ? 'bad' : free < 5 ? 'notice' : 'good'
  return { name: 'Disk', state, says: `${free} GB free where ${dataDir} lies.` }
}

async function holder(dataDir: string, url: string | null): Promise<Finding> {
  if (url) return good('Data folder', 'not used for the database: DATABASE_URL is set.')
  const held = await holderOf(dataDir)
  return good(
    'Data folder',
    held ? `a Weft runs on it (process ${held.pid}).` : 'free; no Weft runs on it now.',
  )
}
