/** Texts without surrounding blanks; what is empty is not there. Lists lose their empty entries. */
export function tidy<T>(value: T): T {
  if (typeof value === 'string') return (value.trim() || null) as T
  if (Array.isArray(value)) return value.map(tidy).filter((item) => item !== null) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tidy(item)])) as T
}
