/** The shelf as buyers find it: without the products of vendors that are suspended (ON-7). */
export const openShelf = `(
  SELECT * FROM shelf_entries s
  WHERE NOT EXISTS (SELECT FROM vendor_refs v WHERE v.vendor_id = s.vendor_id AND v.is_suspended))`
