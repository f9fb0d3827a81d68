import Fastify from 'fastify'
import { Type, type TSchema } from 'typebox'
import { describe, expect, it } from '@jest/globals'
import { answerForm } from '../src/http/answer-form.ts'
import { Instant, Nullable, OneOf, PageOf, ref } from '../src/http/schemas.ts'
import { buildSerializer } from '../src/http/serialization.ts'

const Vendor = Type.Object(
  { name: Type.String(), parent: Nullable(Type.Unsafe<object>({ $ref: 'Vendor#' })) },
  { $id: 'Vendor' },
)

const Choice = Type.Union(
  [Type.Object({ left: Type.String() }), Type.Object({ right: Type.Number() })],
  {
    $id: 'Choice',
  },
)

/** What a route with this schema sends. */
async function sent(schema: TSchema, answer: unknown): Promise<{ status: number; body: unknown }> {
  const app = Fastify({
    schemaController: { compilersFactory: { buildSerializer: buildSerializer as never } },
  })
  app.addSchema(Vendor)
  app.addSchema(Choice)
  app.get('/', { schema: { response: { 200: schema } } }, () => answer)
  const { statusCode, body } = await app.inject('/')
  return { status: statusCode, body: JSON.parse(body) }
}

const Thing = Type.Object({
  text: Nullable(Type.String()),
  count: Nullable(Type.Integer()),
  state: Nullable(OneOf(['on', 'off'])),
  at: Nullable(Instant),
  tags: Nullable(Type.Array(Type.String())),
  place: Nullable(Type.Object({ city: Nullable(Type.String()) })),
  vendor: Nullable(ref(Vendor)),
  policy: Nullable(Type.Unknown()),
  choice: Nullable(ref(Choice)),
  // A true union beside: with it, what is above is also read by the validator that tells alternatives apart.
  facts: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
})

const full = {
  text: 'null',
  count: 0,
  state: 'on',
  at: '2026-01-02T03:04:05.000Z',
  tags: [],
  place: { city: null },
  vendor: { name: 'Acme', parent: { name: 'Top', parent: null } },
  policy: { Version: '1', Statement: [{ Effect: 'Allow' }] },
  choice: { right: 4 },
  facts: { size: 4, unit: 'GiB' },
}
const empty = {
  text: null,
  count: null,
  state: null,
  at: null,
  tags: null,
  place: null,
  vendor: null,
  policy: null,
  choice: null,
  facts: {},
}

describe('PA-1 answers say what their schema says', () => {
  it('PA-1 what may be null is sent as it is and as null, in every kind of value', async () => {
    expect(await sent(Thing, full)).toEqual({ status: 200, body: full })
    expect(await sent(Thing, empty)).toEqual({ status: 200, body: empty })
    expect(await sent(Nullable(ref(Vendor)), null)).toEqual({ status: 200, body: null })
  })

  it('S-1 a field that is not in the schema leaves neither a part that may be null nor one in a list', async () => {
    const secret = { name: 'Acme', parent: { name: 'Top', parent: null, key: 's' }, key: 's' }
    const clean = { name: 'Acme', parent: { name: 'Top', parent: null } }
    const { body } = await sent(Thing, { ...full, vendor: secret, place: { city: 'a', key: 's' } })
    expect(body).toEqual({ ...full, vendor: clean, place: { city: 'a' } })
    const page = await sent(PageOf(ref(Vendor)), { items: [secret], nextCursor: null })
    expect(page.body).toEqual({ items: [clean], nextCursor: null })
  })

  it('PA-1 a field that is owed and missing is a fault, also where null would do', async () => {
    const { text: _, ...rest } = full
    expect((await sent(Thing, rest)).status).toBe(500)
  })

  it('PA-1 a date is written as an instant', async () => {
    const at = new Date(full.at)
    expect((await sent(Thing, { ...full, at })).body).toEqual(full)
  })

  it('PA-1 a union of several kinds keeps its alternatives and null', async () => {
    const Several = Type.Union([Type.String(), Type.Array(Type.Number()), Type.Null()])
    expect(answerForm(Several)).toEqual(JSON.parse(JSON.stringify(Several)))
    const Holder = Type.Object({ value: Several })
    for (const value of ['b', [1, 2], null])
      expect(await sent(Holder, { value })).toEqual({ status: 200, body: { value } })
  })
})
