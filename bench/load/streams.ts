import { connect, type Socket } from 'node:net'
import { answering } from './child.ts'
import { machineNow, type StreamsAnswer, type StreamsQuestion } from './clock.ts'

const gatherMs = 20_000
let sockets: Socket[] = []
let awaited = { arrivals: new Float64Array(0), count: 0, done: () => {} }
let whole = Promise.resolve()

answering(async (question: StreamsQuestion): Promise<StreamsAnswer> => {
  if (question.ask === 'open') return open(question)
  if (question.ask === 'expect') expectPost()
  else await whole
  return { open: sockets.length, refused: 0, arrivals: [...awaited.arrivals.subarray(0, awaited.count)] }
})

/** Opens the streams a few at a time; a stream stands once its first frame is there. */
async function open({ origin, cookies, count }: Extract<StreamsQuestion, { ask: 'open' }>) {
  for (const socket of sockets) socket.destroy()
  sockets = []
  const { port, host } = new URL(origin)
  let refused = 0
  let next = 0
  await Promise.all(
    Array.from({ length: 40 }, async () => {
      while (next < count) {
        const cookie = cookies[next++ % cookies.length] ?? ''
        const socket = await standing(Number(port), host, cookie)
        if (socket) sockets.push(socket)
        else refused += 1
      }
    }),
  )
  return { open: sockets.length, refused, arrivals: [] }
}

function standing(port: number, host: string, cookie: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let stands = false
    socket.setEncoding('latin1')
    socket.once('connect', () =>
      socket.write(`GET /api/v1/live HTTP/1.1\r\nhost: ${host}\r\ncookie: __Host-sid=${cookie}\r\n\r\n`),
    )
    socket.on('data', (chunk: string) => {
      if (!stands) {
        stands = true
        resolve(chunk.startsWith('HTTP/1.1 200') ? socket : null)
      }
      if (chunk.includes('post.published')) arrive()
    })
    socket.once('error', () => resolve(null))
  })
}

function expectPost() {
  whole = new Promise((resolve) => {
    const late = setTimeout(resolve, gatherMs)
    const done = () => {
      clearTimeout(late)
      resolve()
    }
    awaited = { arrivals: new Float64Array(sockets.length), count: 0, done }
  })
}

function arrive() {
  if (awaited.count >= sockets.length) return
  awaited.arrivals[awaited.count++] = machineNow()
  if (awaited.count === sockets.length) awaited.done()
}
