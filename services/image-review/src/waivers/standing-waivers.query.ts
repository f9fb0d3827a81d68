import { IsNull, MoreThan, type EntityManager, type FindOptionsWhere } from 'typeorm'
import { Waiver } from './waiver.entity.ts'

/** The waivers that hold now, newest first. */
export function standingWaivers(
  manager: EntityManager,
  now: Date,
  where: FindOptionsWhere<Waiver> = {},
): Promise<Waiver[]> {
  return manager.find(Waiver, {
    where: { ...where, revokedAt: IsNull(), expiresAt: MoreThan(now) },
    order: { grantedAt: 'DESC', id: 'DESC' },
  })
}
