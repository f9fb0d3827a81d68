import type { CampaignView } from '@emporium/api-client'
import { idsOf, type Chosen } from '../chosen-products/chosen-product.ts'
import type { CampaignBody } from './campaigns.api.ts'

/** Both languages of a campaign, as its requests name them, and how they call themselves. */
export const tongues = { en: 'English', 'zh-CN': '中文' } as const
export type Tongue = keyof typeof tongues
type Both = Record<Tongue, string>

/** A campaign while it is written; a moment is null until one is chosen (MK-2). */
export type CampaignDraft = {
  slug: string
  title: Both
  introduction: Both
  products: Chosen[]
  startsAt: string | null
  endsAt: string | null
}

/** A campaign of which nothing is said yet. */
export const blankCampaign = (): CampaignDraft => ({
  slug: '',
  title: { en: '', 'zh-CN': '' },
  introduction: { en: '', 'zh-CN': '' },
  products: [],
  startsAt: null,
  endsAt: null,
})

/** What is saved of a campaign, to be written on. */
export const draftOf = (view: CampaignView): CampaignDraft => ({
  slug: view.slug,
  title: { ...view.title },
  introduction: { ...view.introduction },
  products: view.products.map((product) => ({ product })),
  startsAt: view.startsAt,
  endsAt: view.endsAt,
})

const trimmed = ({ en, 'zh-CN': zh }: Both): Both => ({ en: en.trim(), 'zh-CN': zh.trim() })

/** What is sent of it. */
export const bodyOfDraft = (draft: CampaignDraft): CampaignBody => ({
  slug: draft.slug.trim(),
  title: trimmed(draft.title),
  introduction: trimmed(draft.introduction),
  productIds: idsOf(draft.products),
  startsAt: draft.startsAt ?? '',
  endsAt: draft.endsAt ?? '',
})
