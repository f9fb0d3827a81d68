import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  ctxOf,
  Instant,
  OneOf,
  problems,
  ref,
  type AccountActor,
  type Ctx,
} from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { requireSession } from '../sessions/require-session.ts'
import { rotateKey } from './ensure-key.ts'
import { Key } from './key.entity.ts'
import { keyPhases, phaseOf } from './key-phases.ts'
import type { Seal } from './sealing.ts'

const tags = ['keys']
const admins = { config: { access: { staff: ['admin'] } }, preHandler: requireSession } as const

/** A signing key, for admins: nothing of the key itself. */
export const SigningKeyView = Type.Object(
  {
    kid: Type.String(),
    phase: OneOf(keyPhases),
    createdAt: Instant,
  },
  { $id: 'SigningKeyView' },
)
const Answer = Type.Object({ items: Type.Array(ref(SigningKeyView)) })

function present(ctx: Ctx, keys: readonly Key[]): Static<typeof Answer> {
  const items = keys.map((key) => ({
    kid: key.kid,
    phase: phaseOf(key, keys, ctx.now()),
    createdAt: key.createdAt.toISOString(),
  }))
  return { items }
}

/** What admins see and do of the keys that sign access tokens. */
export const signingKeyRoutes = (seal: Seal): FastifyPluginAsyncTypebox =>
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
        return present(ctx, await ctx.db.find(Key, { order: { createdAt: 'DESC' } }))
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
        return present(ctx, await rotateKey(ctx, request.actor as AccountActor, seal))
      },
    )
  }
