import { Id, Instant, Nullable, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

const Marks = Type.Array(Nullable(Id), {
  description: 'Where each part begins: after this one; the first after none',
})

/** What search engines may be led to: the categories in use, and the parts of the long lists (ST-1). */
export const SitemapView = Type.Object(
  {
    categories: Type.Array(
      Type.Object({
        categoryId: Type.String(),
        subCategoryId: Nullable(Type.String()),
        changedAt: Instant,
      }),
    ),
    campaigns: Type.Array(Type.Object({ slug: Type.String(), changedAt: Instant }), {
      description: 'Those that run now (MK-2)',
    }),
    products: Marks,
    sellers: Marks,
  },
  { $id: 'Sitemap' },
)
export type SitemapView = Static<typeof SitemapView>

export const SitemapPartQuery = Strict({ after: Type.Optional(Id) })

export const SitemapPartView = Type.Object({
  items: Type.Array(Type.Object({ slug: Type.String(), changedAt: Instant })),
})
export type SitemapPartView = Static<typeof SitemapPartView>
