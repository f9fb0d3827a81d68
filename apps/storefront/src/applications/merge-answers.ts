import { fieldPaths, type ApplicationForm, type FieldPath } from './application-form.ts'

/** The server takes spaces at the ends away: with or without them it is the same answer. */
const tidy = (text: string) => text.replaceAll(/[^\S\n]+$/gm, '').trim()
export const isSameAnswer = (one: string, other: string): boolean => tidy(one) === tidy(other)

/** The fields whose answers differ. */
export const fieldsBetween = (one: ApplicationForm, other: ApplicationForm): FieldPath[] =>
  fieldPaths.filter((path) => !isSameAnswer(one[path], other[path]))

/** Two windows' answers to one application put together: what one side alone changed, and what both did (ON-6). */
export function mergeAnswers(
  mine: ApplicationForm,
  base: ApplicationForm,
  theirs: ApplicationForm,
): { merged: ApplicationForm; conflicts: FieldPath[] } {
  const changedHere = new Set(fieldsBetween(mine, base))
  const merged = { ...theirs }
  for (const path of changedHere) merged[path] = mine[path]
  const conflicts = fieldsBetween(theirs, base).filter(
    (path) => changedHere.has(path) && !isSameAnswer(mine[path], theirs[path]),
  )
  return { merged, conflicts }
}
