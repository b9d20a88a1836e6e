import type { Out } from './command.ts'

export type Progress = {
  at: (stage: string, done: number, total: number) => void
  end: () => void
}

const plainEveryMs = 10_000
const drawnEveryMs = 200

/** How far it is: one line drawn over and over on a terminal, else a plain line each ten seconds. */
export function startProgress(out: Out): Progress {
  const isTTY = process.stderr.isTTY === true
  let stage = ''
  let started = 0
  let first = 0
  let shown = 0
  let drawn = false

  function show(line: string) {
    if (isTTY) process.stderr.write(`\r\u001b[2K${line}`)
    else out.say(line)
    drawn = isTTY
  }

  return {
    at(now, done, total) {
      const time = performance.now()
      if (now !== stage) {
        stage = now
        started = time
        shown = time
        first = done
      }
      if (time - shown < (isTTY ? drawnEveryMs : plainEveryMs)) return
      shown = time
      show(lineOf({ stage, done, total, rate: (done - first) / ((time - started) / 1000) }))
    },
    end() {
      if (drawn) process.stderr.write('\r\u001b[2K')
    },
  }
}

function lineOf({
  stage,
  done,
  total,
  rate,
}: {
  stage: string
  done: number
  total: number
  rate: number
}): string {
  const numbers = new Intl.NumberFormat('en')
  const share = total > 0 ? ` (${Math.min(100, Math.round((done / total) * 100))} %)` : ''
  const left = rate > 0 && total > done ? `, ${duration((total - done) / rate)} left` : ''
  return `${stage}: ${numbers.format(done)} of ${numbers.format(total)}${share}, ${numbers.format(Math.round(rate))} a second${left}`
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
