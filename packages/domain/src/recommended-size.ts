/** What a server of some size has. */
export type ServerSize = { cpuCores: number; memoryGiB: number }
/** A server size under the cloud's name of it. */
export type NamedSize = ServerSize & { id: string }

const cores = /(\d+)\s*(?:-\s*)?(?:v?cpus?\b|cores?\b|核|c(?=\s*\d))/i
/** Memory, not the disk that may be named beside it. */
const memory =
  /(\d+(?:\.\d+)?)\s*(?:-\s*)?(?:gib|gb|g)(?![a-z])(?!\s*(?:of\s+)?(?:system |data |cloud )?(?:disk|ssd|storage|硬盘|磁盘|云盘|系统盘|数据盘))/i

const bySize = (a: ServerSize, b: ServerSize) =>
  a.memoryGiB - b.memoryGiB || a.cpuCores - b.cpuCores

/** Whether a text names a type: `ecs.n1.small` is not named by `ecs.n1.smaller`. */
function names(text: string, id: string): boolean {
  const at = text.toLowerCase().indexOf(id.toLowerCase())
  return at >= 0 && !/[\w.-]/.test(text[at + id.length]?.replace(/\.$/, '') ?? '')
}

/**
 * The least size that a seller's words recommend (IM-7): that of the smallest type named in them, else their numbers
 * ("2 vCPU, 4 GiB", "2核4G"). Null when the words say neither of the types given nor numbers.
 */
export function recommendedSize(text: string, types: readonly NamedSize[]): ServerSize | null {
  const [named] = types.filter(({ id }) => names(text, id)).toSorted(bySize)
  if (named) return { cpuCores: named.cpuCores, memoryGiB: named.memoryGiB }
  const [cpuCores, memoryGiB] = [cores, memory].map((said) => Number(said.exec(text)?.[1] ?? 0))
  return cpuCores || memoryGiB ? { cpuCores: cpuCores ?? 0, memoryGiB: memoryGiB ?? 0 } : null
}

/** Whether a size has less than another in any respect. */
export const isSmaller = (size: ServerSize, than: ServerSize): boolean =>
  size.cpuCores < than.cpuCores || size.memoryGiB < than.memoryGiB

/**
 * The type to offer first (ST-2): the smallest that has what the seller recommends, among equals the one that the words
 * name; the largest where none has it. Without a recommendation that can be read, the seller's first.
 */
export function advisedType<Type extends NamedSize>(
  text: string,
  types: readonly Type[],
): Type | undefined {
  const least = recommendedSize(text, types)
  if (!least) return types[0]
  const sorted = types.toSorted(
    (a, b) => bySize(a, b) || Number(names(text, b.id)) - Number(names(text, a.id)),
  )
  return sorted.find((type) => !isSmaller(type, least)) ?? sorted.at(-1)
}
