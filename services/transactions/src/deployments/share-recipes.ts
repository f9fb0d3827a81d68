import type { Deployment } from './deployment.entity.ts'

type Facts = Pick<
  Deployment,
  'name' | 'regionId' | 'imageId' | 'instanceType' | 'systemDiskGiB' | 'networkType'
>

/** A command of the cloud's own tool that starts a server from the shared image (ST-3). */
export function cliRecipe(facts: Facts): string {
  const { name, regionId, imageId, instanceType, systemDiskGiB, networkType } = facts
  return [
    `aliyun ecs RunInstances --RegionId ${regionId}`,
    `--ImageId ${imageId} --InstanceType ${instanceType}`,
    `--SystemDisk.Size ${systemDiskGiB} --InstanceName ${name}`,
    '--InternetChargeType PayByTraffic --InternetMaxBandwidthOut 5',
    ...(networkType === 'vpc' ? ['--VSwitchId <your switch>'] : []),
    '--SecurityGroupId <your security group>',
  ].join(' \\\n  ')
}

/** The same as a resource of Terraform (ST-3). */
export function terraformRecipe(facts: Facts): string {
  const { name, regionId, imageId, instanceType, systemDiskGiB, networkType } = facts
  return `provider "alicloud" {
  region = "${regionId}"
}

resource "alicloud_instance" "server" {
  image_id                   = "${imageId}"
  instance_type              = "${instanceType}"
  instance_name              = "${name}"
  system_disk_size           = ${systemDiskGiB}
  internet_charge_type       = "PayByTraffic"
  internet_max_bandwidth_out = 5
${networkType === 'vpc' ? '  vswitch_id                 = var.vswitch_id\n' : ''}  security_groups            = [var.security_group_id]
}
`
}
