import type { Ctx } from '../context.ts'
import type { ChainView } from './audit.schemas.ts'
import { follows, noHead, type ChainHead } from './chain.ts'
import { readChain } from './read-chain.ts'

/** Reckons the chain anew from its first entry, and says where it is not as it was written (RV-7). */
export async function verifyChain(ctx: Pick<Ctx, 'db'>): Promise<ChainView> {
  let head: ChainHead = noHead
  let since: string | null = null
  const standing = () => ({ entries: head.number, since, lastHash: head.hash })
  for await (const entries of readChain(ctx))
    for (const entry of entries) {
      if (!follows(head, entry)) return { isWhole: false, brokenAt: head.number + 1, ...standing() }
      since ??= entry.at.toISOString()
      head = entry
    }
  return { isWhole: true, brokenAt: null, ...standing() }
}
