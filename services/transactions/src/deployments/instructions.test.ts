import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { cliText, terraformText } from './instructions.ts'

const shared = {
  regionId: 'cn-hangzhou',
  imageId: 'm-copy',
  instanceType: 'ecs.s1.small',
  name: 'log-search',
  network: 'vpc',
} as const

/** What a shell hands to the command, argument by argument. */
const argumentsIn = (text: string) =>
  execFileSync('sh', ['-c', `aliyun() { printf '%s\\n' "$@"; }\n${text}`], { encoding: 'utf8' })
    .trim()
    .split('\n')

const blocksOf = (text: string) =>
  [...text.matchAll(/^(\w+)(?: "([^"]*)")?(?: "([^"]*)")? \{$/gm)].map(([, ...words]) =>
    words.filter(Boolean).join(' '),
  )
const variablesIn = (text: string) => [...text.matchAll(/var\.(\w+)/g)].map(([, name]) => name)

describe('ST-3 how a shared image is launched', () => {
  it('ST-3 by the command line: a shell takes each placeholder as it is', () => {
    expect(argumentsIn(cliText(shared)).join(' ')).toBe(
      'ecs RunInstances --RegionId cn-hangzhou --ImageId m-copy --InstanceType ecs.s1.small --InstanceName log-search ' +
        '--VSwitchId <your-vswitch> --SecurityGroupId <your-security-group>',
    )
    expect(argumentsIn(cliText(shared))).toContain('<your-security-group>')
  })

  it('ST-3 by Terraform: with its provider, its region, and each variable that it uses', () => {
    const text = terraformText(shared)
    expect(blocksOf(text)).toEqual([
      'terraform',
      'provider alicloud',
      'variable vswitch_id',
      'variable security_group_id',
      'resource alicloud_instance server',
    ])
    expect(text).toContain('source = "aliyun/alicloud"')
    expect(text).toContain('region = "cn-hangzhou"')
    expect(variablesIn(text)).toEqual(['vswitch_id', 'security_group_id'])
    expect(text.match(/\{/g)).toHaveLength(text.match(/\}/g)?.length ?? 0)
  })

  it('ST-3 asks for no switch in a classic network', () => {
    const classic = { ...shared, network: 'classic' } as const
    expect(argumentsIn(cliText(classic))).not.toContain('--VSwitchId')
    expect(variablesIn(terraformText(classic))).toEqual(['security_group_id'])
    expect(terraformText(classic)).not.toContain('vswitch')
  })
})
