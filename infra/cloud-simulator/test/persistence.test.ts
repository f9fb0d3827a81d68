import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { startSimulator } from '../src/index.ts'
import { control, send } from './signed.ts'
import type { RunningSimulator } from '../src/index.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cloud-simulator-'))
})
afterEach(() => rm(folder, { recursive: true }))

type Running = {
  InstanceId: string
  Status: string
  PublicIpAddress: { IpAddress: string[] }
  Tags: { Tag: { TagKey: string; TagValue: string }[] }
}

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** The simulator as a process of its own, which can be killed. Node 24 runs its sources as they are. */
async function startProcess(statePath: string) {
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: '0',
      SIMULATOR_STATE: statePath,
      SIMULATOR_START_MS: '50',
      SIMULATOR_COPY_MS: '60000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line) as { msg: string; port: number }
    if (said.msg === 'ready')
      return {
        child,
        simulator: {
          url: `http://127.0.0.1:${said.port}`,
          host: '127.0.0.1',
          port: said.port,
          close: async () => undefined,
        },
      }
  }
  throw new Error('The simulator ended before it was ready.')
}

async function runningInstance(simulator: RunningSimulator): Promise<Running> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const { body } = await send(simulator, {
      action: 'DescribeInstances',
      query: { RegionId: 'cn-hangzhou' },
    })
    const instance = (body['Instances'] as { Instance: Running[] }).Instance[0]
    if (instance?.Status === 'Running') return instance
    if (Date.now() > deadline) throw new Error('The server never ran.')
  }
}

function pageOf(instance: Running): Promise<string> {
  const forwarded = instance.Tags.Tag.find((tag) => tag.TagKey === 'emporium:port:8080')?.TagValue
  return fetch(`http://${instance.PublicIpAddress.IpAddress[0]}:${forwarded ?? 8080}/`).then(
    (answer) => answer.text(),
  )
}

const launch = {
  RegionId: 'cn-hangzhou',
  ImageId: 'm-sim-hz-web',
  InstanceType: 'ecs.n1.small',
  SecurityGroupId: 'sg-sim-cn-hangzhou-0002',
  VSwitchId: 'vsw-sim-cn-hangzhou-0002',
  ClientToken: 'launch-1',
}
const copy = {
  RegionId: 'cn-hangzhou',
  ImageId: 'm-sim-hz-web',
  DestinationRegionId: 'cn-beijing',
  DestinationImageName: 'copied',
}

it('RV-8 loses nothing when it is killed: servers answer again, copies go on, tokens are remembered', async () => {
  const statePath = join(folder, 'state.json')
  const first = await startProcess(statePath)
  const launched = await send(first.simulator, { action: 'RunInstances', query: launch })
  await send(first.simulator, { action: 'CopyImage', query: copy })
  const before = await runningInstance(first.simulator)
  expect(await pageOf(before)).toContain(before.InstanceId)
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  await expect(pageOf(before)).rejects.toThrow()

  const second = await startProcess(statePath)
  try {
    const after = await runningInstance(second.simulator)
    expect(after.InstanceId).toBe(before.InstanceId)
    expect(await pageOf(after)).toContain(before.InstanceId)
    const again = await send(second.simulator, { action: 'RunInstances', query: launch })
    expect(again.body['InstanceIdSets']).toEqual(launched.body['InstanceIdSets'])
    const { body } = await control(second.simulator, 'GET', 'state')
    expect(body).toMatchObject({
      instances: [{ instanceId: before.InstanceId, status: 'Running' }],
    })
    const { images } = body as { images: { name: string; status: string }[] }
    expect(images.find((image) => image.name === 'copied')).toMatchObject({ status: 'Creating' })
  } finally {
    second.child.kill('SIGTERM')
    expect(await once(second.child, 'exit')).toEqual([0, null])
  }
})

it('brings back a server that was still starting, and a half-written draft does no harm', async () => {
  const statePath = join(folder, 'state.json')
  const first = await startSimulator({ statePath, startMs: 300 })
  await send(first, { action: 'RunInstances', query: launch })
  await first.close()
  await writeFile(`${statePath}.draft`, '{"version":1,"acc')
  const second = await startSimulator({ statePath })
  const instance = await runningInstance(second)
  expect(await pageOf(instance)).toContain('acme-web-stack-1.0')
  await send(second, {
    action: 'DeleteInstance',
    query: { InstanceId: instance.InstanceId, Force: 'true' },
  })
  await second.close()
  const saved = JSON.parse(await readFile(statePath, 'utf8')) as {
    instances: unknown[]
    deletedInstances: unknown[]
  }
  expect(saved.instances).toEqual([])
  expect(saved.deletedInstances).toMatchObject([{ instanceId: instance.InstanceId }])
})
