import { createEmporium, type Emporium, type EmporiumOptions } from '../src/index.ts'

/** A request as the marketplace heard it. */
export type Heard = { method: string; path: string; headers: Headers; body: string }
/** How it answers; an error is a connection that broke. */
export type Answer = (heard: Heard) => Response | Error

export const origin = 'https://market.example'

export const json = (body: unknown, init?: ResponseInit): Response => Response.json(body, init)
export const problem = (status: number, type: string, headers: Record<string, string> = {}) =>
  json({ type, title: 'No', status }, { status, headers })

/** A marketplace of one test: tokens by number, answers in a row, and a clock that only moves by waiting. */
export function marketplace(options: Partial<EmporiumOptions> = {}) {
  const heard: Heard[] = []
  const tokensAsked: Heard[] = []
  const waits: number[] = []
  const answers: Answer[] = []
  let now = Date.parse('2026-12-01T00:00:00Z')
  let tokens = 0
  let issuer = origin
  let grant: (number: number) => Response = (number) =>
    json({ access_token: `token-${number}`, token_type: 'Bearer', expires_in: 600 })

  const answer = (one: Heard): Response | Error => {
    if (one.path.startsWith('/.well-known/'))
      return json({ issuer, token_endpoint: `${origin}/oauth/token` })
    if (one.path === '/oauth/token') {
      tokensAsked.push(one)
      return grant((tokens += 1))
    }
    heard.push(one)
    const next = answers.shift()
    if (!next) throw new Error(`nothing was prepared for ${one.method} ${one.path}`)
    return next(one)
  }
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    const { pathname, search } = new URL(request.url)
    const said = answer({
      method: request.method,
      path: `${pathname}${search}`,
      headers: request.headers,
      body: await request.text(),
    })
    if (said instanceof Error) throw said
    return said
  }
  const emporium: Emporium = createEmporium({
    baseUrl: origin,
    clientId: 'program',
    clientSecret: 'secret: of one test',
    fetch,
    now: () => now,
    pause: async (ms, signal) => {
      signal?.throwIfAborted()
      waits.push(ms)
      now += ms
    },
    ...options,
  })
  return {
    emporium,
    heard,
    tokensAsked,
    waits,
    /** Prepares the next answers. */
    say: (...next: Answer[]) => void answers.push(...next),
    advance: (ms: number) => void (now += ms),
    isNamed: (name: string) => void (issuer = name),
    grants: (how: typeof grant) => void (grant = how),
  }
}

/** A connection that broke before an answer came. */
export const broken: Answer = () => new TypeError('fetch failed')
