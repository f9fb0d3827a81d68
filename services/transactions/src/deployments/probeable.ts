import { BlockList, isIP, isIPv6 } from 'node:net'

type Ranges = readonly (readonly [string, number])[]

/** One list for each family: a list with mapped addresses (::ffff:0:0/96) would block every IPv4 address too. */
function listOf(family: 'ipv4' | 'ipv6', ranges: Ranges): BlockList {
  const list = new BlockList()
  for (const [address, bits] of ranges) list.addSubnet(address, bits, family)
  return list
}

/** Networks that are not the open internet: our own, the cloud's metadata service, anything reserved. */
const inside = {
  ipv4: listOf('ipv4', [
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
  ]),
  ipv6: listOf('ipv6', [
    ['::', 96],
    ['::ffff:0:0', 96],
    ['64:ff9b::', 96],
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
  ]),
}
const loopback = {
  ipv4: listOf('ipv4', [['127.0.0.0', 8]]),
  ipv6: listOf('ipv6', [['::1', 128]]),
}

/**
 * Whether an address that the cloud named may be probed: never a name, never our own network or its metadata service.
 * For a simulator this machine's loopback may be, and of the private ranges nothing else (ASVS 1.3.6).
 */
export function isProbeable(host: string, allowsLoopback: boolean): boolean {
  if (isIP(host) === 0) return false
  const family = isIPv6(host) ? 'ipv6' : 'ipv4'
  if (allowsLoopback && loopback[family].check(host, family)) return true
  return !inside[family].check(host, family)
}
