import { BlockList, isIP, isIPv6 } from 'node:net'

type Ranges = readonly (readonly [string, number])[]

/** One list for each family: a list with mapped addresses (::ffff:0:0/96) would block every IPv4 address too. */
function listOf(family: 'ipv4' | 'ipv6', ranges: Ranges): BlockList {
  const list = new BlockList()
  for (const [address, bits] of ranges) list.addSubnet(address, bits, family)
  return list
}

/** Networks that are not the open internet, by the special-purpose registries of IANA (RFC 6890). */
const inside = {
  ipv4: listOf('ipv4', [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    // Shared by providers; the metadata service of Alibaba Cloud, 100.100.100.200, lies in it.
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
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
  ]),
  ipv6: listOf('ipv6', [
    ['2001::', 23],
    ['2001:db8::', 32],
    // 6to4 and documentation: an IPv4 address of any kind may hide in the first.
    ['2002::', 16],
    ['3fff::', 20],
  ]),
}
/** Global unicast as far as it is given out; what lies outside (ULA, link-local, mapped, NAT64 …) is never meant. */
const globalIpv6 = listOf('ipv6', [['2000::', 3]])
const loopback = {
  ipv4: listOf('ipv4', [['127.0.0.0', 8]]),
  ipv6: listOf('ipv6', [['::1', 128]]),
}

/** Whether this is an address of the open internet; a name is none (ASVS 1.3.6). */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false
  if (!isIPv6(address)) return !inside.ipv4.check(address, 'ipv4')
  return globalIpv6.check(address, 'ipv6') && !inside.ipv6.check(address, 'ipv6')
}

/** Whether this is an address of this machine alone. */
export function isLoopbackAddress(address: string): boolean {
  const family = isIPv6(address) ? 'ipv6' : 'ipv4'
  return isIP(address) !== 0 && loopback[family].check(address, family)
}
