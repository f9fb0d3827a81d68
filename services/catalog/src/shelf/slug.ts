import type { Tx } from '@emporium/service-kit'
import { Like } from 'typeorm'
import { Product } from '../products/product.entity.ts'

/** A name as it can stand in an address; "product" when no letter of it can. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
  return slug === '' ? 'product' : slug
}

/** The first free slug for a name; the unique constraint decides between two at the same moment. */
export async function freeSlug(tx: Tx, name: string): Promise<string> {
  const slug = slugOf(name)
  const rows = await tx.manager.find(Product, {
    select: { id: true, slug: true },
    where: { slug: Like(`${slug}%`) },
  })
  const taken = new Set(rows.map((row) => row.slug))
  let candidate = slug
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${slug}-${number}`
  return candidate
}
