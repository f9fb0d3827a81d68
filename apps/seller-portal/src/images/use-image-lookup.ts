import type { FoundImageView } from '@emporium/api-client'
import type { ProblemDetails, RegionId } from '@emporium/domain'
import { computed, reactive, ref, shallowRef } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'

type Found = { items: FoundImageView[]; total: number; pageNumber: number; pageSize: number }

type Counts = { items: { regionId: RegionId; total: number | null }[]; isRootKey: boolean }

/**
 * The images of a cloud account, one region and page at a time (IM-2). The key pair lives in the memory of the component
 * that asks and goes with it: it is in no store, no address and no cache.
 */
export function useImageLookup() {
  const keys = reactive({ accessKeyId: '', accessKeySecret: '' })
  const regionId = ref<RegionId>('cn-hangzhou')
  /** Part of the name of the images that are looked for. */
  const name = ref('')
  const found = shallowRef<Found | null>(null)
  const problem = shallowRef<ProblemDetails | null>(null)
  const isBusy = ref(false)
  const counts = shallowRef<Counts | null>(null)
  let asked = 0

  const pages = computed(() =>
    found.value ? Math.max(1, Math.ceil(found.value.total / found.value.pageSize)) : 1,
  )

  /** Asks for a page of the region's images; an answer that another question has overtaken is dropped. */
  async function look(pageNumber = 1): Promise<void> {
    const turn = ++asked
    isBusy.value = true
    problem.value = null
    try {
      const named = name.value.trim() ? { name: name.value.trim() } : {}
      const body = { ...trimmed(), regionId: regionId.value, pageNumber, ...named }
      const answer = await bodyOf(api.POST('/api/v1/image-lookups', { body }))
      if (turn !== asked) return
      found.value = answer
      if (counts.value === null) void count()
    } catch (error) {
      if (turn === asked) {
        found.value = null
        problem.value = problemIn(error)
      }
    } finally {
      if (turn === asked) isBusy.value = false
    }
  }
  /** Asks once per key pair how many images each region has; without an answer the tabs go without numbers. */
  async function count(): Promise<void> {
    const pair = trimmed()
    const answer = await bodyOf(api.POST('/api/v1/image-lookups/counts', { body: pair })).catch(
      () => null,
    )
    const isSame = pair.accessKeyId === trimmed().accessKeyId
    if (answer && isSame && pair.accessKeySecret === trimmed().accessKeySecret)
      counts.value = answer
  }
  const trimmed = () => ({
    accessKeyId: keys.accessKeyId.trim(),
    accessKeySecret: keys.accessKeySecret.trim(),
  })
  /** Another pair: what the old one showed is no longer true. */
  function forgetFound(): void {
    asked += 1
    found.value = counts.value = problem.value = null
    isBusy.value = false
  }
  return { keys, regionId, name, found, counts, problem, isBusy, pages, look, trimmed, forgetFound }
}
