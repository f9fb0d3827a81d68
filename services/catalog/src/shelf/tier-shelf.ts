import type { Ctx } from '@emporium/service-kit'

/**
 * Gives each tier of the index its size again: products come, go and are rated. A product in another tier than its own is
 * found all the same; only what is read first is not the best then (ADR 31).
 */
export async function tierShelf({ db }: Pick<Ctx, 'db'>): Promise<void> {
  await db.query('SELECT tier_shelf()')
}
