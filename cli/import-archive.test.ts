import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { stored } from '../server/integrations/archives/samples.ts'
import { slackSample } from '../server/integrations/importing/samples.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))

test('a check is one document on stdout, and says by its exit that there is something to look at', async () => {
  const { out, code } = await weft('import', 'check', 'slack', await slackSample(), '--json')
  expect(JSON.parse(out)).toMatchObject({
    found: { people: 5, spaces: 3, posts: 6, comments: 1 },
    lost: [{ what: 'filesWithoutContent', count: 1 }],
    problems: expect.arrayContaining([expect.objectContaining({ code: 'private_channel' })]),
  })
  expect(code).toBe(6)
})

test('a broken archive and an unknown kind are refused in a sentence', async () => {
  const broken = await weft('import', 'check', 'slack', await stored('bad.zip', 'no zip'), '--json')
  expect(broken).toMatchObject({ out: '', code: 5, said: expect.stringContaining('ZIP') })
  expect(await weft('import', 'check', 'slak', 'x')).toMatchObject({
    out: '',
    code: 2,
    said: expect.stringContaining('Did you mean "slack"?'),
  })
})

async function weft(...words: string[]) {
  const child = spawn(process.execPath, [main, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, said, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { out, said, code }
}
