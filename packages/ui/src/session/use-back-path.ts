import { useRouter } from 'vue-router'

/** The name that every app gives its page at which visits at a provider end (`ProviderBack`). */
const pageName = 'provider-back'

/** Where a window beside a page comes back to from a provider, with what tells whose window it was. */
export function useBackPath() {
  const router = useRouter()
  return (query: Record<string, string>): string => router.resolve({ name: pageName, query }).href
}
