import { once } from 'node:events'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

export type Value = string | number | boolean | null

/** Opens COPY into these columns; `add` waits when the database is slower than the generator. */
export async function copyInto(client: pg.Client, table: string, columns: readonly string[]) {
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
  const ended = new Promise<void>((resolve, reject) => {
    stream.on('finish', resolve)
    stream.on('error', reject)
  })
  let pending = ''
  const flush = async () => {
    const text = pending
    pending = ''
    if (text && !stream.write(text)) await Promise.race([once(stream, 'drain'), ended])
  }
  return {
    async add(...values: Value[]) {
      pending += `${values.map(written).join('\t')}\n`
      if (pending.length > 200_000) await flush()
    },
    async end() {
      await flush()
      stream.end()
      await ended
    },
  }
}

function written(value: Value): string {
  if (value === null) return '\\N'
  return typeof value === 'string' ? value.replace(/[\\\t\n]/g, ' ') : String(value)
}
