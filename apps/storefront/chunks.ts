import type { Rolldown } from 'vite'

/**
 * Parts that are loaded together, as one file (ADR 34): the pages that buyers come in by need them at once, and others
 * need them too, so that each would be a file of its own, forty on the page of a product.
 */
export const together: Readonly<Record<string, readonly string[]>> = {
  /** What every page with products on it shows. */
  shelf: [
    'apps/storefront/src/campaigns/use-campaign-words.ts',
    'apps/storefront/src/compare/CompareToggle.vue',
    'apps/storefront/src/page-head.ts',
    'apps/storefront/src/products/MarkedText.vue',
    'apps/storefront/src/products/ProductCard.vue',
    'apps/storefront/src/products/ProductGrid.vue',
    'apps/storefront/src/products/products.api.ts',
    'apps/storefront/src/server-answer.ts',
    'packages/domain/src/categories.ts',
    'packages/domain/src/public-paths.ts',
    'packages/ui/src/feedback/EmptyState.vue',
    'packages/ui/src/feedback/PageStates.vue',
    'packages/ui/src/feedback/SkeletonCard.vue',
    'packages/ui/src/feedback/SkeletonRows.vue',
    'packages/ui/src/listing/use-listing-words.ts',
    'packages/ui/src/status/ProductMark.vue',
    'packages/ui/src/status/Stars.vue',
    'packages/ui/src/status/VerifiedMark.vue',
    'packages/ui/src/status/rating-text.ts',
    'packages/ui/src/status/star.ts',
    'packages/ui/src/tables/FactStrip.vue',
    'packages/ui/src/text/DateText.vue',
    'packages/ui/src/text/use-written.ts',
    '~icons/lucide/badge-check',
    '~icons/lucide/scale',
  ],
  /** What a product, a category, a seller, a campaign and a search show beside that. */
  browsing: [
    'apps/storefront/src/layouts/MissingPage.vue',
    'apps/storefront/src/products/list-data.ts',
    'apps/storefront/src/trail/TrailNav.vue',
    'apps/storefront/src/trail/trail.ts',
    'packages/domain/src/regions.ts',
    'packages/ui/src/forms/SelectInput.vue',
    'packages/ui/src/forms/field-context.ts',
    'packages/ui/src/tables/LoadMore.vue',
    '~icons/lucide/chevron-down',
  ],
  /** What only the page of a product shows of what buyers see again when they buy and use it. */
  product: [
    'apps/storefront/src/products/OwnProductNote.vue',
    'apps/storefront/src/products/SizeWarning.vue',
    'apps/storefront/src/products/use-buy-choice.ts',
    'apps/storefront/src/session/use-work-here.ts',
    'apps/storefront/src/session/use-work.ts',
    'apps/storefront/src/wish-list/FollowBox.vue',
    'apps/storefront/src/wish-list/wish-list.api.ts',
    'packages/domain/src/faults/fault-params.ts',
    'packages/domain/src/recommended-size.ts',
    'packages/ui/src/choices/CheckBox.vue',
    'packages/ui/src/feedback/use-problem-words.ts',
    'packages/ui/src/forms/Field.vue',
    'packages/ui/src/forms/field-id.ts',
    'packages/ui/src/forms/field-scope.ts',
    'packages/ui/src/forms/first-fault.ts',
    'packages/ui/src/status/Tag.vue',
    'packages/ui/src/tables/ColumnHead.vue',
    'packages/ui/src/tables/DataTable.vue',
    'packages/ui/src/tables/DefinitionList.vue',
    'packages/ui/src/tables/column.ts',
    'packages/ui/src/text/RichText.vue',
    'packages/ui/src/text/copy.ts',
    'packages/ui/src/text/time-ago.ts',
    '~icons/lucide/arrow-down',
    '~icons/lucide/arrow-up',
    '~icons/lucide/chevrons-up-down',
    '~icons/lucide/circle-alert',
    '~icons/lucide/triangle-alert',
  ],
}

/** What runs every page; it stays the same from release to release, and so does its file. */
const frameworks =
  /node_modules[/](?:@?vue|vue-router|vue-i18n|@intlify|@?pinia|@?unhead|hookable|openapi-fetch)[/]/

/** How the code is divided into files; what is not said here is divided by page. */
export const chunks: Rolldown.CodeSplittingOptions = {
  // What a part needs is needed by more pages than the part: it has a file of its own, or is said above.
  includeDependenciesRecursively: false,
  groups: [
    { name: 'frameworks', test: frameworks },
    { name: 'first', tags: ['$initial'] },
    {
      name: (id) =>
        Object.keys(together).find((name) =>
          together[name]?.some((part) => id.replace(/(?:\.js)?(?:\?.*)?$/, '').endsWith(part)),
        ),
    },
  ],
}
