import { defineService, openMailer, runs } from '@emporium/service-kit'
import type { FastifyPluginAsync } from 'fastify'
import { Account } from './accounts/account.entity.ts'
import { registrationCookie } from './accounts/registration-cookie.ts'
import { accountRoutes } from './accounts/account.routes.ts'
import { ensureAdmin } from './accounts/ensure-admin.ts'
import { meRoutes } from './accounts/me.routes.ts'
import { Registration } from './accounts/registration.entity.ts'
import { staffRoutes } from './accounts/staff.routes.ts'
import { Activity } from './activity/activity.entity.ts'
import { activityRoutes } from './activity/activity.routes.ts'
import { sweepActivities } from './activity/note-activity.ts'
import { ApiClient } from './api-clients/api-client.entity.ts'
import { apiClientRoutes } from './api-clients/api-client.routes.ts'
import { tokenRoutes } from './api-clients/token.routes.ts'
import { IdentityConfig } from './config.ts'
import { consumers } from './consumers.ts'
import { DigestLine } from './digests/digest-line.entity.ts'
import { orderDigest } from './digests/order-digest.ts'
import { SendDigest } from './digests/send-digest.job.ts'
import { EmailChange } from './email-changes/email-change.entity.ts'
import { emailChangeRoutes } from './email-changes/email-change.routes.ts'
import { factorRule } from './factors/factor-rule.ts'
import { factorRoutes } from './factors/factor.routes.ts'
import { RecoveryCode } from './factors/recovery-code.entity.ts'
import { TotpFactor } from './factors/totp.entity.ts'
import { ensureKey, tendKeys } from './keys/ensure-key.ts'
import { Key } from './keys/key.entity.ts'
import { keyRoutes } from './keys/key.routes.ts'
import { ownKeys } from './keys/key-set.ts'
import { signingKeyRoutes } from './keys/signing-key.routes.ts'
import { sealWith } from './keys/sealing.ts'
import { tokenSigner } from './keys/token-signer.ts'
import { Invitation } from './invitations/invitation.entity.ts'
import { invitationRoutes } from './invitations/invitation.routes.ts'
import { LiveEvent } from './live/live-event.entity.ts'
import { openLiveHub } from './live/live-hub.ts'
import { liveRoutes } from './live/live.routes.ts'
import { OwnershipOffer } from './ownership/ownership-offer.entity.ts'
import { offerRoutes } from './ownership/offer.routes.ts'
import { NotificationPreference } from './preferences/preference.entity.ts'
import { preferenceRoutes } from './preferences/preference.routes.ts'
import { unsubscribeTokens } from './preferences/unsubscribe-tokens.ts'
import { tellAllStaff } from './staff/tell-staff.ts'
import { TeamHistoryLine } from './team-history/history.entity.ts'
import { Link } from './links/link.entity.ts'
import { MailOrder } from './mails/mail.entity.ts'
import { SendMail } from './mails/send-mail.job.ts'
import { sendMail } from './mails/send-mail.ts'
import { Notification } from './notifications/notification.entity.ts'
import { notificationRoutes } from './notifications/notification.routes.ts'
import { PasskeyChallenge } from './passkeys/challenge.entity.ts'
import { Passkey } from './passkeys/passkey.entity.ts'
import { passkeyIsThere } from './passkeys/passkey.problems.ts'
import { passkeyRoutes } from './passkeys/passkey.routes.ts'
import { relyingPartyOf } from './passkeys/relying-party.ts'
import { LinkedProvider } from './providers/linked-provider.entity.ts'
import { myProviderRoutes } from './providers/my-provider.routes.ts'
import { ownAddresses } from './providers/own-addresses.ts'
import { signInProvider } from './providers/provider-client.ts'
import { ProviderVisit } from './providers/provider-visit.entity.ts'
import { providerRoutes } from './providers/provider.routes.ts'
import { readProviders } from './providers/provider.settings.ts'
import { visitCookie } from './providers/visit-cookie.ts'
import { passwordRoutes } from './passwords/password.routes.ts'
import { LoginAttempt } from './sessions/login-attempt.entity.ts'
import { refreshCookie } from './sessions/refresh-cookie.ts'
import { RefreshToken } from './sessions/refresh-token.entity.ts'
import { Session } from './sessions/session.entity.ts'
import { sessionRoutes } from './sessions/session.routes.ts'
import { TeamMember } from './teams/team-member.entity.ts'
import { teamRoutes } from './teams/team.routes.ts'
import { VendorRef } from './teams/vendor-ref.entity.ts'
import { migrations } from './migrations/index.ts'
import { PartnerEventRow } from './partner-events/partner-event.entity.ts'
import { partnerEventRoutes } from './partner-events/partner-event.routes.ts'
import { sweepPartnerEvents } from './partner-events/sweep-partner-events.ts'
import { subjectNames } from './subject-names.ts'
import { views } from './views.ts'
import { WebhookAttempt } from './webhook-deliveries/attempt.entity.ts'
import { startCourier } from './webhook-deliveries/courier.ts'
import { WebhookDelivery } from './webhook-deliveries/delivery.entity.ts'
import { deliveryRoutes } from './webhook-deliveries/delivery.routes.ts'
import { WebhookEndpoint } from './webhook-endpoints/endpoint.entity.ts'
import { endpointRoutes } from './webhook-endpoints/endpoint.routes.ts'
import { openWebhookEgress } from './webhook-endpoints/webhook-egress.ts'
import { tags } from './tags.ts'

