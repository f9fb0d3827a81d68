import type { Ctx } from '@emporium/service-kit'
import { IsNull } from 'typeorm'
import { takeBackTokens } from '../sessions/take-back-tokens.ts'
import { ApiClient } from './api-client.entity.ts'

/**
 * PA-1, ON-7: the programs of a vendor that operations stopped get no more tokens, and those that they have are good for
 * nothing. They stay revoked when the vendor goes on: whoever it was stopped for may have known the secrets.
 */
export async function revokePrograms(ctx: Ctx, vendorId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const programs = await tx.manager.find(ApiClient, {
      where: { vendorId, revokedAt: IsNull() },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    })
    for (const program of programs) {
      program.revoke(ctx.now())
      await tx.save(program)
      await takeBackTokens(tx, ctx, program.id)
    }
  })
}
