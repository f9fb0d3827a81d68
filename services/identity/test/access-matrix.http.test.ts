import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '@emporium/service-kit'
import {
  accessOf,
  as,
  everybody,
  members,
  operationNamesOf,
  rowOf,
  people,
  type AccessMatrix,
  type Party,
  type TestActor,
} from '@emporium/testing'
import { Account } from '../src/accounts/account.entity.ts'
import { OwnershipOffer } from '../src/ownership/ownership-offer.entity.ts'
import { unsubscribeTokens } from '../src/preferences/unsubscribe-tokens.ts'
import { Session } from '../src/sessions/session.entity.ts'
import { TeamMember } from '../src/teams/team-member.entity.ts'
import { WebhookDelivery } from '../src/webhook-deliveries/delivery.entity.ts'
import {
  buildAccount,
  buildMember,
  buildPerson,
  buildStaff,
  buildVendor,
  freshEmail,
  password,
  signingKeySecret,
  startIdentity,
  type Identity,
} from './factories.ts'
import { openIdProvider, type OpenIdProvider } from './openid-provider.ts'
import { tokenIn } from './post-office.ts'
import { callback } from './provider-browser.ts'

let service: Identity
let provider: OpenIdProvider
let vendorId: string
let actors: Record<Exclude<Party, 'nobody'>, TestActor>

/** A vendor's program with a token of the service's own. */
async function program(owner: TestActor, ...scopes: string[]): Promise<TestActor> {
  const { body: client } = await as(service.app, owner)
    .post('/api/v1/api-clients')
    .send({ name: 'Build server', scopes })
    .expect(201)
  const { body } = await as(service.app)
    .post('/oauth/token')
    .auth(client.id, client.clientSecret)
    .type('form')
    .send({ grant_type: 'client_credentials' })
    .expect(200)
  const token = body.access_token as string
  const authorization = `Bearer ${token}`
  return { id: client.id, name: client.name, token, authorization, vendorId: owner.vendorId }
}

beforeAll(async () => {
  provider = await openIdProvider(callback)
  service = await startIdentity({ SIGN_IN_PROVIDERS: JSON.stringify([provider.settings]) })
  const owner = await buildMember(service, 'owner')
  vendorId = owner.vendorId
  const member = (role: (typeof members)[number]) => buildMember(service, role, vendorId)
  const foreign = await buildMember(service, 'owner')
  actors = {
    buyer: await buildPerson(service),
    owner,
    publisher: await member('publisher'),
    support: await member('support'),
    finance: await member('finance'),
    read_only: await member('read_only'),
    foreign_owner: foreign,
    client: await program(owner, 'catalog:read', 'catalog:write', 'events:read'),
    foreign_client: await program(foreign, 'catalog:read'),
    scopeless_client: await program(owner, 'saas:resolve'),
    reviewer: await buildStaff(service, 'reviewer'),
    onboarding_officer: await buildStaff(service, 'onboarding_officer'),
    admin: await buildStaff(service, 'admin'),
  }
})
afterAll(async () => {
  await service.stop()
  await provider.stop()
})

const fresh = async (overrides: Partial<Account> = {}) => ({
  id: (await buildAccount(service, overrides)).id,
})
const mine = () => ({ id: vendorId })
const teamMember = async () => {
  const { id } = await buildMember(service, 'publisher', vendorId)
  return { id: vendorId, accountId: id }
}
/** An invitation to the owning vendor's team, or to that of another, and the token in its mail. */
const invited = async (email = freshEmail(), owner = actors.owner) => {
  const id = owner.vendorId ?? ''
  const { body } = await as(service.app, owner)
    .post(`/api/v1/vendors/${id}/members`)
    .send({ email, role: 'support' })
    .expect(201)
  await service.work()
  const text = service.post.lastTo(email).text ?? ''
  const code = /invitations\/([\w-]+)/.exec(text)?.[1] ?? tokenIn(service.post.lastTo(email))
  return { id, invitationId: body.id as string, code }
}
const buyersEmail = async () => {
  const { manager } = service.dataSource
  return (await manager.findOneByOrFail(Account, { id: actors.buyer.id })).email
}
/** An invitation of the buyer to another team, as accepting it makes a member. */
const invitedBuyer = async () => invited(await buyersEmail(), await buildMember(service, 'owner'))
/** An offer of another team to the buyer. */
const offered = async () => {
  const owner = await buildMember(service, 'owner', (await buildVendor(service)).vendorId)
  const id = owner.vendorId
  const row = { vendorId: id, accountId: actors.buyer.id, role: 'support' as const }
  const joinedAt = service.clock.now()
  await service.dataSource.manager.save(Object.assign(new TeamMember(), { ...row, joinedAt }))
  const { body } = await as(service.app, owner)
    .post(`/api/v1/vendors/${id}/ownership-offers`)
    .send({ accountId: actors.buyer.id })
    .expect(201)
  return { id, offerId: body.offer.id as string }
}
const ownOffer = async () => {
  await service.dataSource.manager.delete(OwnershipOffer, { vendorId })
  const { accountId } = await teamMember()
  const { body } = await as(service.app, actors.owner)
    .post(`/api/v1/vendors/${vendorId}/ownership-offers`)
    .send({ accountId })
    .expect(201)
  return { id: vendorId, offerId: body.offer.id as string }
}
/** The link at the end of a mail to the owner. */
const unsubscription = () => {
  const { sign } = unsubscribeTokens(signingKeySecret)
  return { code: sign({ accountId: actors.owner.id, group: 'products' }) }
}
const ownProgram = async () => ({ id: (await program(actors.owner, 'catalog:read')).id })
const ownEndpoint = async (): Promise<{ id: string }> => {
  const body = { url: 'https://hooks.example.com/emporium' }
  const made = await as(service.app, actors.owner).post('/api/v1/webhook-endpoints').send(body)
  if (made.status === 201) return { id: made.body.id as string }
  // A vendor has ten at most.
  await service.dataSource.query('DELETE FROM webhook_endpoints')
  return ownEndpoint()
}
const ownDelivery = async () => {
  const { id: endpointId } = await ownEndpoint()
  await as(service.app, actors.owner)
    .post(`/api/v1/webhook-endpoints/${endpointId}/ping`)
    .expect(202)
  const { manager } = service.dataSource
  const found = await manager.findOneByOrFail(WebhookDelivery, { endpointId })
  await manager.update(WebhookDelivery, { id: found.id }, { status: 'failed' })
  return { id: found.id }
}
const ownSession = async () => {
  const of = { accountId: actors.owner.id, address: '10.0.0.1', userAgent: 'another browser' }
  return { id: (await service.dataSource.manager.save(Session.start(of, service.clock.now()))).id }
}

