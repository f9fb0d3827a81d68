import { Refusal } from '../api/refusal.ts'
import { regionOf } from '../images/image.ts'
import { ownInstance, statusOf } from '../instances/instance.ts'
import { answerOfChecker } from './image-checker.ts'
import { interpretScript } from './interpret-script.ts'
import type { Action } from '../api/call.ts'

const mostBase64 = 24_576

/** ECS RunCommand on one server. Nothing is run: the script is only read. // RV-2 */
export const runCommand: Action = (call) => {
  const { parameters, now, simulator, account } = call
  const regionId = regionOf(call)
  const instance = ownInstance(call, parameters.must('InstanceId.1'))
  if (statusOf(instance, now) !== 'Running')
    throw new Refusal(403, 'IncorrectInstanceStatus', 'The server is not running.')
  const content = parameters.must('CommandContent')
  if (content.length > mostBase64)
    throw new Refusal(400, 'CmdContent.ExceedLimit', 'The script is too long.')
  const isBase64 = parameters.get('ContentEncoding') === 'Base64'
  const script = isBase64 ? Buffer.from(content, 'base64').toString('utf8') : content
  const isRepeat = simulator.state.invocations.some(
    (one) => one.instanceId === instance.instanceId && one.script === script,
  )
  const image = simulator.state.images.find(({ imageId }) => imageId === instance.imageId)
  const seen = { system: image?.osNameEn ?? '', defects: image?.defects ?? [], now }
  const { output, exitCode, durationMs } =
    answerOfChecker(script, seen) ??
    interpretScript(script, { shortestMs: simulator.scriptMs, isRepeat })
  const limitMs = parameters.number('Timeout', 60) * 1000
  const ids = { invokeId: simulator.newId('t'), commandId: simulator.newId('c') }
  simulator.state.invocations.push({
    ...ids,
    accountId: account.accountId,
    regionId,
    instanceId: instance.instanceId,
    script,
    output,
    exitCode,
    startedAt: now,
    finishedAt: now + Math.min(durationMs, limitMs),
    timedOut: durationMs > limitMs,
  })
  return { InvokeId: ids.invokeId, CommandId: ids.commandId }
}
