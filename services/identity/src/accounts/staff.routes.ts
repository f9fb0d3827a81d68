import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, PageOf, problems, ref } from '@emporium/service-kit'
import { requireSession } from '../sessions/require-session.ts'
import { presentAccount } from './account.presenter.ts'
import { AccountsQuery, AccountView, StaffRolesBody } from './account.schemas.ts'
import { assignStaffRoles } from './assign-staff-roles.ts'
import { disableAccount } from './disable-account.ts'
import { enableAccount } from './enable-account.ts'
import { listAccounts } from './list-accounts.query.ts'

const tags = ['accounts']
const admins = {
  config: { access: { staff: ['admin'] } },
  preHandler: requireSession,
} as const

/** What admins do with accounts. */
export const staffRoutes: FastifyPluginAsyncTypebox = async function staff(app) {
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
