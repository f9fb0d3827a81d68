import { newId } from '@emporium/service-kit'
import type { TestService } from '@emporium/testing'
import type { Listed } from './factories.ts'

/**
 * Writes so many subscriptions to a product, one a minute until the clock's time, made by the database alone: every
 * tenth is cancelled, every hundredth stands in Singapore, and every buyer has a hundred.
 */
export async function writeOrders(
  service: TestService,
  { productId, vendorId, versionId, name }: Listed,
  count: number,
): Promise<void> {
  await service.database.query(
    `INSERT INTO transactions.subscriptions (id, buyer_id, buyer_code, status, product_id, product_name, product_slug,
        vendor_id, vendor_name, version_id, version_number, region_id, instance_type, network, eula_hash, price_model,
        started_at, ended_at)
     SELECT gen_random_uuid(), $1, 'b-' || lpad((n / 100)::text, 10, '2'),
            CASE WHEN n % 10 = 0 THEN 'cancelled' ELSE 'active' END, $2, $3, 'slug', $4, 'Larch Systems', $5, 'V1.0',
            CASE WHEN n % 100 = 0 THEN 'ap-southeast-1' ELSE 'cn-hangzhou' END, 'ecs.s1.small', 'vpc', '', 'free',
            $6::timestamptz - n * interval '1 minute',
            CASE WHEN n % 10 = 0 THEN $6::timestamptz - n * interval '30 seconds' END
       FROM generate_series(1, ${count}) AS n`,
    [newId(), productId, name, vendorId, versionId, service.clock.now()],
  )
  await service.database.query('VACUUM ANALYZE transactions.subscriptions')
}
