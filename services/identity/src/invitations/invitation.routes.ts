import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  authorize,
  ctxOf,
  Id,
  IdParams,
  problems,
  ref,
  type AccountActor,
} from '@emporium/service-kit'
import { Type } from 'typebox'
import { requireSession } from '../sessions/require-session.ts'
import { currentActor } from '../teams/lock-team.ts'
import { teamPolicy } from '../teams/team.policy.ts'
import { InviteBody } from '../teams/team.schemas.ts'
import { answerInvitation } from './answer-invitation.ts'
import { presentInvitation } from './invitation.presenter.ts'
import {
  InvitationParams,
  InvitationView,
  OpenedInvitationView,
  CodeParams,
} from './invitation.schemas.ts'
import { inviteMember } from './invite-member.ts'
import { listInvitations, viewInvitation } from './list-invitations.query.ts'
import { resendInvitation } from './resend-invitation.ts'
import { revokeInvitation } from './revoke-invitation.ts'

const tags = ['teams']
const people = { config: { access: 'account' }, preHandler: requireSession } as const
const perMinute = (max: number) => ({ max, timeWindow: '1 minute' })

/** Invitations to vendors' teams (ON-10). */
export const invitationRoutes: FastifyPluginAsyncTypebox = async function invitations(app) {
  app.post(
    '/api/v1/vendors/:id/members',
    {
      ...people,
      config: { ...people.config, rateLimit: perMinute(20) },
      schema: {
        operationId: 'inviteMember',
        summary: 'Invite somebody to the team by e-mail, with a role',
        tags,
        params: IdParams,
        body: InviteBody,
        response: { 201: ref(InvitationView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const { id } = request.params
      const made = await inviteMember(ctx, request.actor as AccountActor, id, request.body)
      return reply.code(201).send(presentInvitation(await currentActor(ctx, id), made, ctx.now()))
    },
  )

  app.get(
    '/api/v1/vendors/:id/invitations',
    {
      ...people,
      schema: {
        operationId: 'listInvitations',
        summary: 'The invitations to a team, newest first',
        tags,
        params: IdParams,
        response: { 200: Type.Object({ items: Type.Array(ref(InvitationView)) }), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const vendorId = request.params.id
      const actor = await currentActor(ctx, vendorId)
      authorize(teamPolicy, actor, 'seeInvitations', { vendorId })
      return { items: await listInvitations(ctx, actor, vendorId) }
    },
  )

  const verbs = [
    ['resend', resendInvitation, 'Send the mail again, with a new link'],
    ['revoke', revokeInvitation, 'Take an invitation back'],
  ] as const
  for (const [verb, say, summary] of verbs)
    app.post(
      `/api/v1/vendors/:id/invitations/:invitationId/${verb}`,
      {
        ...people,
        config: { ...people.config, rateLimit: perMinute(20) },
        schema: {
          operationId: `${verb}Invitation`,
          summary,
          tags,
          params: InvitationParams,
          response: { 200: ref(InvitationView), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const { id, invitationId } = request.params
        const said = await say(ctx, id, invitationId)
        return presentInvitation(await currentActor(ctx, id), said, ctx.now())
      },
    )

  app.get(
    '/api/v1/invitations/:code',
    {
      config: { access: 'anyone', rateLimit: perMinute(60) },
      schema: {
        operationId: 'viewInvitation',
        summary: 'What the link of an invitation is for',
        tags,
        params: CodeParams,
        response: { 200: ref(OpenedInvitationView), ...problems },
      },
    },
    async (request) => viewInvitation(ctxOf(request), request.params.code),
  )

  for (const verb of ['accept', 'decline'] as const)
    app.post(
      `/api/v1/invitations/:code/${verb}`,
      {
        ...people,
        schema: {
          operationId: `${verb}Invitation`,
          summary:
            verb === 'accept'
              ? 'Join the team; get a new access token afterwards'
              : 'Turn an invitation down',
          tags,
          params: CodeParams,
          response: { 200: Type.Object({ vendorId: Id }), ...problems },
        },
      },
      async (request) =>
        answerInvitation(ctxOf(request), request.actor as AccountActor, request.params.code, verb),
    )
}
