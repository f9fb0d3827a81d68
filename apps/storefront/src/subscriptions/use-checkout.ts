import { newKey, type StorefrontProductView } from '@emporium/api-client'
import type { RegionId, ServerNetwork } from '@emporium/domain'
import { computed, ref } from 'vue'
import { useRoute } from 'vue-router'
import { fittingChoice } from '../products/use-buy-choice.ts'
import { useWork } from '../session/use-work.ts'
import { useSubscriptionVerbs } from './subscriptions.api.ts'

/**
 * An order as it stands in the address. It is only made when each part still can be had, and one visit of the page makes
 * at most one subscription (ST-2).
 */
export function useCheckout(product: () => StorefrontProductView | undefined) {
  const route = useRoute()
  const { subscribe } = useSubscriptionVerbs()
  const { isBusy, problem, run } = useWork()
  const isAccepted = ref(false)
  const wasTried = ref(false)
  const visit = newKey()

  const wanted = computed(() => {
    const said = (name: string) => String(route.query[name] ?? '')
    return {
      versionId: said('versionId'),
      regionId: said('regionId'),
      instanceType: said('instanceType'),
      network: said('network'),
    }
  })
  const version = computed(() =>
    product()?.versions.find(({ id }) => id === wanted.value.versionId),
  )
  const isFitting = computed(() => {
    if (!version.value) return false
    const fitting: Record<string, string> = fittingChoice(version.value, wanted.value)
    return Object.entries(wanted.value).every(([part, value]) => fitting[part] === value)
  })
  /** The subscription that stands in the way of another one like it, when the server names one (ST-4). */
  const heldId = computed(() => {
    const { subscriptionId } = (problem.value ?? {}) as { subscriptionId?: string }
    return subscriptionId ?? null
  })
  /** The id of the new subscription, or null when something is missing or went wrong. */
  async function order(): Promise<string | null> {
    wasTried.value = true
    const bought = product()
    if (!isAccepted.value || !bought || !version.value) return null
    const { versionId, regionId, instanceType, network } = wanted.value
    let id: string | null = null
    await run(async () => {
      const made = await subscribe(
        {
          productId: bought.id,
          versionId,
          instanceType,
          regionId: regionId as RegionId,
          networkType: network as ServerNetwork,
          eulaHash: version.value?.eulaHash ?? '',
          eulaAccepted: true,
        },
        visit,
      )
      id = made.id
    })
    return id
  }
  return { wanted, version, isFitting, isAccepted, wasTried, isBusy, problem, heldId, order }
}
