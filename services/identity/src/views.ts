import { AccountView, MailOnItsWayView, MeView } from './accounts/account.schemas.ts'
import { InspectedAccountView } from './accounts/inspection.schemas.ts'
import { ActivityView } from './activity/activity.schemas.ts'
import { ApiClientView, NewApiClientView } from './api-clients/api-client.schemas.ts'
import {
  FactorsView,
  PasskeyOfferView,
  PasskeyView,
  RecoveryCodesView,
  TotpProposalView,
} from './factors/factor.schemas.ts'
import { InvitationView, OpenedInvitationView } from './invitations/invitation.schemas.ts'
import { SigningKeyView } from './keys/signing-key.schemas.ts'
import { NotificationView } from './notifications/notification.schemas.ts'
import { OwnershipOfferView } from './ownership/offer.schemas.ts'
import {
  EventTypeView,
  FeedView,
  PartnerEventView,
} from './partner-events/partner-event.schemas.ts'
import { PreferencesView } from './preferences/preference.schemas.ts'
import {
  AccountProviderView,
  MyProvidersView,
  ProviderVisitView,
  SignInProviderView,
} from './providers/provider.schemas.ts'
import { PlaceView, SessionView, SignedInView } from './sessions/session.schemas.ts'
import { MemberView, TeamDeedView } from './teams/team.schemas.ts'
import {
  WebhookDeliveryRowView,
  WebhookDeliveryView,
} from './webhook-deliveries/delivery.schemas.ts'
import {
  WebhookEndpointView,
  WebhookEndpointWithSecretView,
} from './webhook-endpoints/endpoint.schemas.ts'

/** Every view of identity that has a name in its document. */
export const views = [
  TeamDeedView,
  InvitationView,
  OpenedInvitationView,
  OwnershipOfferView,
  PreferencesView,
  MailOnItsWayView,
  AccountView,
  AccountProviderView,
  InspectedAccountView,
  MeView,
  SignedInView,
  SigningKeyView,
  SessionView,
  PlaceView,
  PasskeyView,
  FactorsView,
  TotpProposalView,
  RecoveryCodesView,
  PasskeyOfferView,
  ProviderVisitView,
  SignInProviderView,
  MyProvidersView,
  ActivityView,
  MemberView,
  ApiClientView,
  NewApiClientView,
  NotificationView,
  PartnerEventView,
  FeedView,
  EventTypeView,
  WebhookEndpointView,
  WebhookEndpointWithSecretView,
  WebhookDeliveryRowView,
  WebhookDeliveryView,
]
