import Fastify, { type RouteOptions } from 'fastify'
import { describe, expect, it } from '@jest/globals'
import { editedRevision, requireRevision } from '../src/http/etag.ts'
import { idempotencyKeyOf, withInputs } from '../src/http/request-inputs.ts'
import { sentFile } from '../src/http/sent-file.ts'

/** What a route answers, or how it fails, that reads this from its request. */
async function read(
  handler: RouteOptions['handler'],
  config: RouteOptions['config'],
  headers: Record<string, string> = {},
) {
  const app = Fastify()
  app.post('/things', { config }, handler)
  const { statusCode, body } = await app.inject({ method: 'POST', url: '/things', headers })
  return statusCode < 500 ? body : (JSON.parse(body) as { message: string }).message
}
const route = (config: RouteOptions['config'], schema: RouteOptions['schema'] = {}) =>
  ({ method: 'POST', url: '/things', handler: () => null, config, schema }) as RouteOptions

describe('PA-1 what a route reads of a request it declares, and what it declares is documented', () => {
  it.each([
    ['editsRevision', editedRevision],
    ['idempotent', idempotencyKeyOf],
    ['takesFile', sentFile],
  ] as const)('PA-1 a route that does not declare %s cannot read it', async (input, reader) => {
    const said = await read(async (request) => String(await reader(request)), {})
    expect(said).toBe(`POST /things does not declare ${input}`)
  })

  it('PA-1 reads the revision and the key of a route that declares them', async () => {
    const revision = await read(async (request) => String(editedRevision(request)), {
      editsRevision: true,
    })
    expect(revision).toBe('null')
    const both = await read(
      async (request) => `${editedRevision(request)} ${idempotencyKeyOf(request)}`,
      { editsRevision: true, idempotent: 'own' },
      { 'if-match': 'W/"7"', 'idempotency-key': 'k1' },
    )
    expect(both).toBe('7 k1')
  })

  it('ON-6 a revision that is not said is missed, one that is older is stale, the same is taken', () => {
    expect(() => requireRevision(null, 2)).toThrow(expect.objectContaining({ status: 428 }))
    expect(() => requireRevision(1, 2)).toThrow(expect.objectContaining({ status: 412 }))
    expect(() => requireRevision(2, 2)).not.toThrow()
  })

  it('PA-1 documents If-Match as required and the key as a choice, beside other headers', () => {
    const own = { headers: { type: 'object', properties: { 'X-Own': {} }, required: ['X-Own'] } }
    const { headers } = withInputs(route({ editsRevision: true, idempotent: true }, own))
    expect(headers).toMatchObject({
      properties: { 'X-Own': {}, 'If-Match': {}, 'Idempotency-Key': {} },
      required: ['X-Own', 'If-Match'],
    })
  })

  it('PA-1 documents a file as a form, unless the route has words of its own for its body', () => {
    const form = withInputs(route({ takesFile: 'At most 2 MB' })).body
    expect(form).toMatchObject({
      content: { 'multipart/form-data': { schema: { required: ['file'] } } },
    })
    const body = { content: { 'application/json': {} } }
    expect(withInputs(route({ takesFile: 'At most 2 MB' }, { body })).body).toBe(body)
  })

  it('PA-1 leaves alone what declares nothing', () => {
    const schema = { summary: 'Nothing' }
    expect(withInputs(route({}, schema))).toEqual(schema)
  })
})
