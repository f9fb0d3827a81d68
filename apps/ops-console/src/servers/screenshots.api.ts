import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf } from '../api.ts'

/** Which page of which server of a case. */
export type ScreenshotPlace = { id: string; serverId: string; place: number }

/** A page as a browser showed it in the access check (RV-8); a plain address could not say who asks. */
export function useScreenshot(path: () => ScreenshotPlace, isThere: () => boolean) {
  const query = useQuery({
    key: () => ['screenshot', path().serverId, path().place],
    query: () =>
      bodyOf(
        api.GET('/api/v1/review-cases/{id}/access-servers/{serverId}/screenshots/{place}', {
          params: { path: path() },
          parseAs: 'blob',
        }),
      ),
    enabled: isThere,
  })
  return {
    picture: computed(() => query.data.value as unknown as Blob | undefined),
    isLost: computed(() => query.status.value === 'error'),
  }
}
