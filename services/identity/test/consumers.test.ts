import { expect, it } from '@jest/globals'
import {
  ApplicationApproved,
  ApplicationInformationRequested,
  ApplicationMessageWritten,
  ApplicationRejected,
  ApplicationSubmitted,
  CaseAppealed,
  CaseAssigned,
  ChangeRequestOpened,
  ChangeRequestReplied,
  CompanyChangeRequested,
  DeploymentFailed,
  DeploymentFinished,
  EnquiryAnswered,
  EnquiryClosed,
  EnquiryContinued,
  EnquiryOpened,
  FollowedVersionListed,
  OfferEnded,
  SupportChanged,
  ReviewHidden,
  ReviewReportsDecided,
  AnnouncementSent,
  BuyerMessageWritten,
  MessageReportsDecided,
  SellerMessageWritten,
  ReviewRestored,
  ProductActHeld,
  ProductActSettled,
  subscriptions,
  VendorActHeld,
  VendorActSettled,
} from '@emporium/events'
import { isSilent } from '../src/consumers.ts'
import type { NewsWorld } from './news-world.ts'
import { productNews } from './product-news.ts'
import { tradeNews } from './trade-news.ts'
import { vendorNews } from './vendor-news.ts'

it('every event that tells somebody something was tried here', () => {
  const tried: string[] = [
    ...[productNews, vendorNews, tradeNews].flatMap((news) =>
      news({} as NewsWorld).map(({ event }) => event.name),
    ),
    ...[ApplicationSubmitted, ApplicationApproved, ApplicationRejected].map(({ name }) => name),
    ...[ApplicationInformationRequested, DeploymentFailed].map(({ name }) => name),
    DeploymentFinished.name,
    // ST-4, ST-5: orders.consumers.test.ts
    FollowedVersionListed.name,
    ...[ReviewHidden, ReviewReportsDecided, ReviewRestored].map(({ name }) => name),
    // ON-7: applications.consumers.test.ts
    ApplicationMessageWritten.name,
    // SP-2: contact.consumers.test.ts
    ...[SellerMessageWritten, BuyerMessageWritten].map(({ name }) => name),
    ...[AnnouncementSent, MessageReportsDecided].map(({ name }) => name),
    // SP-4: companies.consumers.test.ts
    CompanyChangeRequested.name,
    // RV-7: acts.consumers.test.ts
    ...[ProductActHeld, ProductActSettled, VendorActHeld, VendorActSettled].map(({ name }) => name),
    // ON-9: enquiries.consumers.test.ts
    ...[EnquiryOpened, EnquiryAnswered, EnquiryContinued, EnquiryClosed].map(({ name }) => name),
    // RV-7: desk.consumers.test.ts
    CaseAssigned.name,
    OfferEnded.name,
    // IM-11: orders.consumers.test.ts
    SupportChanged.name,
    // RV-5: desk.consumers.test.ts
    CaseAppealed.name,
    // IM-11: requests.consumers.test.ts
    ...[ChangeRequestOpened, ChangeRequestReplied].map(({ name }) => name),
  ]
  const telling = subscriptions.identity.map(({ name }) => name).filter((name) => !isSilent(name))
  expect([...new Set(tried)].toSorted()).toEqual(telling.toSorted())
})
