import type { Ctx } from '@emporium/service-kit'
import type { ChosenProductView } from './chosen-product.schemas.ts'

type Row = {
  id: string
  name: string | null
  slug: string | null
  vendor_name: string | null
  logo_url: string | null
  is_on_shelf: boolean
  is_suspended: boolean
}

const productsSql = `
  SELECT p.id, p.name, p.slug, v.name AS vendor_name, e.logo_url,
    e.product_id IS NOT NULL AS is_on_shelf, coalesce(v.is_suspended, false) AS is_suspended
  FROM products p LEFT JOIN vendor_refs v ON v.vendor_id = p.vendor_id
  LEFT JOIN shelf_entries e ON e.product_id = p.id WHERE p.id = ANY($1::uuid[])`

function hidingReason({ is_on_shelf, is_suspended }: Row): ChosenProductView['hiddenBecause'] {
  if (!is_on_shelf) return 'not_on_shelf'
  return is_suspended ? 'vendor_suspended' : null
}

const present = (row: Row): ChosenProductView => ({
  productId: row.id,
  name: row.name ?? '',
  slug: row.slug,
  vendorName: row.vendor_name ?? '',
  logoUrl: row.logo_url,
  hiddenBecause: hidingReason(row),
})

/** Products that operations chose, by their ids, each with why buyers do not see it if they do not (MK-2). */
export async function chosenProducts(
  { db }: Pick<Ctx, 'db'>,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, ChosenProductView>> {
  const rows = await db.query<Row[]>(productsSql, [productIds])
  return new Map(rows.map((row) => [row.id, present(row)]))
}
