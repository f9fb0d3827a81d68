import { Refusal } from './refusal.ts'
import type { Parameters } from './parameters.ts'

/** A part of a list, asked for by PageNumber and PageSize or by NextToken and MaxResults. */
export type PageOf<Item> = {
  items: Item[]
  TotalCount: number
  PageNumber: number
  PageSize: number
  NextToken?: string
}

/** Cuts the page out that a call asks for. */
export function pageOf<Item>(
  all: readonly Item[],
  parameters: Parameters,
  largest = 100,
): PageOf<Item> {
  const byToken = parameters.get('MaxResults') !== undefined
  const size = parameters.number(byToken ? 'MaxResults' : 'PageSize', 10)
  const number = parameters.number('PageNumber', 1)
  if (size < 1 || size > largest || number < 1)
    throw new Refusal(400, 'InvalidParameter', 'The specified page is not valid.')
  const from = byToken ? parameters.number('NextToken', 0) : (number - 1) * size
  const hasMore = byToken && from + size < all.length
  return {
    items: all.slice(from, from + size),
    TotalCount: all.length,
    PageNumber: number,
    PageSize: size,
    ...(hasMore && { NextToken: String(from + size) }),
  }
}
