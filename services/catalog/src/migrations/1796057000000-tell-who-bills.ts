import type { MigrationInterface, QueryRunner } from 'typeorm'

const traits = (price: string) => `
  CREATE OR REPLACE FUNCTION shelf_traits(e shelf_entries) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT array_remove(ARRAY['t:' || e.type, 'p:' || ${price}, 'c:' || e.category_id,
        's:' || e.sub_category_id, 'o:' || e.os_family, CASE WHEN e.is_verified THEN 'v:true' END], NULL)
      || string_to_array('r:' || nullif(array_to_string(e.region_ids, ' r:'), ''), ' ')
      || string_to_array('a:' || nullif(array_to_string(e.architectures, ' a:'), ''), ' ')
      || (ARRAY['g:0.5', 'g:1', 'g:1.5', 'g:2', 'g:2.5', 'g:3', 'g:3.5', 'g:4', 'g:4.5', 'g:5'])
        [1:floor(coalesce(e.rating_average, 0) * 2)::int]
  $$;
  SELECT index_shelf(coalesce(array_agg(e.product_id), '{}')) FROM shelf_entries e WHERE e.type = 'saas';
`

/** SaaS products are not found as free ones: their sellers bill them (ST-1). */
export class TellWhoBills1796057000000 implements MigrationInterface {
  readonly name = 'TellWhoBills1796057000000'

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(traits(`CASE e.type WHEN 'saas' THEN 'seller' ELSE e.price_model END`))
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(traits('e.price_model'))
  }
}
