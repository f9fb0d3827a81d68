import { defineService } from '@emporium/service-kit'
import type { FastifyPluginAsync } from 'fastify'
import { Announcement } from './announcements/announcement.entity.ts'
import { announcementRoutes } from './announcements/announcement.routes.ts'
import { AnnouncementView, AudiencesView, ReachView } from './announcements/announcement.schemas.ts'
import { Delivery } from './announcements/delivery.entity.ts'
import { tellAnnouncementRunner } from './announcements/tell-announcement.job.ts'
import { openClouds } from './cloud/clouds.ts'
import { TransactionsConfig } from './config.ts'
import { AnnouncementWish } from './contact-wishes/announcement-wish.entity.ts'
import { contactWishRoutes } from './contact-wishes/contact-wish.routes.ts'
import { ContactWishesView } from './contact-wishes/contact-wish.schemas.ts'
import { VendorWish } from './contact-wishes/vendor-wish.entity.ts'
import { consumers } from './consumers.ts'
import { ConversationMessage } from './conversations/conversation-message.entity.ts'
import { Conversation } from './conversations/conversation.entity.ts'
import { conversationRoutes } from './conversations/conversation.routes.ts'
import { ConversationSummaryView, ConversationView } from './conversations/conversation.schemas.ts'
import { Deployment } from './deployments/deployment.entity.ts'
import { deploymentRoutes } from './deployments/deployment.routes.ts'
import { DeploymentView } from './deployments/deployment.schemas.ts'
import { probeDeploymentRunner } from './deployments/probe-deployment.job.ts'
import { settleDeploymentRunner } from './deployments/settle-deployment.job.ts'
import { endSharingRunner } from './deployments/end-sharing.job.ts'
import { HandOver } from './hand-overs/hand-over.entity.ts'
import { handOverRoutes } from './hand-overs/hand-over.routes.ts'
import { inboxRoutes } from './inbox/inbox.routes.ts'
import { InboxView, ReceivedAnnouncementView } from './inbox/inbox.schemas.ts'
import { MessageReport } from './message-reports/message-report.entity.ts'
import { messageAlreadyReported } from './message-reports/message-report.problems.ts'
import { messageReportRoutes } from './message-reports/message-report.routes.ts'
import { ReportedMessagesView } from './message-reports/message-report.schemas.ts'
import { CreateTransactions1763900200000 } from './migrations/1763900200000-create-transactions.ts'
import { BindDeployments1763900300000 } from './migrations/1763900300000-bind-deployments.ts'
import { SuspendVendors1764310000000 } from './migrations/1764310000000-suspend-vendors.ts'
import { ResolveHandOvers1795889370000 } from './migrations/1795889370000-resolve-hand-overs.ts'
import { FindOrders1796053400001 } from './migrations/1796053400001-find-orders.ts'
import { ContactSubscribers1796053700001 } from './migrations/1796053700001-contact-subscribers.ts'
import { SubscribeOnce1796055000000 } from './migrations/1796055000000-subscribe-once.ts'
import { TellKindsApart1796058000000 } from './migrations/1796058000000-tell-kinds-apart.ts'
import { createBuyerCodes } from './orders/buyer-codes.ts'
import { orderRoutes } from './orders/order.routes.ts'
import { ResolvedHandOverView } from './hand-overs/hand-over.schemas.ts'
import {
  OrderChoicesView,
  OrderDetailView,
  OrderView,
  ReportSummaryView,
} from './orders/order.schemas.ts'
import { ProductRef } from './products/product-ref.entity.ts'
import { VersionRef } from './products/version-ref.entity.ts'
import { subjectNames } from './subject-names.ts'
import { EulaAcceptance } from './subscriptions/eula-acceptance.entity.ts'
import { Subscription } from './subscriptions/subscription.entity.ts'
import { subscriptionRoutes } from './subscriptions/subscription.routes.ts'
import {
  SubscriptionDetailView,
  SubscriptionSummaryView,
  SubscriptionView,
} from './subscriptions/subscription.schemas.ts'
import { VendorRef } from './vendors/vendor-ref.entity.ts'
import { tags } from './tags.ts'

/** Subscriptions, orders, EULA acceptances, deployments, hand-overs, and what sellers and subscribers write (ST-2…4, SP-2, SA-2). */
export const transactions = defineService({
  name: 'transactions',
  title: 'Transactions',
  description: 'Subscribing, deploying into the buyer’s cloud account, and what sellers see of it.',
  tags,
  config: TransactionsConfig,
  entities: [
    VendorRef,
    ProductRef,
    VersionRef,
    Subscription,
    EulaAcceptance,
    Deployment,
    HandOver,
    Announcement,
    Delivery,
    Conversation,
    ConversationMessage,
    VendorWish,
    AnnouncementWish,
    MessageReport,
  ],
  migrations: [
    CreateTransactions1763900200000,
    BindDeployments1763900300000,
    SuspendVendors1764310000000,
    ResolveHandOvers1795889370000,
    FindOrders1796053400001,
    ContactSubscribers1796053700001,
    SubscribeOnce1796055000000,
    TellKindsApart1796058000000,
  ],
  views: [
    SubscriptionView,
    SubscriptionSummaryView,
    SubscriptionDetailView,
    DeploymentView,
    OrderView,
    OrderDetailView,
    OrderChoicesView,
    ReportSummaryView,
    ResolvedHandOverView,
    AnnouncementView,
    AudiencesView,
    ReachView,
    ConversationSummaryView,
    ConversationView,
    InboxView,
    ReceivedAnnouncementView,
    ContactWishesView,
    ReportedMessagesView,
  ],
  subjectNames,
  constraintProblems: { uq_message_reports_open: messageAlreadyReported },
  build({ config }) {
    const clouds = openClouds(config)
    const codes = createBuyerCodes(config.BUYER_ID_SECRET)
    return {
      routes: [
        subscriptionRoutes(codes),
        deploymentRoutes(clouds),
        orderRoutes,
        handOverRoutes(codes),
        announcementRoutes,
        conversationRoutes,
        inboxRoutes,
        contactWishRoutes,
        messageReportRoutes,
      ] as FastifyPluginAsync[],
      consumers,
      jobs: [
        probeDeploymentRunner(clouds.isLoopback),
        settleDeploymentRunner,
        endSharingRunner(clouds.platform),
        tellAnnouncementRunner,
      ],
    }
  },
})
