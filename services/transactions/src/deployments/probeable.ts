import { BlockList, isIP, isIPv6 } from 'node:net'

const inside = new BlockList()
for (const [address, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(address, bits, 'ipv4')
for (const [address, bits] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(address, bits, 'ipv6')

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/**
 * Whether an address that the cloud named may be probed: never a name, never our own network or its metadata service.
 * For a simulator this machine's loopback may be, and of the private ranges nothing else (ASVS 1.3.6).
 */
export function isProbeable(host: string, allowsLoopback: boolean): boolean {
  if (isIP(host) === 0) return false
  const family = isIPv6(host) ? 'ipv6' : 'ipv4'
  return (allowsLoopback && loopback.check(host, family)) || !inside.check(host, family)
}
