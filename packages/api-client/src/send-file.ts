import { ApiProblem, problemOf, unreachable } from './problem.ts'

/** A file on its way: `path` of the API, and `onProgress` with 0…1 while it is being sent. It is put unless told otherwise. */
export type SentFile = {
  path: string
  file: File
  method?: 'PUT' | 'POST'
  onProgress?: (share: number) => void
  /** Stops the sending; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal
}

type Answer = { status: number; body: unknown }
type Credentials = { accessToken: () => string | null; renew: () => Promise<string | null> }

// fetch cannot tell how much of a body has left the browser.
function send(url: string, token: string | null, sent: SentFile): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.append('file', sent.file)
    request.open(sent.method ?? 'PUT', url)
    request.responseType = 'json'
    if (token) request.setRequestHeader('authorization', `Bearer ${token}`)
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      sent.onProgress?.(total > 0 ? loaded / total : 0),
    )
    request.addEventListener('load', () =>
      resolve({ status: request.status, body: request.response as unknown }),
    )
    sent.signal?.addEventListener('abort', () => {
      request.abort()
      reject(sent.signal?.reason as Error)
    })
    for (const failure of ['error', 'abort', 'timeout'] as const)
      request.addEventListener(failure, () => reject(new ApiProblem(unreachable)))
    request.send(form)
  })
}

/** Sends a file; a token that has run out is renewed once. Throws every answer that is not a success (IM-6). */
export async function sendFile(
  baseUrl: string,
  sent: SentFile,
  { accessToken, renew }: Credentials,
): Promise<unknown> {
  const url = `${baseUrl}${sent.path}`
  sent.signal?.throwIfAborted()
  let answer = await send(url, accessToken(), sent)
  if (answer.status === 401) {
    const token = await renew()
    if (token) answer = await send(url, token, sent)
  }
  if (answer.status >= 400) throw new ApiProblem(problemOf(answer.status, answer.body))
  return answer.body
}
