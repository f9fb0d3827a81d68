import type { FastifyRequest } from 'fastify'

/** A call that came in, refused or not. */
export type LoggedCall = {
  requestId: string
  at: string
  action: string
  regionId: string | undefined
  accessKeyId: string | undefined
  /** The code of the refusal, if it was refused. */
  code?: string
}

const mostRemembered = 500

/** The last calls, newest last: how tests see what was sent. */
export class CallLog {
  readonly #calls: LoggedCall[] = []

  begin(request: FastifyRequest, requestId: string): LoggedCall {
    const call: LoggedCall = {
      requestId,
      at: new Date().toISOString(),
      action: String(request.headers['x-acs-action'] ?? ''),
      regionId: new URL(request.url, 'http://simulator').searchParams.get('RegionId') ?? undefined,
      accessKeyId: /Credential=([^,\s]+)/.exec(request.headers.authorization ?? '')?.[1],
    }
    this.#calls.push(call)
    if (this.#calls.length > mostRemembered) this.#calls.shift()
    return call
  }

  list(): readonly LoggedCall[] {
    return this.#calls
  }

  clear(): void {
    this.#calls.length = 0
  }
}
