import type { Deployment } from './deployment.entity.ts'

type Shared = Pick<Deployment, 'regionId' | 'imageId' | 'instanceType' | 'name' | 'network'>

/** What only the buyer knows of their own network, as each of the two texts asks for it. */
type Own = { option: string; placeholder: string; variable: string; text: string }

const switchOf = ({ instanceType }: Shared): Own => ({
  option: 'VSwitchId',
  placeholder: '<your-vswitch>',
  variable: 'vswitch_id',
  text: `VSwitch in a zone that has ${instanceType}`,
})
const group: Own = {
  option: 'SecurityGroupId',
  placeholder: '<your-security-group>',
  variable: 'security_group_id',
  text: 'Security group that lets the access points in',
}

/** A classic network has no switches. */
const ownOf = (shared: Shared): Own[] =>
  shared.network === 'vpc' ? [switchOf(shared), group] : [group]

/**
 * How to launch the shared image with the cloud's own command line; ready to copy (ST-3). What is to be filled in is
 * quoted, for a shell takes bare angle brackets for files.
 */
export function cliText(shared: Shared): string {
  const { regionId, imageId, instanceType, name } = shared
  return [
    'aliyun ecs RunInstances',
    `--RegionId ${regionId}`,
    `--ImageId ${imageId}`,
    `--InstanceType ${instanceType}`,
    `--InstanceName ${name}`,
    ...ownOf(shared).map(({ option, placeholder }) => `--${option} '${placeholder}'`),
  ].join(' \\\n  ')
}

const variableBlock = ({ variable, text }: Own) => `
variable "${variable}" {
  type        = string
  description = "${text}"
}
`

/** The same as Terraform, whole: it asks for what only the buyer knows (ST-3). */
export function terraformText(shared: Shared): string {
  const { regionId, imageId, instanceType, name, network } = shared
  const inSwitch = network === 'vpc' ? '\n  vswitch_id      = var.vswitch_id' : ''
  return `terraform {
  required_providers {
    alicloud = {
      source = "aliyun/alicloud"
    }
  }
}

# The key comes from ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY.
provider "alicloud" {
  region = "${regionId}"
}
${ownOf(shared).map(variableBlock).join('')}
resource "alicloud_instance" "server" {
  image_id        = "${imageId}"
  instance_type   = "${instanceType}"
  instance_name   = "${name}"${inSwitch}
  security_groups = [var.security_group_id]
}`
}