/** Who somebody is, what they may do, and what they are told (ON-1, ON-6, ON-7, ON-10, PA-1). */
export const identity = defineService({
  name: 'identity',
  title: 'Identity',
  description: 'Accounts, sessions, teams, programs with their tokens, notifications and mails.',
  tags,
  config: IdentityConfig,
  entities: [
    Account,
    Registration,
    Link,
    Session,
    RefreshToken,
    LoginAttempt,
    TotpFactor,
    RecoveryCode,
    Passkey,
    PasskeyChallenge,
    LinkedProvider,
    ProviderVisit,
    EmailChange,
    Activity,
    Key,
    VendorRef,
    TeamMember,
    ApiClient,
    Notification,
    MailOrder,
    Invitation,
    OwnershipOffer,
    TeamHistoryLine,
    LiveEvent,
    NotificationPreference,
    DigestLine,
    PartnerEventRow,
    WebhookEndpoint,
    WebhookDelivery,
    WebhookAttempt,
  ],
  migrations,
  views,
  subjectNames,
  constraintProblems: { uq_passkeys_credential: passkeyIsThere },
  build({ config, dataSource, clock, systemCtx }) {
    const { PUBLIC_URL: publicUrl, ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = config
    const seal = sealWith(config.SIGNING_KEY_SECRET)
    const signer = tokenSigner(dataSource, seal, publicUrl)
    const keys = ownKeys(dataSource)
    const cookie = refreshCookie(publicUrl)
    const origins = new Set([new URL(publicUrl).origin, ...(config.APP_ORIGINS?.split(',') ?? [])])
    const unsubscribe = unsubscribeTokens(config.SIGNING_KEY_SECRET)
    const mailer = openMailer(config.MAIL_URL, config.MAIL_FROM)
    const post = { mailer, publicUrl, unsubscribe }
    const hub = openLiveHub(dataSource, config.DATABASE_URL, clock)
    const rule = factorRule(config)
    const factorSeal = sealWith(config.SIGNING_KEY_SECRET, 'second factors')
    const party = relyingPartyOf(publicUrl, origins)
    const providers = readProviders(config.SIGN_IN_PROVIDERS).map(signInProvider)
    const byProvider = {
      providers,
      visits: visitCookie(publicUrl),
      addresses: ownAddresses(publicUrl, origins),
    }
    const webhookSeal = sealWith(config.SIGNING_KEY_SECRET, 'webhook secrets')
    const { egress, readUrl } = openWebhookEgress(config.WEBHOOK_LOOPBACK === 'on')
    const signIn = { signer, cookie, origins, seal: factorSeal, rule }
    const routes = [
      accountRoutes(registrationCookie(publicUrl)),
      meRoutes(rule),
      staffRoutes(providers),
      passwordRoutes,
      emailChangeRoutes,
      activityRoutes,
      sessionRoutes({ ...signIn, party }),
      providerRoutes({ ...signIn, ...byProvider }),
      myProviderRoutes(byProvider),
      factorRoutes({ seal: factorSeal, rule }),
      passkeyRoutes(party, rule),
      keyRoutes(keys, publicUrl),
      signingKeyRoutes(seal, config.SIGNING_KEY_DAYS),
      tokenRoutes(signer),
      teamRoutes,
      invitationRoutes,
      offerRoutes,
      apiClientRoutes,
      notificationRoutes,
      preferenceRoutes(unsubscribe),
      liveRoutes(hub),
      partnerEventRoutes,
      endpointRoutes({ seal: webhookSeal, readUrl }),
      deliveryRoutes,
    ]
    return {
      routes: routes as unknown as readonly FastifyPluginAsync[],
      consumers,
      jobs: [
        runs(SendMail, (ctx, { mailId }) => sendMail(ctx, post, mailId)),
        runs(SendDigest, (ctx, { accountId }) => orderDigest(ctx, accountId)),
      ],
      keys,
      async tend() {
        await tendKeys(systemCtx(), seal, config.SIGNING_KEY_DAYS)
        await sweepActivities(systemCtx(), config.ACTIVITY_DAYS)
        await sweepPartnerEvents(systemCtx())
      },
      background: () => startCourier(systemCtx, { egress, seal: webhookSeal }),
      async prepare() {
        await ensureKey(systemCtx(), seal)
        if (email && password) await ensureAdmin(systemCtx(), { email, password })
        await tellAllStaff(systemCtx())
      },
    }
  },
})
