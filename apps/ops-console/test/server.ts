import { ApiProblem } from '@emporium/api-client'
import { vi } from 'vitest'

/** What the API answers, by "METHOD path"; a function sees the call, and may keep it waiting. */
type Answer = unknown | ((init: Init) => unknown)
type Init = {
  params?: { path?: Record<string, string>; query?: unknown; header?: unknown }
  body?: unknown
}

class Held {
  constructor(readonly body: unknown) {}
}
/** The answer to an act that waits for a second person. */
export const held = (body: unknown) => new Held(body)

/** A stand-in for the API: answers what a test says, and remembers what it was asked. */
function fakeServer() {
  const answers = new Map<string, Answer>()
  const asked: { call: string; body: unknown; query: unknown; header: unknown }[] = []
  const respond = (method: string) =>
    vi.fn(async (path: string, init: Init = {}) => {
      const filled = Object.entries(init.params?.path ?? {}).reduce(
        (text, [name, value]) => text.replace(`{${name}}`, value),
        path,
      )
      const call = `${method} ${filled}`
      const { query, header } = init.params ?? {}
      asked.push({ call, body: init.body, query, header })
      const answer = answers.get(call)
      if (answer === undefined) throw new Error(`no answer for ${call}`)
      const answered = answer instanceof Held ? answer.body : answer
      const data: unknown = await (typeof answered === 'function' ? answered(init) : answered)
      if (data instanceof ApiProblem) throw data
      const status = answer instanceof Held ? 202 : 200
      return { data, response: { status } }
    })
  return {
    api: { GET: respond('GET'), POST: respond('POST'), PUT: respond('PUT') },
    answer: (call: string, answer: Answer) => void answers.set(call, answer),
    asked,
    /** What was asked in this call, in order. */
    bodiesOf: (call: string) => asked.filter((one) => one.call === call).map(({ body }) => body),
    /** The headers that were sent with it, in order. */
    headersOf: (call: string) =>
      asked.filter((one) => one.call === call).map(({ header }) => header),
    reset() {
      answers.clear()
      asked.length = 0
    },
  }
}

/** The one that every page of a test file talks to; `setup.ts` puts it in the place of the API and empties it. */
export const server = fakeServer()

/** An answer that never comes. */
export const silence = () => new Promise(() => undefined)

/** A refusal as the server words it. */
export function refusal(status: number, type: string, more: Record<string, unknown> = {}) {
  return new ApiProblem({ type: `/problems/${type}`, title: type, status, ...more })
}
