import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './guard.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } }

/** Waits until a page shows what it is about and waits for nothing more. */
async function settled(page: Page, shows: string): Promise<void> {
  await expect(page.getByRole('heading', { name: shows, exact: true }).first()).toBeVisible()
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
}

/** What people with an assistive technology would trip over on the page as it is. */
export async function violations(page: Page): Promise<string[]> {
  // What passed is told by its number alone: to describe it took a quarter of the time.
  const { violations: found } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .setLegacyMode()
    .analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`)
}

/** How many pixels a page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })

type Face = { size: keyof typeof sizes; colorScheme: 'light' | 'dark' }

/**
 * Two of the four faces, opposite in both: a page has each size and each theme once, and which of them meet changes
 * from page to page. All four would find little more in twice the time.
 */
const facesOf = (name: string): Face[] => {
  const isTurned = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 1
  return [
    { size: 'phone', colorScheme: isTurned ? 'dark' : 'light' },
    { size: 'desk', colorScheme: isTurned ? 'light' : 'dark' },
  ]
}

/**
 * Looks at the page that is open on a phone and on a desk, one light and one dark: nothing that people with an assistive
 * technology trip over, nothing to scroll sideways. What is wrong is told, and the next face is looked at.
 */
export async function lookAtFaces(page: Page, name: string, shows: string): Promise<void> {
  await test.step(name, async () => {
    await settled(page, shows)
    for (const { size, colorScheme } of facesOf(name)) {
      await page.setViewportSize(sizes[size])
      await page.emulateMedia({ colorScheme })
      await expect(page.locator('html.dark')).toHaveCount(colorScheme === 'dark' ? 1 : 0)
      const face = `${name}, ${size}, ${colorScheme}`
      expect.soft(await violations(page), `accessibility of ${face}`).toEqual([])
      expect.soft(await overflow(page), `overflow of ${face}`).toBeLessThanOrEqual(0)
    }
    await page.setViewportSize(sizes.desk)
    await page.emulateMedia({ colorScheme: 'light' })
  })
}
