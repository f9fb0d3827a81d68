import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, PageOf, problems, ref } from '@emporium/service-kit'
import { ActivitiesQuery, ActivityView } from '../activity/activity.schemas.ts'
import { listActivities } from '../activity/list-activities.query.ts'
import { resetFactors } from '../factors/reset-factors.ts'
import type { Providers } from '../providers/begin-visit.ts'
import { endSessionsOfAccount } from '../sessions/end-sessions-of-account.ts'
import { requireSession } from '../sessions/require-session.ts'
import { presentAccount } from './account.presenter.ts'
import { AccountsQuery, AccountView, StaffRolesBody } from './account.schemas.ts'
import { assignStaffRoles } from './assign-staff-roles.ts'
import { disableAccount } from './disable-account.ts'
import { enableAccount } from './enable-account.ts'
import { inspectAccount } from './inspect-account.query.ts'
import { EndSessionsBody, InspectedAccountView, ResetFactorsBody } from './inspection.schemas.ts'
import { listAccounts } from './list-accounts.query.ts'

const tags = ['accounts']
const admins = {
  config: { access: { staff: ['admin'] } },
  preHandler: requireSession,
} as const

/** What admins do with accounts. */
export const staffRoutes = (providers: Providers): FastifyPluginAsyncTypebox =>
  async function staff(app) {
    app.get(
      '/api/v1/accounts',
      {
        ...admins,
        schema: {
          operationId: 'listAccounts',
          summary: 'Accounts, newest first; by the beginning of an address',
          tags,
          querystring: AccountsQuery,
          response: { 200: PageOf(ref(AccountView)), ...problems },
        },
      },
      async (request) => listAccounts(ctxOf(request), request.query),
    )

    app.get(
      '/api/v1/accounts/:id',
      {
        ...admins,
        schema: {
          operationId: 'inspectAccount',
          summary: 'An account with its open sessions and its ways to sign in',
          tags,
          params: IdParams,
          response: { 200: ref(InspectedAccountView), ...problems },
        },
      },
      async (request) => inspectAccount(ctxOf(request), providers, request.params.id),
    )

    app.get(
      '/api/v1/accounts/:id/activities',
      {
        ...admins,
        schema: {
          operationId: 'listAccountActivities',
          summary: 'What happened to an account, the newest first',
          tags,
          params: IdParams,
          querystring: ActivitiesQuery,
          response: { 200: PageOf(ref(ActivityView)), ...problems },
        },
      },
      async (request) => listActivities(ctxOf(request), request.params.id, request.query),
    )

    app.post(
      '/api/v1/accounts/:id/reset-factors',
      {
        ...admins,
        schema: {
          operationId: 'resetFactors',
          summary: 'Take the second factors of somebody away who has lost them all',
          tags,
          params: IdParams,
          body: ResetFactorsBody,
          response: { 200: ref(AccountView), ...problems },
        },
      },
      async (request) => {
        const reason = request.body.reason.trim()
        const account = await resetFactors(ctxOf(request), request.params.id, reason)
        return presentAccount(request.actor, account)
      },
    )

    app.post(
      '/api/v1/accounts/:id/end-sessions',
      {
        ...admins,
        schema: {
          operationId: 'endSessionsOfAccount',
          summary: 'Sign somebody out everywhere, or in one place; they are told why',
          tags,
          params: IdParams,
          body: EndSessionsBody,
          response: { 200: ref(AccountView), ...problems },
        },
      },
      async (request) => {
        const said = { ...request.body, reason: request.body.reason.trim() }
        const account = await endSessionsOfAccount(ctxOf(request), request.params.id, said)
        return presentAccount(request.actor, account)
      },
    )

    app.put(
      '/api/v1/accounts/:id/staff-roles',
      {
        ...admins,
        schema: {
          operationId: 'assignStaffRoles',
          summary: 'Say which staff roles an account has',
          tags,
          params: IdParams,
          body: StaffRolesBody,
          response: { 200: ref(AccountView), ...problems },
        },
      },
      async (request) => {
        const { id } = request.params
        const account = await assignStaffRoles(ctxOf(request), id, request.body.roles)
        return presentAccount(request.actor, account)
      },
    )

    const verbs = [
      ['disable', disableAccount, 'Close an account and end its sessions'],
      ['enable', enableAccount, 'Open a disabled account again'],
    ] as const
    for (const [verb, say, summary] of verbs)
      app.post(
        `/api/v1/accounts/:id/${verb}`,
        {
          ...admins,
          schema: {
            operationId: `${verb}Account`,
            summary,
            tags,
            params: IdParams,
            response: { 200: ref(AccountView), ...problems },
          },
        },
        async (request) =>
          presentAccount(request.actor, await say(ctxOf(request), request.params.id)),
      )
  }
