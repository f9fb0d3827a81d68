import { pageOf } from '../api/page.ts'
import { regionOf } from '../images/image.ts'
import type { Action, Call } from '../api/call.ts'
import type { Invocation } from '../state/state.ts'

/** ECS DescribeInvocationResults. // RV-2 */
export const describeInvocationResults: Action = (call) => {
  const { parameters, simulator, account } = call
  const regionId = regionOf(call)
  const [invokeId, instanceId] = [parameters.get('InvokeId'), parameters.get('InstanceId')]
  const fitting = simulator.state.invocations.filter(
    (one) =>
      one.accountId === account.accountId &&
      one.regionId === regionId &&
      (invokeId === undefined || one.invokeId === invokeId) &&
      (instanceId === undefined || one.instanceId === instanceId),
  )
  const { items, ...counts } = pageOf(fitting, parameters)
  return {
    Invocation: {
      ...counts,
      InvocationResults: { InvocationResult: items.map((one) => resultView(one, call)) },
    },
  }
}

function resultView(invocation: Invocation, { parameters, now }: Call): Record<string, unknown> {
  const { invokeId, commandId, instanceId, exitCode } = invocation
  const hasEnded = now >= invocation.finishedAt
  const output = hasEnded ? invocation.output : ''
  return {
    InvokeId: invokeId,
    CommandId: commandId,
    InstanceId: instanceId,
    InvocationStatus: invocationStatus(invocation, now),
    InvokeRecordStatus: hasEnded ? 'Finished' : 'Running',
    Output:
      parameters.get('ContentEncoding') === 'PlainText'
        ? output
        : Buffer.from(output).toString('base64'),
    StartTime: new Date(invocation.startedAt).toISOString(),
    Dropped: 0,
    ...(hasEnded && {
      FinishedTime: new Date(invocation.finishedAt).toISOString(),
      ExitCode: exitCode,
    }),
  }
}

function invocationStatus({ exitCode, finishedAt, timedOut }: Invocation, now: number): string {
  if (now < finishedAt) return 'Running'
  if (timedOut) return 'Timeout'
  return exitCode === 0 ? 'Success' : 'Failed'
}
