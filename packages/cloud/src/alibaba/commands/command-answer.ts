import type { CommandResult, CommandStatus } from '../../command.ts'
import type { DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResult } from '@alicloud/ecs20140526/dist/models/DescribeInvocationResultsResponseBody.js'

type InvocationResult =
  DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResult

/** InvocationStatus of the cloud in our words; what is not here did not get to run. */
const statuses: Record<string, CommandStatus> = {
  Pending: 'pending',
  Scheduled: 'pending',
  Running: 'running',
  Stopping: 'running',
  Success: 'finished',
  Stopped: 'stopped',
  Cancelled: 'stopped',
  Terminated: 'stopped',
  Timeout: 'timeout',
}

/** A result of DescribeInvocationResults in our words. // RV-2 */
export function toCommandResult(result: InvocationResult): CommandResult {
  const status = statuses[result.invocationStatus ?? ''] ?? 'failed'
  const hasEnded = status === 'finished' || status === 'failed'
  return {
    status,
    ...(hasEnded && result.exitCode !== undefined && { exitCode: result.exitCode }),
    output: Buffer.from(result.output ?? '', 'base64').toString('utf8'),
    ...(result.startTime && { startedAt: new Date(result.startTime) }),
    ...(result.finishedTime && { finishedAt: new Date(result.finishedTime) }),
    ...(result.errorInfo && { failure: result.errorInfo }),
  }
}
