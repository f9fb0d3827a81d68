/** Addresses of the storefront that search engines keep: each thing has one, whatever else leads to it (ST-1). */
export const publicPaths = {
  product: (slug: string): string => `/products/${slug}`,
  category: (categoryId: string, subCategoryId?: string | null): string =>
    `/categories/${categoryId}${subCategoryId ? `/${subCategoryId}` : ''}`,
  seller: (slug: string): string => `/sellers/${slug}`,
  campaign: (slug: string): string => `/campaigns/${slug}`,
}