const admins = { may: ['admin'] } as const
const anyone = { may: everybody } as const
const persons = { may: people } as const
const owners = ['owner', 'foreign_owner'] as const
const lookers = [...members, 'reviewer', 'onboarding_officer', 'admin'] as const
/** Nobody of the matrix has one: whoever is signed in is told so; who may of one's own stands in tests of their own. */
const none = { may: [] } as const

/** Who may call what of identity, for the team of `owner` (ON-1, ON-10, PA-1). */
const matrix: AccessMatrix = {
  registerAccount: {
    ...anyone,
    body: () => ({ email: freshEmail(), password, name: 'Pat', country: 'DE' }),
  },
  verifyEmail: anyone,
  resendVerification: { ...anyone, body: () => ({ email: freshEmail() }) },
  requestPasswordReset: { ...anyone, body: () => ({ email: freshEmail() }) },
  completePasswordReset: { ...anyone, body: { token: 'x', newPassword: password } },
  confirmEmailChange: anyone,
  undoEmailChange: anyone,
  offerPasskeySignIn: anyone,
  logInWithPasskey: { ...anyone, body: { challengeId: newId(), response: {} } },
  logOut: anyone,
  listSignInProviders: anyone,
  beginProviderSignIn: { ...anyone, body: { provider: 'acme', returnTo: '/sign-in' } },
  comeBackFromProvider: anyone,
  logInWithProvider: { ...anyone, body: {} },
  getKeySet: anyone,
  getServerMetadata: anyone,
  viewInvitation: { ...anyone, at: invited },
  viewUnsubscription: {
    ...anyone,
    get query() {
      return unsubscription()
    },
  },
  unsubscribe: {
    ...anyone,
    get query() {
      return unsubscription()
    },
  },

  getMe: persons,
  editMe: { ...persons, body: { name: 'Pat' } },
  changePassword: { ...persons, body: { newPassword: 'Eleven red foxes' } },
  requestEmailChange: { ...persons, body: () => ({ email: freshEmail() }) },
  listSessions: persons,
  listActivities: persons,
  endOtherSessions: persons,
  endSession: { may: ['owner'], at: ownSession },
  listMyProviders: persons,
  beginProviderLink: { ...persons, body: { provider: 'acme', returnTo: '/account/security' } },
  linkProvider: persons,
  unlinkProvider: { ...none, at: () => ({ provider: 'acme' }) },
  listFactors: persons,
  beginAuthenticatorApp: persons,
  confirmAuthenticatorApp: { ...persons, body: { code: '000000' } },
  removeAuthenticatorApp: persons,
  renewRecoveryCodes: persons,
  offerPasskey: persons,
  addPasskey: { ...persons, body: { challengeId: newId(), name: 'Mine', response: {} } },
  renamePasskey: { ...none, body: { name: 'Mine' } },
  removePasskey: none,
  confirmPresence: { ...persons, body: { password: 'not the password' } },
  offerPresence: persons,
  confirmPresenceWithPasskey: { ...persons, body: { challengeId: newId(), response: {} } },
  listNotifications: persons,
  readNotifications: persons,
  listNotificationPreferences: persons,
  saveNotificationPreferences: persons,

  listAccounts: admins,
  inspectAccount: { ...admins, at: fresh },
  listAccountActivities: { ...admins, at: fresh },
  resetFactors: { ...admins, at: fresh, body: { reason: 'The phone is lost.' } },
  endSessionsOfAccount: { ...admins, at: fresh, body: { reason: 'A lost laptop.' } },
  assignStaffRoles: { ...admins, at: fresh, body: { roles: [] } },
  disableAccount: { ...admins, at: fresh },
  enableAccount: { ...admins, at: () => fresh({ status: 'disabled' }) },
  listSigningKeys: admins,
  rotateKey: admins,
  listIdentityAuditEntries: admins,
  exportIdentityAuditEntries: admins,
  verifyIdentityAuditChain: admins,
  getIdentityQueue: admins,
  listIdentityParkedMessages: admins,
  // There is no such message: an admin is told so.
  replayIdentityParkedMessage: none,

  listMembers: { may: lookers, at: mine },
  listTeamHistory: { may: lookers, at: mine },
  inviteMember: {
    may: ['owner'],
    at: mine,
    body: () => ({ email: freshEmail(), role: 'support' }),
  },
  changeRole: { may: ['owner'], at: teamMember, body: { role: 'support' } },
  removeMember: { may: ['owner'], at: teamMember },
  listInvitations: { may: ['owner', 'onboarding_officer', 'admin'], at: mine },
  resendInvitation: { may: ['owner'], at: invited },
  revokeInvitation: { may: ['owner'], at: invited },
  acceptInvitation: { may: ['buyer'], at: invitedBuyer },
  declineInvitation: { may: ['buyer'], at: invitedBuyer },
  getOwnershipOffer: { may: lookers, at: ownOffer },
  offerOwnership: {
    may: ['owner'],
    at: mine,
    body: () => ({ accountId: actors.publisher.id }),
  },
  acceptOwnershipOffer: { may: ['buyer'], at: offered },
  declineOwnershipOffer: { may: ['buyer'], at: offered },
  withdrawOwnershipOffer: { may: ['owner'], at: ownOffer },
  createApiClient: { may: owners, body: { name: 'Mine', scopes: ['catalog:read'] } },
  listApiClients: { may: owners },
  rotateClientSecret: { may: ['owner'], at: ownProgram, body: { overlapHours: 1 } },
  revokeApiClient: { may: ['owner'], at: ownProgram },
  listEventTypes: anyone,
  readEvents: { may: [...members, 'foreign_owner', 'client'] },
  createWebhookEndpoint: { may: owners, body: { url: 'https://hooks.example.com/' } },
  listWebhookEndpoints: { may: owners },
  getWebhookEndpoint: { may: ['owner'], at: ownEndpoint },
  editWebhookEndpoint: { may: ['owner'], at: ownEndpoint, body: { description: 'Mine' } },
  rotateWebhookSecret: { may: ['owner'], at: ownEndpoint, body: { overlapHours: 1 } },
  enableWebhookEndpoint: { may: ['owner'], at: ownEndpoint },
  disableWebhookEndpoint: { may: ['owner'], at: ownEndpoint },
  deleteWebhookEndpoint: { may: ['owner'], at: ownEndpoint },
  pingWebhookEndpoint: { may: ['owner'], at: ownEndpoint },
  listWebhookDeliveries: { may: ['owner'], at: ownEndpoint },
  getWebhookDelivery: { may: ['owner'], at: ownDelivery },
  replayWebhookDelivery: { may: ['owner'], at: ownDelivery },
}

