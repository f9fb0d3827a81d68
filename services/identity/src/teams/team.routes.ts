import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  authorize,
  ctxOf,
  IdParams,
  PageOf,
  problems,
  ref,
  type Actor,
} from '@emporium/service-kit'
import { Type } from 'typebox'
import { requireSession } from '../sessions/require-session.ts'
import { listTeamHistory } from '../team-history/list-team-history.query.ts'
import { changeRole } from './change-role.ts'
import { listMembers } from './list-members.query.ts'
import { currentActor } from './lock-team.ts'
import { removeMember } from './remove-member.ts'
import { teamPolicy } from './team.policy.ts'
import {
  ChangeRoleBody,
  HistoryQuery,
  MemberParams,
  TeamDeedView,
  TeamView,
} from './team.schemas.ts'

const tags = ['teams']
const people = { config: { access: 'account' }, preHandler: requireSession } as const
const actionsIn = (actor: Actor, vendorId: string) =>
  (['invite', 'seeInvitations'] as const).filter((verb) => teamPolicy[verb](actor, { vendorId }))

/** Vendors' teams (ON-10). */
export const teamRoutes: FastifyPluginAsyncTypebox = async function teams(app) {
  app.get(
    '/api/v1/vendors/:id/members',
    {
      ...people,
      schema: {
        operationId: 'listMembers',
        summary: "The people of a vendor's team",
        tags,
        params: IdParams,
        response: { 200: TeamView, ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const vendorId = request.params.id
      const actor = await currentActor(ctx, vendorId)
      authorize(teamPolicy, actor, 'see', { vendorId })
      const items = await listMembers(ctx, actor, vendorId)
      return { items, actions: actionsIn(actor, vendorId) }
    },
  )

  app.patch(
    '/api/v1/vendors/:id/members/:accountId',
    {
      ...people,
      schema: {
        operationId: 'changeRole',
        summary: 'Give a member another role; ownership is offered instead',
        tags,
        params: MemberParams,
        body: ChangeRoleBody,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const { id, accountId } = request.params
      await changeRole(ctxOf(request), id, accountId, request.body.role)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/api/v1/vendors/:id/members/:accountId',
    {
      ...people,
      schema: {
        operationId: 'removeMember',
        summary: 'Remove a member, or leave the team yourself',
        tags,
        params: MemberParams,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const { id, accountId } = request.params
      await removeMember(ctxOf(request), id, accountId)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/api/v1/vendors/:id/team-history',
    {
      ...people,
      schema: {
        operationId: 'listTeamHistory',
        summary: 'Who did what in a team, newest first',
        tags,
        params: IdParams,
        querystring: HistoryQuery,
        response: { 200: PageOf(ref(TeamDeedView)), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const vendorId = request.params.id
      authorize(teamPolicy, await currentActor(ctx, vendorId), 'see', { vendorId })
      return listTeamHistory(ctx, vendorId, request.query)
    },
  )
}
