import { DescribeInvocationResultsRequest } from '@alicloud/ecs20140526/dist/models/DescribeInvocationResultsRequest.js'
import { DescribeInvocationResultsResponse } from '@alicloud/ecs20140526/dist/models/DescribeInvocationResultsResponse.js'
import { RunCommandRequest } from '@alicloud/ecs20140526/dist/models/RunCommandRequest.js'
import { RunCommandResponse } from '@alicloud/ecs20140526/dist/models/RunCommandResponse.js'
import { CloudError } from '../../problems.ts'
import { once, repeatable } from '../connection.ts'
import { toCommandResult } from './command-answer.ts'
import { givenBack } from '../outcome.ts'
import type { InstancePlace } from '../../cloud.ts'
import type { CommandResult, RunCommandOrder } from '../../command.ts'
import type { Connection } from '../connection.ts'

/** The cloud takes 24 KB of Base64, which is this many bytes of script. */
const maxScriptBytes = 18_000

/**
 * RunCommand. Sent exactly once: a script is somebody else's and may not bear running twice, and the
 * cloud remembers the client token for a while only. // RV-2
 */
export async function runCommand(
  connection: Connection,
  order: RunCommandOrder,
): Promise<{ invocationId: string }> {
  const { regionId, instanceId, timeoutSeconds, clientToken } = order
  const script = Buffer.from(order.script, 'utf8')
  if (script.byteLength > maxScriptBytes) {
    throw new CloudError({
      kind: 'invalid_parameter',
      message: `A script has at most ${maxScriptBytes} bytes.`,
    })
  }
  const answer = await connection.callEcs({
    action: 'RunCommand',
    regionId,
    request: new RunCommandRequest({
      regionId,
      instanceId: [instanceId],
      type: 'RunShellScript',
      contentEncoding: 'Base64',
      commandContent: script.toString('base64'),
      timeout: timeoutSeconds,
      keepCommand: false,
      clientToken,
    }),
    answer: new RunCommandResponse({}),
    isRepeatable: once,
  })
  return { invocationId: givenBack(answer.invokeId) }
}

/** DescribeInvocationResults of one script on one server. // RV-2 */
export async function getCommandResult(
  connection: Connection,
  query: InstancePlace & { invocationId: string },
): Promise<CommandResult | undefined> {
  const { regionId, instanceId, invocationId } = query
  const answer = await connection.callEcs({
    action: 'DescribeInvocationResults',
    regionId,
    request: new DescribeInvocationResultsRequest({
      regionId,
      instanceId,
      invokeId: invocationId,
      contentEncoding: 'Base64',
    }),
    answer: new DescribeInvocationResultsResponse({}),
    isRepeatable: repeatable,
  })
  const results = answer.invocation?.invocationResults?.invocationResult ?? []
  const result = results.find(
    (one) => one.invokeId === invocationId && one.instanceId === instanceId,
  )
  return result && toCommandResult(result)
}
