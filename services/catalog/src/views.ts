import {
  ChangeMessageView,
  ChangeRequestDetailView,
  ChangeRequestsSummaryView,
  ChangeRequestView,
} from './change-requests/change-request.schemas.ts'
import {
  CampaignPageView,
  CampaignPreviewView,
  CampaignTeaser,
} from './campaign-pages/campaign-page.schemas.ts'
import { CampaignRowView, CampaignView } from './campaigns/campaign.schemas.ts'
import { ChosenProductView } from './chosen-products/chosen-product.schemas.ts'
import { FeaturedView } from './featuring/featured.schemas.ts'
import { HeldActView } from '@emporium/service-kit'
import { FileLinkView, FileView, UploadedView } from './files/file.schemas.ts'
import { FoundImageView } from './lookups/lookup.schemas.ts'
import { DraftView } from './drafts/draft.view.ts'
import { SavedDraftView } from './drafts/saved-draft.view.ts'
import { ProductRowView, ProductView, StepView } from './products/product.schemas.ts'
import { FindingView, ReadinessView } from './readiness/readiness.schemas.ts'
import { SellerView } from './sellers/seller.schemas.ts'
import { HighlightsView } from './showcase/showcase.schemas.ts'
import { SitemapView } from './sitemap/sitemap.schemas.ts'
import { AddendumView, SubmissionView, VersionView } from './versions/version.schemas.ts'
import { FacetsView, FoundCard, WayOnView } from './storefront/search.schemas.ts'
import {
  PreviewView,
  StorefrontCard,
  RetiredVersion,
  StorefrontProduct,
  StorefrontVersion,
} from './storefront/storefront.schemas.ts'
import { WishView } from './wish-lists/wish.schemas.ts'
import { CategoryView, InstanceTypeView, RegionView } from './vocabulary/vocabulary.schemas.ts'

/** The named components of the catalog's document. */
export const views = [
  RegionView,
  CategoryView,
  InstanceTypeView,
  FoundImageView,
  FileView,
  UploadedView,
  FileLinkView,
  FindingView,
  ReadinessView,
  DraftView,
  SubmissionView,
  AddendumView,
  VersionView,
  StepView,
  ProductView,
  SavedDraftView,
  ProductRowView,
  StorefrontCard,
  StorefrontVersion,
  RetiredVersion,
  StorefrontProduct,
  PreviewView,
  FacetsView,
  SellerView,
  CampaignTeaser,
  HighlightsView,
  SitemapView,
  WishView,
  FoundCard,
  WayOnView,
  ChangeRequestView,
  ChangeMessageView,
  ChangeRequestDetailView,
  ChangeRequestsSummaryView,
  HeldActView,
  ChosenProductView,
  FeaturedView,
  CampaignRowView,
  CampaignView,
  CampaignPageView,
  CampaignPreviewView,
]
