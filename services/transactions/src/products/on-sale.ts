/** Whether a row of `version_refs` can be bought now, as a condition in SQL: its seller, its product and itself are on sale. */
export const isOnSale = (version: string) => `(NOT ${version}.is_retired
  AND EXISTS (SELECT FROM product_refs p WHERE p.product_id = ${version}.product_id AND p.is_available)
  AND NOT EXISTS (SELECT FROM vendor_refs s WHERE s.vendor_id = ${version}.vendor_id AND s.is_suspended))`
