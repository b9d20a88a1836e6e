import { type ChildProcess, fork, type Serializable, spawn } from 'node:child_process'
import { join } from 'node:path'

/** A process of our own that answers questions one after the other. */
export type Child<Question extends Serializable, Answer> = {
  pid: number
  ask: (question: Question) => Promise<Answer>
  stop: () => Promise<void>
}

/** Starts a file of the bench as a process with as many open files as the machine allows. */
export async function startChild<Question extends Serializable, Answer>(
  file: string,
): Promise<Child<Question, Answer>> {
  const path = join(import.meta.dirname, '..', file)
  const child =
    process.platform === 'win32'
      ? fork(path, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
      : spawn('/bin/sh', ['-c', `ulimit -n $(ulimit -Hn); exec "$0" "$1"`, process.execPath, path], {
          stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        })
  await said(child)
  return {
    pid: child.pid ?? 0,
    async ask(question) {
      const answered = said<Answer>(child)
      child.send(question)
      const { failure, answer } = await answered
      if (answer === undefined) throw new Error(`${file}: ${failure}`)
      return answer
    },
    async stop() {
      const over = new Promise((resolve) => child.once('exit', resolve))
      child.disconnect()
      await over
    },
  }
}

type Said<Answer> = { answer?: Answer; failure?: string }

function said<Answer>(child: ChildProcess): Promise<Said<Answer>> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A process of the bench ended with ${code}.`))
    child.once('exit', ended)
    child.once('message', (message: Said<Answer>) => {
      child.off('exit', ended)
      resolve(message)
    })
  })
}

/** Inside such a process: answers each question with `answer`; ends when its parent does. */
export function answering<Question>(
  answer: (question: Question) => Promise<unknown>,
  last: () => Promise<void> = async () => {},
): void {
  process.on('message', (question: Question) => {
    answer(question).then(
      (given) => process.send?.({ answer: given }),
      (error: unknown) => process.send?.({ failure: error instanceof Error ? error.stack : String(error) }),
    )
  })
  process.on('disconnect', () => void last().finally(() => process.exit(0)))
  process.send?.({})
}
