import type { CampaignPageView } from '@emporium/api-client'
import { publicPaths } from '@emporium/domain'
import type { StructuredData } from '../page-head.ts'
import { listData } from '../products/list-data.ts'
import type { CampaignWords } from './use-campaign-words.ts'

/** A campaign for search engines: schema.org's CollectionPage, about the list of its products (MK-2, ST-1). */
export const campaignData = (
  { slug, products }: Pick<CampaignPageView, 'slug' | 'products'>,
  { title, introduction }: CampaignWords,
  publicUrl: string,
): StructuredData => ({
  '@type': 'CollectionPage',
  name: title,
  description: introduction,
  url: `${publicUrl}${publicPaths.campaign(slug)}`,
  mainEntity: listData(products, publicUrl),
})
