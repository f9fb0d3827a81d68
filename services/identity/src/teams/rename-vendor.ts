import type { Ctx } from '@emporium/service-kit'
import { vendorNameOf } from './found-team.ts'

/** The vendor is called otherwise from now on, unless something newer is known (SP-4). */
export async function renameVendor(
  ctx: Ctx,
  vendorId: string,
  name: string,
  sequence: number,
): Promise<void> {
  // Told of the change before the vendor: try again when the vendor has come.
  await vendorNameOf(ctx, vendorId)
  await ctx.transaction(async (tx) => {
    await tx.manager.query(
      `UPDATE vendor_refs SET name = $2, sequence = $3 WHERE vendor_id = $1 AND sequence < $3`,
      [vendorId, name, sequence],
    )
  })
}
