import type { IncomingMessage } from 'node:http'
import { newId } from '../ids.ts'

/** What an id from outside looks like: it is written into logs, messages and answers as it is. */
const taken = /^[\w.-]{8,64}$/

/** The id of a request: the client's own where it is plain and short, so that both sides speak of the same. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const sent = headers['x-request-id']
  return typeof sent === 'string' && taken.test(sent) ? sent : newId()
}
