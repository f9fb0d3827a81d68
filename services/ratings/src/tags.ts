/** What the operations of ratings are grouped by, and what each group is about. */
export const tags = {
  reviews: 'What buyers say of products, and what sellers answer (ST-5, SP-3).',
}
