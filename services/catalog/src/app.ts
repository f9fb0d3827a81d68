import { createAlibabaCloud } from '@emporium/cloud'
import { regionIds } from '@emporium/domain'
import {
  createFileLinks,
  actAlreadyHeld,
  CreateHeldActs1796010100000,
  defineService,
  heldActRoutes,
  lapseActJob,
} from '@emporium/service-kit'
import type { FastifyPluginAsync } from 'fastify'
import { campaignPageRoutes } from './campaign-pages/campaign-page.routes.ts'
import { campaignAddressTaken } from './campaigns/campaign.problems.ts'
import { campaignRoutes } from './campaigns/campaign.routes.ts'
import { carryOutChangeJob } from './change-requests/carry-out-change.job.ts'
import { requestAlreadyOpen } from './change-requests/change-request.problems.ts'
import { changeRequestRoutes } from './change-requests/change-request.routes.ts'
import { CatalogConfig } from './config.ts'
import { consumers } from './consumers.ts'
import { draftRoutes } from './drafts/draft.routes.ts'
import { featuredRoutes } from './featuring/featured.routes.ts'
import { removeBytes } from './files/drop-file.ts'
import { fileRoutes } from './files/file.routes.ts'
import { catalogActs } from './held-acts/catalog-acts.ts'
import { countKeyTurns } from './lookups/key-turns.ts'
import { keyPolicyRoutes } from './lookups/key-policy.routes.ts'
import { lookupRoutes } from './lookups/lookup.routes.ts'
import { CreateCatalog1763900200000 } from './migrations/1763900200000-create-catalog.ts'
import { KnowSheetsAndBadges1763900310000 } from './migrations/1763900310000-know-sheets-and-badges.ts'
import { VersionsAndRequests1764300400000 } from './migrations/1764300400000-versions-and-requests.ts'
import { RenameVendors1795864600000 } from './migrations/1795864600000-rename-vendors.ts'
import { CountFiles1795864700000 } from './migrations/1795864700000-count-files.ts'
import { OrderReviewers1795889640000 } from './migrations/1795889640000-order-reviewers.ts'
import { KeepSubmittedDrafts1796044100000 } from './migrations/1796044100000-keep-submitted-drafts.ts'
import { KnowScriptTurns1796045100000 } from './migrations/1796045100000-know-script-turns.ts'
import { KeepEdits1796051100000 } from './migrations/1796051100000-keep-edits.ts'
import { DampRatings1796053310001 } from './migrations/1796053310001-damp-ratings.ts'
import { LeadAroundTheShelf1796053400110 } from './migrations/1796053400110-lead-around-the-shelf.ts'
import { KeepWishes1796053500001 } from './migrations/1796053500001-keep-wishes.ts'
import { KeepChosenFindings1796041100000 } from './migrations/1796041100000-keep-chosen-findings.ts'
import { KnowRuleModes1795888310000 } from './migrations/1795888310000-know-rule-modes.ts'
import { KeepReplacedListing1795865900000 } from './migrations/1795865900000-keep-replaced-listing.ts'
import { SuspendVendors1764310000000 } from './migrations/1764310000000-suspend-vendors.ts'
import { OrderShelf1764327600000 } from './migrations/1764327600000-order-shelf.ts'
import { SayReasonsByCode1795863600000 } from './migrations/1795863600000-say-reasons-by-code.ts'
import { KnowTextOfFiles1796013000000 } from './migrations/1796013000000-know-text-of-files.ts'
import { LapseRequests1796010000000 } from './migrations/1796010000000-lapse-requests.ts'
import { IndexShelf1796053600000 } from './migrations/1796053600000-index-shelf.ts'
import { CodeTraits1796053800000 } from './migrations/1796053800000-code-traits.ts'
import { ReadHits1796054000000 } from './migrations/1796054000000-read-hits.ts'
import { NameCategoriesInChinese1796054100000 } from './migrations/1796054100000-name-categories-in-chinese.ts'
import { CountBuyers1796055000000 } from './migrations/1796055000000-count-buyers.ts'
import { TellWhoBills1796057000000 } from './migrations/1796057000000-tell-who-bills.ts'
import { ChangeSupport1796060000000 } from './migrations/1796060000000-change-support.ts'
import { FeatureProducts1796061000000 } from './migrations/1796061000000-feature-products.ts'
import { KnowQuestions1796042000110 } from './migrations/1796042000110-know-questions.ts'
import { platformAccount } from './lookups/platform-account.ts'
import { productRoutes } from './products/product.routes.ts'
import { versionAlreadyOpen } from './products/product.problems.ts'
import { sellerRoutes } from './sellers/seller.routes.ts'
import { sheetRoutes } from './sheets/sheet.routes.ts'
import { tierShelf } from './shelf/tier-shelf.ts'
import { showcaseRoutes } from './showcase/showcase.routes.ts'
import { sitemapRoutes } from './sitemap/sitemap.routes.ts'
import { storefrontRoutes } from './storefront/storefront.routes.ts'
import { entities } from './entities.ts'
import { imageTaken, versionNumberTaken } from './versions/version.problems.ts'
import { tellFollowersJob } from './wish-lists/tell-followers.job.ts'
import { wishRoutes } from './wish-lists/wish.routes.ts'
import { versionRoutes } from './versions/version.routes.ts'
import { views } from './views.ts'
import { rememberInstanceTypes } from './vocabulary/instance-types.ts'
import { vocabularyRoutes } from './vocabulary/vocabulary.routes.ts'
import { subjectNames } from './subject-names.ts'
import { tags } from './tags.ts'

