import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { vendorRoles } from '@emporium/domain'
import {
  belongsTo,
  ctxOf,
  Id,
  IdParams,
  Instant,
  isStaff,
  notFound,
  OneOf,
  problems,
  ref,
  type Actor,
} from '@emporium/service-kit'
import { Type } from 'typebox'
import { requireSession } from '../sessions/require-session.ts'
import { listMembers } from './list-members.query.ts'

/** A person of a vendor's team. */
export const MemberView = Type.Object(
  {
    accountId: Id,
    name: Type.String(),
    email: Type.String(),
    role: OneOf(vendorRoles),
    joinedAt: Instant,
  },
  { $id: 'MemberView' },
)

/** Members see their own team, staff every team; to others the vendor's team does not exist. */
function requireSight(actor: Actor, vendorId: string): void {
  const isMember = actor.kind === 'account' && belongsTo(actor, vendorId)
  if (!isMember && !isStaff(actor, 'reviewer', 'onboarding_officer')) throw notFound()
}

/** Vendors' teams (ON-10). */
export const teamRoutes: FastifyPluginAsyncTypebox = async function teams(app) {
  app.get(
    '/api/v1/vendors/:id/members',
    {
      config: { access: 'account' },
      preHandler: requireSession,
      schema: {
        operationId: 'listMembers',
        summary: "The people of a vendor's team",
        tags: ['teams'],
        params: IdParams,
        response: { 200: Type.Object({ items: Type.Array(ref(MemberView)) }), ...problems },
      },
    },
    async (request) => {
      requireSight(request.actor, request.params.id)
      return { items: await listMembers(ctxOf(request), request.params.id) }
    },
  )
}
