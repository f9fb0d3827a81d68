import { useQuery } from '@pinia/colada'
import { bodyOf, useApi } from '../api.ts'

const campaignKeys = { one: (slug: string) => ['campaigns', slug] as const }

/** A minute: what the server rendered is not asked for again. */
const staleTime = 60_000

/** The page of a campaign; its problem has status 410 once it is over, 404 before it begins (MK-2). */
export function useCampaign(slug: () => string) {
  const api = useApi()
  return useQuery({
    key: () => campaignKeys.one(slug()),
    staleTime,
    // Whoever comes back to the window may come after the end.
    refetchOnWindowFocus: 'always',
    ssrCatchError: true,
    query: () =>
      bodyOf(
        api.GET('/api/v1/storefront/campaigns/{slug}', { params: { path: { slug: slug() } } }),
      ),
  })
}
