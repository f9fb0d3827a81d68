import type { PreferencesView } from '@emporium/api-client'
import { useQuery, useQueryCache } from '@pinia/colada'
import { bodyOf, useApi } from '../api.ts'

const key = ['notification-preferences'] as const
/** Where one is told things of one kind. */
export type Wish = PreferencesView['items'][number]

/** Where one is told what (SP-5). */
export function usePreferences() {
  const api = useApi()
  return useQuery({ key, query: () => bodyOf(api.GET('/api/v1/notification-preferences')) })
}

/** Says where one wants to be told things of one kind. */
export function useSaveWish() {
  const api = useApi()
  const cache = useQueryCache()
  return async ({ group, page, email }: Wish): Promise<void> => {
    const body = { items: [{ group, page, email }] }
    cache.setQueryData(key, await bodyOf(api.PUT('/api/v1/notification-preferences', { body })))
  }
}
