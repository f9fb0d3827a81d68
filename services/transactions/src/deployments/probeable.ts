import { isLoopbackAddress, isPublicAddress } from '@emporium/service-kit'

/**
 * Whether an address that the cloud named may be probed: never a name, never our own network or its metadata service.
 * For a simulator this machine's loopback may be, and of the private ranges nothing else (ASVS 1.3.6).
 */
export function isProbeable(host: string, allowsLoopback: boolean): boolean {
  return isPublicAddress(host) || (allowsLoopback && isLoopbackAddress(host))
}
