import type { CampaignRowView, CampaignView } from '@emporium/api-client'
import { chosenProduct } from './chosen-products.ts'

/** A draft with all that a campaign says. */
export function campaignView(said: Partial<CampaignView> = {}): CampaignView {
  return {
    id: 'k1',
    slug: 'quiet-nights',
    title: { en: 'Quiet nights', 'zh-CN': '安静的夜晚' },
    introduction: { en: 'Tools that watch.', 'zh-CN': '替您守夜的工具。' },
    phase: 'draft',
    startsAt: '2026-11-01T08:00:00.000Z',
    endsAt: '2999-12-01T08:00:00.000Z',
    endedAt: null,
    productCount: 2,
    products: [chosenProduct('Apple'), chosenProduct('Birch')],
    hasFreeAddress: true,
    revision: 1,
    editedAt: '2026-11-02T08:00:00.000Z',
    editedBy: 'Olga',
    history: [
      { revision: 1, verb: 'create', parts: [], by: 'Olga', at: '2026-11-02T08:00:00.000Z' },
    ],
    actions: ['edit', 'publish'],
    ...said,
  }
}

/** The same in a list. */
export const campaignRow = (said: Partial<CampaignRowView> = {}): CampaignRowView => ({
  id: 'k1',
  slug: 'quiet-nights',
  title: { en: 'Quiet nights', 'zh-CN': '安静的夜晚' },
  phase: 'running',
  startsAt: '2026-11-01T12:00:00.000Z',
  endsAt: '2026-12-01T12:00:00.000Z',
  endedAt: null,
  productCount: 2,
  revision: 1,
  editedAt: '2026-11-02T08:00:00.000Z',
  editedBy: 'Olga',
  ...said,
})

/** A published one whose time has begun. */
export const runningCampaign = (said: Partial<CampaignView> = {}): CampaignView =>
  campaignView({ phase: 'running', hasFreeAddress: false, actions: ['edit', 'end'], ...said })
