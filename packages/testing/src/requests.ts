import type { FastifyInstance } from 'fastify'
import request, { type Test } from 'supertest'
import type { TestActor } from './actors.ts'

/** The verbs of HTTP, said by one person. */
export type Requests = Record<'get' | 'post' | 'put' | 'patch' | 'delete', (path: string) => Test>

/** Calls the API as somebody (or as nobody): `as(app, seller).post('/api/v1/products')`. */
export function as(app: FastifyInstance, actor?: TestActor): Requests {
  const say = (method: keyof Requests) => (path: string) => {
    const test = request(app.server)[method](path)
    return actor ? test.set('authorization', actor.authorization) : test
  }
  return {
    get: say('get'),
    post: say('post'),
    put: say('put'),
    patch: say('patch'),
    delete: say('delete'),
  }
}
