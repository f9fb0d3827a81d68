import type { ReviewCaseView } from '@emporium/api-client'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf } from '../api.ts'
import { usePolling } from '../paging/use-polling.ts'

type Listing = ReviewCaseView['listing']
type ListingFile = NonNullable<Listing['logo']>

/** The files of a listing by their place in it, as JSON pointers (IM-6, SA-1). */
export function filesOf(listing: Listing): { field: string; file: ListingFile }[] {
  const { logo, userGuide, trademark, patent, pictures = [], saas } = listing
  const single = Object.entries({ logo, userGuide, trademark, patent })
  const resources = (saas?.resources ?? []).map(
    ({ file }, i) => [`saas/resources/${i}`, file] as const,
  )
  const shown = pictures.map(({ file }, i) => [`pictures/${i}`, file] as const)
  return [...single, ...shown, ...resources].flatMap(([place, file]) =>
    file ? [{ field: `/${place}`, file }] : [],
  )
}

const linkOf = async ({ fileId }: ListingFile) => {
  const { url } = await bodyOf(
    api.POST('/api/v1/files/{id}/links', { params: { path: { id: fileId } } }),
  )
  return [fileId, url] as const
}

/** Short-lived links to the files of a listing: pictures and downloads carry no token. Renewed before they end. */
export function useFileLinks(listing: () => Listing | undefined) {
  const files = computed(() => {
    const found = listing()
    return found ? filesOf(found) : []
  })
  const query = useQuery({
    key: () => ['file-links', ...files.value.map(({ file }) => file.fileId)],
    query: async () =>
      Object.fromEntries(await Promise.all(files.value.map(({ file }) => linkOf(file)))),
    enabled: () => files.value.length > 0,
    staleTime: 600_000,
  })
  usePolling(
    () => query.refetch(),
    () => (files.value.length ? 600_000 : null),
  )
  return {
    /** The link to a file; undefined until it is there. */
    linkTo: (fileId: string): string | undefined => query.data.value?.[fileId],
  }
}
