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

/** When the mails of one kind come. */
export const rhythms = ['atOnce', 'daily', 'never'] as const
export type Rhythm = (typeof rhythms)[number]
export const rhythmOf = ({ email, isDaily }: Wish): Rhythm =>
  email ? (isDaily ? 'daily' : 'atOnce') : 'never'
export const inRhythm = (wish: Wish, rhythm: Rhythm): Wish => ({
  ...wish,
  email: rhythm !== 'never',
  isDaily: rhythm === 'daily',
})

/** Says where one wants to be told things of one kind; the mail of the day comes in the morning where the browser is. */
export function useSaveWish() {
  const api = useApi()
  const cache = useQueryCache()
  return async ({ group, page, email, isDaily }: Wish): Promise<void> => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    const body = { items: [{ group, page, email, isDaily }], ...(timeZone ? { timeZone } : {}) }
    cache.setQueryData(key, await bodyOf(api.PUT('/api/v1/notification-preferences', { body })))
  }
}
