/** Bounds that forms, schemas and hints share; sizes in bytes, lengths in characters. */
export const limits = {
  /** A body of JSON; the gateway and the services refuse more alike. */
  bodyBytes: 512 * 1024,
  /** What a form adds around its file: names, fields, boundaries. */
  formBytes: 128 * 1024,
  /** Logo, user guide, trademark copy, patent proof (IM-6). */
  fileBytes: 2 * 1024 * 1024,
  /** Files that all products of one vendor hold together, and their bytes. */
  vendorFiles: 5_000,
  vendorFileBytes: 2 * 1024 * 1024 * 1024,
  /** Recommended side of a logo in pixels (IM-6). */
  logoRecommendedPixels: 320,
  /** Largest side of a picture that is decoded at all. */
  logoMaxPixels: 4096,
  /** Pictures of a product page, and the text that says what one shows (ST-1). */
  pictures: 8,
  pictureAlt: 200,
  /** Longest side of a picture of a product page as it is stored: as large as screens show it. */
  pictureSide: 1600,
  productName: 100,
  /** Also the SaaS short description (SA-1). */
  shortDescription: 500,
  /** Recommended, not enforced (IM-6, SA-1). */
  shortDescriptionWords: 100,
  versionNumber: 20,
  releaseNote: 2000,
  richText: 50_000,
  productUrl: 500,
  pricingDetails: 500,
  /** SA-1. */
  resources: 5,
  recommendedConfiguration: 200,
  osVersion: 100,
  linuxSystemDiskGiB: 40,
  systemDiskGiBMax: 2048,
  personName: 100,
  email: 254,
  /** NIST 800-63B: length counts, composition does not. */
  passwordMin: 10,
  passwordMax: 128,
  /** Passkeys of one account. */
  passkeys: 20,
  passkeyName: 60,
  reason: 2000,
  /** Days after which an act that waits for a second person lapses (RV-7). */
  heldActDays: 7,
  /** Hours after which an urgent stop of a vendor ends unless a second person has confirmed it (RV-7). */
  salesStopHours: 72,
  /** Days in which nobody stops the same vendor alone again after a stop that was not confirmed (RV-7). */
  salesStopPauseDays: 30,
  /** What a reviewer has written so far may be longer than what can be sent (RV-7). */
  draftText: 10_000,
  /** Answers that the desk prepares (RV-9). */
  answerTitle: 100,
  answerQuote: 1000,
  /** The reason for passing an access check that the probe does not bear out (RV-3): a sentence, also in Chinese. */
  overrideReasonMin: 10,
  /** Days in the hours of the desk that are not as their weekday says, and what they are called (RV-9). */
  specialDays: 400,
  dayName: 60,
  /** Filters of the queue that one person keeps, and that the desk shares (RV-7). */
  savedFilters: 50,
  /** Products on a wish list (ST-4). */
  wishes: 500,
  filterName: 60,
  reviewTitle: 120,
  reviewText: 4000,
  searchText: 200,
  pageSize: 20,
  pageSizeMax: 100,
  fileName: 120,
  /** Files of one message of a review. */
  attachments: 5,
  /** Files of all messages of one case. */
  caseAttachments: 100,
  /** The application form and the seller information made from it (ON-4, SP-4). */
  companyName: 200,
  registrationNumber: 60,
  postalAddress: 500,
  jobTitle: 100,
  phone: 32,
  applicationText: 4000,
  supportHours: 200,
  supportChannel: 60,
  supportChannels: 10,
  applicationLinks: 10,
  /** The title of the vendor terms (ON-5). */
  termsTitle: 120,
  /** A message between an applicant and operations (ON-7). */
  applicationMessage: 4000,
  /** A product information sheet (ON-8). */
  supportSummary: 1000,
  /** The filled sheet as a file. */
  sheetBytes: 1024 * 1024,
  /** A vendor's team (ON-10): invitations that wait at once, and days for which a link is good. */
  pendingInvitations: 50,
  invitationDays: 7,
  /** Brand authorisation letters (MK-1). */
  brandPurpose: 500,
  brandPlaces: 500,
  brandLetterDays: 731,
  /** What operations shows on the storefront (MK-2): places in the featured row, and campaign pages. */
  featuredProducts: 12,
  campaignProducts: 24,
  campaignSlug: 60,
  campaignTitle: 80,
  campaignIntroduction: 600,
  /** A domain name as DNS takes it (ON-10). */
  domainName: 253,
  domainsOfVendor: 10,
  /** Contact operations (ON-9). */
  enquirySubject: 150,
  enquiryText: 4000,
  /** Conversations that visitors may begin in 24 hours under one e-mail address: each of them sends it a mail. */
  enquiriesOfAddress: 5,
  /** Between sellers and their subscribers (SP-2). */
  messageSubject: 120,
  messageText: 4000,
  /**
   * What one side may send in 24 hours: announcements of one kind about a product, so that news never keep a security fix
   * in; conversations begun by a vendor and with one buyer.
   */
  announcementsOfProduct: 3,
  conversationsOfVendor: 50,
  conversationsWithBuyer: 3,
  /** Messages of one side of one conversation in 24 hours. */
  messagesOfConversation: 20,
  /** Days after the end of a subscription in which its seller may still write to the buyer. */
  contactDays: 30,
} as const
