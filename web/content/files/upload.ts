import { type Answer, Problem } from '../../app/api.ts'

export type Card = Answer<'uploadFile'>

/** Sends one file; `onSent` hears how far it is, from 0 to 1. Throws a Problem when it is refused. */
export function uploadFile(
  file: File,
  { onSent, signal }: { onSent: (share: number) => void; signal: AbortSignal },
): Promise<Card> {
  return new Promise((resolve, fail) => {
    // `fetch` cannot tell how much of a body has gone.
    const request = new XMLHttpRequest()
    request.open('POST', '/api/v1/files')
    request.setRequestHeader('x-weft-upload', '1')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0)
    request.onload = () => {
      if (request.status === 201) resolve(request.response)
      else fail(new Problem(request.response ?? {}, request.status))
    }
    request.onerror = () => fail(new Problem({ code: 'unreachable' }, 0))
    request.onabort = () => fail(signal.reason)
    signal.addEventListener('abort', () => request.abort())
    const form = new FormData()
    form.set('file', file)
    request.send(form)
  })
}
