import type { Deployment } from './deployment.entity.ts'

/** How to launch the shared image with the cloud's own command line; ready to copy (ST-3). */
export function cliText({ regionId, imageId, instanceType, name }: Deployment): string {
  return [
    'aliyun ecs RunInstances \\',
    `  --RegionId ${regionId} \\`,
    `  --ImageId ${imageId} \\`,
    `  --InstanceType ${instanceType} \\`,
    `  --InstanceName ${name} \\`,
    '  --VSwitchId <your-switch> --SecurityGroupId <your-group>',
  ].join('\n')
}

/** The same as Terraform. */
export function terraformText({ imageId, instanceType, name }: Deployment): string {
  return [
    `resource "alicloud_instance" "${name.replace(/[^a-z0-9_]/gi, '_')}" {`,
    `  image_id        = "${imageId}"`,
    `  instance_type   = "${instanceType}"`,
    `  instance_name   = "${name}"`,
    '  vswitch_id      = var.vswitch_id',
    '  security_groups = [var.security_group_id]',
    '}',
  ].join('\n')
}
