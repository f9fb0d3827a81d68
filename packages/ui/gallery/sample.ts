/** Rows for looking at. */
export const products = [
  {
    id: 'MK-20418',
    name: 'Harbor Log Search',
    price: 'US$ 0',
    status: 'listed',
    at: 4,
    rating: 4.5,
  },
  {
    id: 'MK-20455',
    name: 'Tern Identity Proxy',
    price: 'US$ 0',
    status: 'under_review',
    at: 2,
    rating: 3,
  },
  {
    id: 'MK-20492',
    name: 'Cobalt Backup Vault',
    price: 'US$ 18',
    status: 'rejected',
    at: 1,
    rating: 4,
  },
  {
    id: 'MK-20529',
    name: 'Meridian Data Quality',
    price: 'US$ 0.42 / GB',
    status: 'draft',
    at: 0,
    rating: 3.5,
  },
  {
    id: 'MK-20566',
    name: 'Fathom Cost Lens',
    price: 'US$ 1,280 / month',
    status: 'retired',
    at: 4,
    rating: 5,
  },
]
/** One of them. */
export type Product = (typeof products)[number]

/** A history for looking at. */
export const history = [
  {
    id: '4',
    at: '2026-11-23T08:12:00Z',
    who: 'Mara Holm',
    what: 'Asked for changes',
    note: 'The user guide shows another product.',
    tone: 'attention' as const,
  },
  { id: '3', at: '2026-11-22T15:40:00Z', who: 'Mara Holm', what: 'Claimed the case' },
  {
    id: '2',
    at: '2026-11-22T09:13:00Z',
    what: 'Machine checks passed, 14 of 14',
    tone: 'success' as const,
  },
  {
    id: '1',
    at: '2026-11-22T09:12:00Z',
    who: 'Lin Wei',
    what: 'Submitted for review',
    tone: 'progress' as const,
  },
]
