import type { StorefrontProductView, StorefrontVersionView } from '@emporium/api-client'
import { advisedType, isSmaller, recommendedSize } from '@emporium/domain'
import { computed, reactive, ref, watch } from 'vue'

type InstanceType = StorefrontVersionView['instanceTypes'][number]

/** What a buyer chooses: only what fits together (ST-2). */
export type BuyChoice = {
  versionId: string
  regionId: string
  instanceType: string
  network: string
}

/** The value if it is still there to be had, else the one to start with. */
const keep = (value: string, possible: readonly string[], start?: string) =>
  possible.includes(value) ? value : (start ?? possible[0] ?? '')

/** Whether a version's instance type has less than its seller recommends, as far as that can be read (ST-2). */
export function isBelowAdvice(version: StorefrontVersionView, instanceType: string): boolean {
  const { recommendedConfiguration, instanceTypes } = version
  const least = recommendedSize(recommendedConfiguration, instanceTypes)
  const size = instanceTypes.find(({ id }) => id === instanceType)
  return least !== null && size !== undefined && isSmaller(size, least)
}

/** The part of the world that a region is in, as its id begins. */
const landOf = (regionId: string) => regionId.split('-')[0]

/** The region that is nearest to another, as far as their ids tell: the first in the same part of the world. */
const nearRegion = (wanted: string, open: readonly string[]) =>
  open.find((regionId) => landOf(regionId) === landOf(wanted))

/** The server that is nearest to another in size: the smallest that has as much, else the largest there is. */
function nearSize(wanted: InstanceType | undefined, possible: readonly InstanceType[]) {
  if (!wanted) return undefined
  const bySize = possible.toSorted((a, b) => a.cpuCores - b.cpuCores || a.memoryGiB - b.memoryGiB)
  return (bySize.find((type) => !isSmaller(type, wanted)) ?? bySize.at(-1))?.id
}

/**
 * The choice nearest to what is wanted that a version allows (ST-2).
 * @param others other versions of the product: they tell how large a server is that this one does not run on
 */
export function fittingChoice(
  version: StorefrontVersionView,
  wanted: BuyChoice,
  others: readonly StorefrontVersionView[] = [],
): BuyChoice {
  const { instanceTypes, recommendedConfiguration } = version
  const open = version.regions.flatMap((one) => (one.isPurchasable ? [one.regionId] : []))
  const wantedType = others
    .flatMap((other) => other.instanceTypes)
    .find(({ id }) => id === wanted.instanceType)
  return {
    versionId: version.id,
    regionId: keep(wanted.regionId, open, nearRegion(wanted.regionId, open)),
    instanceType: keep(
      wanted.instanceType,
      instanceTypes.map(({ id }) => id),
      nearSize(wantedType, instanceTypes) ??
        advisedType(recommendedConfiguration, instanceTypes)?.id,
    ),
    network: keep(wanted.network, version.networks),
  }
}

const replaceable = ['regionId', 'instanceType', 'network'] as const
/** A choice that another version does not allow, and the nearest that it does. */
export type Replaced = { part: (typeof replaceable)[number]; was: string; now: string }

/** The choices of the buy box. Another version keeps what still fits and replaces what does not (ST-2). */
export function useBuyChoice(product: () => StorefrontProductView, start: Partial<BuyChoice> = {}) {
  const none = { versionId: '', regionId: '', instanceType: '', network: '' }
  const choice = reactive<BuyChoice>({ ...none, ...start })
  const version = computed(
    () => product().versions.find(({ id }) => id === choice.versionId) ?? product().versions[0],
  )
  /** What was chosen and cannot be had with the version that is shown now, with what stands there instead. */
  const replaced = ref<Replaced[]>([])
  watch(
    version,
    (shown) => {
      if (!shown) return
      const before = { ...choice }
      Object.assign(choice, fittingChoice(shown, before, product().versions))
      replaced.value = replaceable
        .filter((part) => before[part] !== '' && before[part] !== choice[part])
        .map((part) => ({ part, was: before[part], now: choice[part] }))
    },
    { immediate: true },
  )
  const isComplete = computed(() => Object.values(choice).every((value) => value !== ''))
  return { choice, version, isComplete, replaced }
}
