import { systemRuleTable } from '../../../../packages/domain/src/index.ts'

const table = /(?<=^rules=')[^']*(?=')/m

/** The image checker with the rules of the domain at its head; everything else in it is written by hand. */
export function checkerWithRules(script: string): string {
  const rules = systemRuleTable()
  // The table stands between single quotes, which no shell can escape inside of them.
  if (rules.includes("'")) throw new Error('No text of a system rule may hold a single quote.')
  if (!table.test(script)) throw new Error("The image checker has no line that begins with rules='")
  return script.replace(table, () => rules)
}
