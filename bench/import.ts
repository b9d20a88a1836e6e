import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeSlackArchive } from './archive.ts'
import type { Verdict } from './report.ts'

const root = join(import.meta.dirname, '..')

/** Imports a generated archive by the command line, as a company does, into an embedded database of its own. */
export async function measureImport(folder: string, messages: number): Promise<Verdict> {
  const archive = join(folder, 'archive.zip')
  const password = join(folder, 'password')
  await writeSlackArchive(archive, messages)
  await writeFile(password, 'a long enough password for the bench\n')
  const data = join(folder, 'data')
  await weft(data, [
    ...['setup', '--organisation', 'Bench', '--name', 'Ada Bench', '--email', 'ada@bench.example'],
    ...['--password-file', password, '--locale', 'fr'],
  ])
  const started = performance.now()
  await weft(data, ['import', 'run', 'slack', archive, '--json'])
  const seconds = (performance.now() - started) / 1000
  const rate = messages / seconds
  return {
    aim: `import of ${messages} messages`,
    wanted: '≥ 3000 a second',
    found: `${rate.toFixed(0)} a second (${seconds.toFixed(0)} s, the start of the database among them)`,
    met: rate >= 3000,
    where: '',
  }
}

function weft(data: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'cli/main.ts'), ...args], {
    cwd: root,
    env: { ...process.env, WEFT_DATA: data },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4000)
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`weft ${args.join(' ')} ended with ${code}: ${said}`)),
    )
  })
}
