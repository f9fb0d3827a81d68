/**
 * The shelf as buyers find it: without the products of vendors that are suspended (ON-7). The few suspended ones are
 * read first and looked up row by row, so that an index can still give the order; neither column is ever null.
 */
export const openShelf = `(
  SELECT * FROM shelf_entries s
  WHERE s.vendor_id NOT IN (SELECT v.vendor_id FROM vendor_refs v WHERE v.is_suspended))`