/** These ask for credentials of their own, whoever else calls; their tests are named here. */
const byCredentials: Readonly<Record<string, string>> = {
  logIn: 'sessions.log-in.http.test.ts',
  refreshSession: 'sessions.refresh.http.test.ts',
  issueClientToken: 'api-clients.http.test.ts',
  // Endless for whoever may.
  streamEvents: 'live.http.test.ts',
}

describe('S-1 ASVS 8.1 who may call what of identity', () => {
  it('S-1 every operation has its row', async () => {
    const known = await operationNamesOf('identity')
    const named = [...Object.keys(matrix), ...Object.keys(byCredentials)]
    expect(named.toSorted()).toEqual(known)
  })

  it.each(Object.keys(matrix))('S-1 %s', async (operationId) => {
    const { operation, row } = await rowOf('identity', matrix, operationId)
    const { expected, found } = await accessOf(service, operation, row, actors)
    expect(found).toEqual(expected)
  })

  it.each(['post /api/v1/sessions', 'post /api/v1/sessions/refresh'])(
    'S-1 %s asks for its own credentials, whoever is signed in',
    async (at) => {
      const path = at.split(' ')[1] ?? ''
      for (const actor of [undefined, ...Object.values(actors)]) {
        const body = path.endsWith('refresh') ? undefined : { email: freshEmail(), password: 'x' }
        await as(service.app, actor).post(path).send(body).expect(401)
      }
    },
  )
})
