import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const ui = resolve(import.meta.dirname, '../../../packages/ui/src')
const texts = new Map<string, string>()

/** The text of a source file. */
export function sourceOf(file: string): string {
  const text = texts.get(file) ?? readFileSync(file, 'utf8')
  texts.set(file, text)
  return text
}

const statement = /^(?:import|export) (?!type )([^'"]*?) from '([^']+)'/gms
const plainNames = (braces: string) =>
  braces
    .replaceAll(/[{}\s]+/g, ' ')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && !name.startsWith('type '))

/** What the parts' package exports, by name: the file that it is in. */
function partsByName(): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, what = '', from = ''] of sourceOf(join(ui, 'index.ts')).matchAll(statement)) {
    const file = resolve(ui, from)
    const own = [...sourceOf(file).matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)]
    const names = what.startsWith('*')
      ? own.map(([, name = '']) => name)
      : plainNames(what).map((name) => name.split(' as ').at(-1) ?? name)
    for (const name of names) found.set(name, file)
  }
  return found
}
const parts = partsByName()

/** Menus and the like are loaded by themselves, without texts of their own: whoever names one has it. */
function behind(file: string, names: readonly string[]): string[] {
  if (!/\/lazy-[\w-]+\.ts$/.test(file)) return [file]
  const loaders = sourceOf(file).matchAll(
    /const (\w+) = defineAsyncComponent\(.*?import\('([^']+)'\)/gs,
  )
  return [...loaders].flatMap(([, name = '', from = '']) =>
    names.includes(name) ? [resolve(dirname(file), from)] : [],
  )
}

/** The files of ours that a file cannot run without. */
export function importsOf(file: string): string[] {
  return [...sourceOf(file).matchAll(statement)]
    .flatMap(([, what = '', from = '']) => {
      const names = plainNames(what)
      if (from === '@emporium/ui')
        return names.flatMap((name) => behind(parts.get(name) ?? '', [name]))
      return from.startsWith('.') ? behind(resolve(dirname(file), from), names) : []
    })
    .filter((one) => existsSync(one))
}

/** The parts that a file loads later, with the groups of texts that it names for them. */
export function laterIn(file: string): { file: string; groups: string[] }[] {
  const call = /later\(\s*\(\) => import\('([^']+)'\)(?:,\s*\[([^\]]*)\])?/g
  return [...sourceOf(file).matchAll(call)].map(([, from = '', named = '']) => ({
    file: resolve(dirname(file), from),
    groups: [...named.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
  }))
}

/** The groups of texts that a file asks for by itself, or by a composable that it uses. */
export function askedIn(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const calls = sourceOf(file).matchAll(/\b(?:useTexts|need)\(((?:'[\w]+'(?:, )?)+)\)/g)
  const own = [...calls].flatMap(([, named = '']) =>
    [...named.matchAll(/'(\w+)'/g)].map(([, name = '']) => name),
  )
  const composables = importsOf(file).filter((one) => /\/use-[\w-]+\.ts$/.test(one))
  return [...own, ...composables.flatMap((one) => askedIn(one, seen))]
}

/** The keys of texts in a file; those that are put together end with what they begin with, and a `*`. */
export function keysIn(file: string): string[] {
  if (/\/locales\//.test(file)) return []
  const whole = [...sourceOf(file).matchAll(/'([a-zA-Z][\w-]*(?:\.[\w-]+)+)'/g)]
  const begun = [...sourceOf(file).matchAll(/`([a-zA-Z][\w-]*\.(?:[\w-]+\.)*[\w-]*)\$\{/g)]
  return [...whole.map(([, key = '']) => key), ...begun.map(([, key = '']) => `${key}*`)]
}
