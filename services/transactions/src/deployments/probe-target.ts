import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** Addresses that lead into somebody's own network or to a metadata service: never knocked at. */
const closed = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(network, prefix, 'ipv4')

/** The global unicast addresses of IPv6, without those that wrap an address of IPv4. */
const open = new BlockList()
open.addSubnet('2000::', 3, 'ipv6')
const wrapping = new BlockList()
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  wrapping.addSubnet(network, prefix, 'ipv6')

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')

/**
 * Whether the platform may knock at this address: a public one, or a loopback one when the cloud is simulated. A name
 * is no address. The alternative spellings of IPv4 (0x7f.1, 017700000001) are refused with it (ST-3).
 */
export function mayKnockAt(address: string, isSimulated: boolean): boolean {
  if (isIPv4(address)) return loopback.check(address) ? isSimulated : !closed.check(address)
  return isIPv6(address) && open.check(address, 'ipv6') && !wrapping.check(address, 'ipv6')
}
