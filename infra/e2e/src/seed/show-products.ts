import type { Person } from '../people/person.ts'
import { productsNamed, runCampaign } from '../steps/run-campaign.ts'
import { daysAhead } from './days-ahead.ts'

/** The first row of the home page; the last of them is there for a month. */
const featured = ['Quill Document AI', 'Harbor Log Search', 'Kestrel Web Stack']
const featuredForAMonth = 'Sable Threat Feed'

/** A campaign that has run for a week. */
const quietNights = {
  slug: 'quiet-nights',
  title: { en: 'Quiet nights', 'zh-CN': '安心的夜晚' },
  introduction: {
    en: 'Five products that watch while you sleep: they search the logs, drill the restore, patch the server, check the data and count the costs. Start one this evening and read what it found with your coffee.',
    'zh-CN':
      '五款在您休息时值守的产品：检索日志、演练恢复、更新服务器补丁、检查数据、核算成本。今晚启动，明早边喝咖啡边看结果。',
  },
}
const watchful = [
  'Harbor Log Search',
  'Cobalt Backup Vault',
  'Kestrel Web Stack',
  'Meridian Data Quality',
  'Fathom Cost Lens',
]

/** The beginning of the day that is so many days away. */
const dayAt = (days: number) => `${daysAhead(days)}T00:00:00.000Z`

/** Operations features some of the products, and runs a campaign with others (MK-2). */
export async function showProducts(officer: Person): Promise<void> {
  const chosen = await productsNamed(officer, [...featured, featuredForAMonth])
  const places = chosen.map((productId, index) => ({
    productId,
    startsAt: null,
    endsAt: index < featured.length ? null : dayAt(30),
  }))
  await officer.api.PUT('/api/v1/featured-products', {
    params: { header: { 'If-Match': '"0"' } },
    body: { places },
  })
  await runCampaign(officer, {
    ...quietNights,
    productIds: await productsNamed(officer, watchful),
    startsAt: dayAt(-7),
    endsAt: dayAt(24),
  })
}
