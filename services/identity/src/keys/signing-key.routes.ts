import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, Instant, problems, ref, type AccountActor, type Ctx } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { requireSession } from '../sessions/require-session.ts'
import { dayMs, rotateKey } from './ensure-key.ts'
import { Key } from './key.entity.ts'
import { phaseOf, publishedBeforeMs } from './key-phases.ts'
import type { Seal } from './sealing.ts'
import { SigningKeyView } from './signing-key.schemas.ts'

const tags = ['keys']
const admins = { config: { access: { staff: ['admin'] } }, preHandler: requireSession } as const

const Answer = Type.Object({
  items: Type.Array(ref(SigningKeyView)),
  nextReplacementAt: Type.Union([Instant, Type.Null()], {
    description: 'When the next key is made by itself; null while one waits',
  }),
})

const later = ({ createdAt }: Key, ms: number) => new Date(createdAt.getTime() + ms).toISOString()

function present(ctx: Ctx, keys: readonly Key[], days: number): Static<typeof Answer> {
  const items = keys.map((key) => {
    const phase = phaseOf(key, keys, ctx.now())
    return {
      kid: key.kid,
      phase,
      createdAt: key.createdAt.toISOString(),
      signsFrom: phase === 'next' ? later(key, publishedBeforeMs) : null,
    }
  })
  const [newest] = keys
  const isWaiting = items.some(({ phase }) => phase === 'next')
  return { items, nextReplacementAt: newest && !isWaiting ? later(newest, days * dayMs) : null }
}

/** What admins see and do of the keys that sign access tokens, which are replaced by themselves after so many days. */
export const signingKeyRoutes = (seal: Seal, rotatedAfterDays: number): FastifyPluginAsyncTypebox =>
  async function signingKeys(app) {
    app.get(
      '/api/v1/signing-keys',
      {
        ...admins,
        schema: {
          operationId: 'listSigningKeys',
          summary: 'The keys of access tokens and where they are in their life, newest first',
          tags,
          response: { 200: Answer, ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        return present(
          ctx,
          await ctx.db.find(Key, { order: { createdAt: 'DESC' } }),
          rotatedAfterDays,
        )
      },
    )

    app.post(
      '/api/v1/signing-keys/rotate',
      {
        ...admins,
        schema: {
          operationId: 'rotateKey',
          summary: 'Replace the signing key; the next one signs ten minutes from now',
          tags,
          response: { 200: Answer, ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        return present(
          ctx,
          await rotateKey(ctx, request.actor as AccountActor, seal),
          rotatedAfterDays,
        )
      },
    )
  }