/** A person waits for the answer: milliseconds for one call with all its attempts. */
const patience = { connectTimeoutMs: 4_000, readTimeoutMs: 8_000, budgetMs: 12_000, maxAttempts: 3 }

/** Products from the first draft to the shelf, and the storefront's view of it (IM, SA, ST-1). */
export const catalog = defineService({
  name: 'catalog',
  title: 'Catalog',
  description:
    'Products and their versions, drafts, files, image look-up, regions, categories, instance types, the shelf and search.',
  tags,
  config: CatalogConfig,
  entities,
  migrations: [
    CreateCatalog1763900200000,
    VersionsAndRequests1764300400000,
    KnowSheetsAndBadges1763900310000,
    SuspendVendors1764310000000,
    OrderShelf1764327600000,
    RenameVendors1795864600000,
    CountFiles1795864700000,
    KeepReplacedListing1795865900000,
    KnowRuleModes1795888310000,
    OrderReviewers1795889640000,
    KeepChosenFindings1796041100000,
    SayReasonsByCode1795863600000,
    LapseRequests1796010000000,
    KnowTextOfFiles1796013000000,
    CreateHeldActs1796010100000,
    KnowQuestions1796042000110,
    KeepSubmittedDrafts1796044100000,
    KnowScriptTurns1796045100000,
    KeepEdits1796051100000,
    DampRatings1796053310001,
    LeadAroundTheShelf1796053400110,
    KeepWishes1796053500001,
    IndexShelf1796053600000,
    CodeTraits1796053800000,
    ReadHits1796054000000,
    NameCategoriesInChinese1796054100000,
    CountBuyers1796055000000,
    TellWhoBills1796057000000,
    ChangeSupport1796060000000,
    FeatureProducts1796061000000,
  ],
  views,
  subjectNames,
  constraintProblems: {
    uq_product_versions_open: versionAlreadyOpen,
    uq_product_versions_image: imageTaken,
    uq_product_versions_number: versionNumberTaken,
    uq_change_requests_undecided: requestAlreadyOpen,
    uq_held_acts_waiting: actAlreadyHeld,
    uq_campaigns_slug: campaignAddressTaken,
  },
  build({ config, dataSource, files, log, clock, systemCtx }) {
    const clouds = createAlibabaCloud({
      regions: regionIds,
      ...patience,
      ...(config.CLOUD_ENDPOINT ? { endpoint: config.CLOUD_ENDPOINT } : {}),
    })
    const platform = platformAccount(clouds, config)
    const instanceTypes = rememberInstanceTypes({ cloud: platform.cloud, dataSource, log, clock })
    const links = createFileLinks({
      secret: config.FILE_LINK_SECRET,
      clock,
      folder: '/api/v1/files',
    })
    const { accountId: platformAccountId } = platform
    const takeTurn = countKeyTurns()
    const acts = catalogActs(config.SECOND_PERSON)
    const routes = [
      vocabularyRoutes(instanceTypes),
      lookupRoutes(clouds, takeTurn),
      keyPolicyRoutes,
      productRoutes(links, acts),
      versionRoutes,
      sheetRoutes(links),
      draftRoutes({ clouds, platformAccountId, instanceTypes, links, takeTurn }),
      fileRoutes(files, links),
      changeRequestRoutes(links, acts),
      heldActRoutes(acts),
      storefrontRoutes,
      sellerRoutes,
      showcaseRoutes,
      sitemapRoutes,
      wishRoutes,
      featuredRoutes,
      campaignRoutes,
      campaignPageRoutes,
    ]
    return {
      routes: routes as FastifyPluginAsync[],
      consumers,
      tend: () => tierShelf(systemCtx()),
      jobs: [removeBytes(files), carryOutChangeJob(acts), lapseActJob(acts), tellFollowersJob],
    }
  },
})
