import type { DeploymentView } from '@emporium/api-client'
import { deployment } from '@emporium/domain'

/** The way of a deployment as the Track shows it: its steps, how far it came, and whether it broke there (ST-3). */
export type DeploymentTrack = {
  steps: readonly ('requested' | 'starting' | 'running' | 'shared')[]
  at: number
  tone: 'go' | 'fail'
}

/** Null once it is over: there is nothing to follow any more. */
export function trackOf(view: DeploymentView): DeploymentTrack | null {
  const { status, mode, startedAt } = view
  if (deployment.isFinal(status)) return null
  const steps =
    mode === 'launch'
      ? (['requested', 'starting', 'running'] as const)
      : (['requested', 'shared'] as const)
  if (deployment.can(status, 'retry'))
    return { steps, at: mode === 'launch' && startedAt ? 1 : 0, tone: 'fail' }
  const isOnItsWay = deployment.can(status, 'fail')
  return {
    steps,
    at: isOnItsWay ? steps.findIndex((step) => step === status) : steps.length,
    tone: 'go',
  }
}
