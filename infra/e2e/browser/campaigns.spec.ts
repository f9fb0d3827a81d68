import { publicPaths } from '@emporium/domain'
import type { Page } from '@playwright/test'
import { signIn, type Person } from '../src/people/person.ts'
import { endCampaign, productsNamed, runCampaign } from '../src/steps/run-campaign.ts'
import { newCast } from './cast.ts'
import { lookAtFaces } from './faces.ts'
import { expect, test } from './guard.ts'
import { demoAccount, installation } from './installation.ts'

/** In the order of the page. No other test changes them. */
const chosen = ['Meridian Data Quality', 'Cobalt Backup Vault']
const dayMs = 86_400_000

/** A campaign that begins now: the home page shows those that began last. Its address is used by no other run. */
async function planned(officer: Person) {
  const { run } = newCast()
  const now = Date.now()
  return {
    slug: `quiet-nights-${run}`,
    title: { en: `Quiet nights ${run}`, 'zh-CN': `安静的夜晚 ${run}` },
    introduction: {
      en: 'Backups that come back, and figures that add up.',
      'zh-CN': '备份随时可恢复，数据始终准确。',
    },
    productIds: await productsNamed(officer, chosen),
    startsAt: new Date(now).toISOString(),
    endsAt: new Date(now + 7 * dayMs).toISOString(),
  }
}

const strip = (page: Page) => page.getByRole('region', { name: 'Current campaigns' })
const statusOf = async (page: Page, path: string) => (await page.request.get(path)).status()

test('MK-2 ST-1 a campaign is found from the home page while it runs, and says so when it is over', async ({
  newPerson,
}) => {
  const officer = await signIn(installation, demoAccount('onboarding officer'))
  const plan = await planned(officer)
  const path = publicPaths.campaign(plan.slug)
  // Both the page and what it asks when it is alive are answered that it is gone.
  const page = await newPerson({
    expects: [
      /status of 410 .* at \S+\d\/campaigns\//,
      /status of 410 .*\/storefront\/campaigns\//,
    ],
  })
  expect(await statusOf(page, path)).toBe(404)
  const id = await runCampaign(officer, plan)
  try {
    await expect.poll(() => statusOf(page, path)).toBe(200)
    await expect.poll(async () => (await page.request.get('/')).text()).toContain(path)
    await page.goto('/')
    await lookAtFaces(page, 'home with a campaign', 'Current campaigns')
    await strip(page).getByRole('link', { name: plan.title.en }).click()
    await lookAtFaces(page, 'campaign', plan.title.en)
    const main = page.getByRole('main')
    await expect(main.getByRole('article').getByRole('heading')).toHaveText(chosen)
    await expect(main.getByRole('button', { name: /^Compare/ })).toHaveCount(chosen.length)
    const chinese = { headers: { 'accept-language': 'zh-CN' } }
    expect(await (await page.request.get(path, chinese)).text()).toContain(plan.title['zh-CN'])

    await endCampaign(officer, id)
    await expect.poll(() => statusOf(page, path)).toBe(410)
    await page.goto(path)
    await lookAtFaces(page, 'campaign that is over', 'This campaign is over')
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
    await main.getByRole('link', { name: 'To the home page' }).click()
    await expect(page.getByRole('heading', { name: 'Software that is ready to run' })).toBeVisible()
    await expect.poll(async () => (await page.request.get('/')).text()).not.toContain(path)
  } finally {
    await endCampaign(officer, id)
  }
})

test('ST-1 back from a product one is where one was on the page of a campaign', async ({
  newPerson,
}) => {
  const officer = await signIn(installation, demoAccount('onboarding officer'))
  const plan = await planned(officer)
  const id = await runCampaign(officer, plan)
  try {
    const page = await newPerson()
    await page.setViewportSize({ width: 390, height: 500 })
    await expect.poll(() => statusOf(page, publicPaths.campaign(plan.slug))).toBe(200)
    await page.goto(publicPaths.campaign(plan.slug))
    const last = page.getByRole('main').getByRole('link', { name: chosen[1] ?? '', exact: true })
    await last.scrollIntoViewIfNeeded()
    const at = await page.evaluate(() => Math.round(scrollY))
    expect(at).toBeGreaterThan(0)
    await last.click()
    await expect(page.getByRole('heading', { name: chosen[1] ?? '', level: 1 })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { name: plan.title.en, level: 1 })).toBeVisible()
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(at)
  } finally {
    await endCampaign(officer, id)
  }
})
