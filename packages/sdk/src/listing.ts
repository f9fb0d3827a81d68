import type { Api, paths } from './api.ts'

type AnswerOf<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer Answer } } } }
}
  ? Answer
  : never
/** What a list that comes in pages consists of. */
export type ListedItem<P extends keyof paths> =
  AnswerOf<P> extends { items: (infer Item)[]; nextCursor: string | null } ? Item : never
/** The paths of lists that come in pages. */
export type ListPath = {
  [P in keyof paths]: [ListedItem<P>] extends [never] ? never : P
}[keyof paths]

type ParametersOf<P extends ListPath> = paths[P] extends { get: { parameters: infer All } }
  ? All
  : never
/** What a list is narrowed by, and what stops the reading of it. */
export type ListOptions<P extends ListPath> = {
  query?: Omit<NonNullable<Extract<ParametersOf<P>, { query?: unknown }>['query']>, 'cursor'>
  path?: Extract<ParametersOf<P>, { path?: unknown }>['path']
  signal?: AbortSignal
}

type Page<Item> = { items: Item[]; nextCursor: string | null }
type Get = (path: string, options: object) => Promise<{ data?: unknown }>

/** All items of a list, page by page: the next page is asked for when its first item is wanted. */
export async function* list<P extends ListPath>(
  api: Api,
  path: P,
  { query, path: inPath, signal }: ListOptions<P> = {},
): AsyncGenerator<ListedItem<P>, void, undefined> {
  let cursor: string | null = null
  do {
    const params = {
      ...(inPath ? { path: inPath } : {}),
      query: { ...query, ...(cursor ? { cursor } : {}) },
    }
    const { data } = await (api.GET as unknown as Get)(path, { params, signal })
    const page = data as Page<ListedItem<P>> // what ListPath says of it
    yield* page.items
    cursor = page.nextCursor
  } while (cursor !== null)
}
