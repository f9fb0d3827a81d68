/** What the operations of the catalog are grouped by, and what each group is about. */
export const tags = {
  vocabulary: 'Regions, categories and instance types.',
  'image-lookups':
    'The images of a cloud account, by a key pair that is used and forgotten (IM-2).',
  products: 'Products and their versions, as sellers write them.',
  'product files': 'Logos, guides, proofs and pictures of products (IM-6).',
  'change requests': 'What sellers ask operations to change on the shelf (IM-11, SA-3).',
  'second person': 'What an admin wants to do that waits for another (RV-7).',
  storefront: 'What everybody can find and read (ST-1).',
  'wish list': 'What a buyer keeps and follows (ST-4).',
  campaigns: 'What operations shows on the storefront (MK-2).',
}
