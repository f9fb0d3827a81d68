import { HeldAct } from '@emporium/service-kit'
import { CampaignChange } from './campaigns/campaign-change.entity.ts'
import { Campaign } from './campaigns/campaign.entity.ts'
import { ChangeMessage } from './change-requests/change-message.entity.ts'
import { RuleModeRow } from './rule-modes/rule-mode.entity.ts'
import { ChangeRequest } from './change-requests/change-request.entity.ts'
import { FeaturedRow } from './featuring/featured-row.entity.ts'
import { ProductFile } from './files/product-file.entity.ts'
import { Product } from './products/product.entity.ts'
import { IsvSheetRef } from './sheets/isv-sheet-ref.entity.ts'
import { Submission } from './submissions/submission.entity.ts'
import { ProductSubscribers } from './subscribers/product-subscribers.entity.ts'
import { SubscriptionRef } from './subscribers/subscription-ref.entity.ts'
import { VendorRef } from './vendors/vendor-ref.entity.ts'
import { Addendum } from './versions/addendum.entity.ts'
import { ProductVersion } from './versions/product-version.entity.ts'
import { VersionRegion } from './versions/version-region.entity.ts'
import { Wish } from './wish-lists/wish.entity.ts'
import { InstanceTypeList } from './vocabulary/instance-type-list.entity.ts'

/** The tables of the catalog that have entities; the shelf is read and written as SQL. */
export const entities = [
  Product,
  ProductVersion,
  VersionRegion,
  Submission,
  ProductFile,
  VendorRef,
  IsvSheetRef,
  InstanceTypeList,
  ChangeRequest,
  RuleModeRow,
  ChangeMessage,
  ProductSubscribers,
  SubscriptionRef,
  Addendum,
  Wish,
  HeldAct,
  FeaturedRow,
  Campaign,
  CampaignChange,
]
