import { newKey } from '@emporium/api-client'
import type { DeploymentMode } from '@emporium/domain'
import { useProblemFields } from '@emporium/ui'
import { computed, onUnmounted, reactive, ref } from 'vue'
import { useWork } from '../session/use-work.ts'
import { useAppText } from '../text.ts'
import {
  useSubscriptionVerbs,
  type DeployableVersion,
  type DeployOrder,
  type KeyPair,
} from './subscriptions.api.ts'

type DeployField = 'accessKeyId' | 'accessKeySecret' | 'accountId' | 'name' | 'versionId'
const noKey: KeyPair = { accessKeyId: '', accessKeySecret: '' }

/** What a deployment needs, by its mode (ST-3). The key is forgotten with the form, and after each success. */
export function useDeployForm(
  subscriptionId: () => string,
  versions: () => readonly DeployableVersion[],
) {
  const { t } = useAppText()
  const { deploy } = useSubscriptionVerbs()
  const { isBusy, problem, run } = useWork()
  const { errorOf: serverErrorOf, clear } = useProblemFields(problem)
  const form = reactive({
    mode: 'launch' as DeploymentMode | '',
    versionId: versions()[0]?.versionId ?? '',
    accountId: '',
    name: '',
  })
  const keyPair = ref<KeyPair>({ ...noKey })
  const wasTried = ref(false)
  let attempt = newKey()
  const isLaunch = computed(() => form.mode === 'launch')

  const missing = computed((): Partial<Record<DeployField, string>> => {
    const { accessKeyId, accessKeySecret } = keyPair.value
    const name = form.name.trim()
    const found: [DeployField, boolean, string][] = [
      ['accessKeyId', isLaunch.value && !accessKeyId.trim(), t('deploy.missing.key')],
      ['accessKeySecret', isLaunch.value && !accessKeySecret, t('deploy.missing.secret')],
      [
        'accountId',
        !isLaunch.value && !/^\d{6,20}$/.test(form.accountId.trim()),
        t('deploy.missing.account'),
      ],
      ['name', name !== '' && !/^[A-Za-z][A-Za-z0-9-]{1,59}$/.test(name), t('deploy.missing.name')],
    ]
    return Object.fromEntries(
      found.filter(([, isWrong]) => isWrong).map(([field, , text]) => [field, text]),
    )
  })
  const errorOf = (field: DeployField) =>
    (wasTried.value ? missing.value[field] : undefined) ?? serverErrorOf(field)

  function orderOf(): DeployOrder {
    const name = form.name.trim()
    const { accessKeyId, accessKeySecret } = keyPair.value
    const how = isLaunch.value
      ? { mode: 'launch' as const, accessKeyId: accessKeyId.trim(), accessKeySecret }
      : { mode: 'share' as const, accountId: form.accountId.trim() }
    const which = form.versionId ? { versionId: form.versionId } : {}
    return { ...how, ...which, ...(name ? { name } : {}) }
  }
  function forget() {
    keyPair.value = { ...noKey }
  }
  /** Resolves to whether the deployment was taken on. */
  async function submit(): Promise<boolean> {
    wasTried.value = true
    if (Object.keys(missing.value).length > 0) return false
    const isTaken = await run(() => deploy(subscriptionId(), orderOf(), attempt))
    // A corrected order is another order; only a lost answer is asked for again under the same key.
    if (isTaken || problem.value?.status !== 0) attempt = newKey()
    if (isTaken) forget()
    return isTaken
  }
  onUnmounted(forget)
  return { form, keyPair, isLaunch, isBusy, problem, errorOf, clear, submit }
}
