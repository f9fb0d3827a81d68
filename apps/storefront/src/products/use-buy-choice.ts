import type { StorefrontProductView, StorefrontVersionView } from '@emporium/api-client'
import { advisedType, isSmaller, recommendedSize } from '@emporium/domain'
import { computed, reactive, watch } from 'vue'

/** What a buyer chooses: only what fits together (ST-2). */
export type BuyChoice = {
  versionId: string
  regionId: string
  instanceType: string
  network: string
}

/** The value if it is still there to be had, else the one to start with. */
const keep = (value: string, possible: readonly string[], start = possible[0]) =>
  possible.includes(value) ? value : (start ?? '')

/** Whether a version's instance type has less than its seller recommends, as far as that can be read (ST-2). */
export function isBelowAdvice(version: StorefrontVersionView, instanceType: string): boolean {
  const { recommendedConfiguration, instanceTypes } = version
  const least = recommendedSize(recommendedConfiguration, instanceTypes)
  const size = instanceTypes.find(({ id }) => id === instanceType)
  return least !== null && size !== undefined && isSmaller(size, least)
}

/** The choice nearest to what is wanted that a version allows. */
export function fittingChoice(version: StorefrontVersionView, wanted: BuyChoice): BuyChoice {
  const open = version.regions.filter((region) => region.isPurchasable)
  return {
    versionId: version.id,
    regionId: keep(
      wanted.regionId,
      open.map(({ regionId }) => regionId),
    ),
    instanceType: keep(
      wanted.instanceType,
      version.instanceTypes.map(({ id }) => id),
      advisedType(version.recommendedConfiguration, version.instanceTypes)?.id,
    ),
    network: keep(wanted.network, version.networks),
  }
}

/** The choices of the buy box. Another version keeps what still fits and replaces what does not (ST-2). */
export function useBuyChoice(product: () => StorefrontProductView, start: Partial<BuyChoice> = {}) {
  const none = { versionId: '', regionId: '', instanceType: '', network: '' }
  const choice = reactive<BuyChoice>({ ...none, ...start })
  const version = computed(
    () => product().versions.find(({ id }) => id === choice.versionId) ?? product().versions[0],
  )
  watch(
    version,
    (shown) => {
      if (shown) Object.assign(choice, fittingChoice(shown, choice))
    },
    { immediate: true },
  )
  const isComplete = computed(() => Object.values(choice).every((value) => value !== ''))
  return { choice, version, isComplete }
}
