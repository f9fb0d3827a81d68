import { idOf, isStaff, type Actor, type Policy } from '@emporium/service-kit'
import type { SavedFilter } from './saved-filter.entity.ts'

/** What the rules of access need to know of a kept filter. */
type FilterSubject = Pick<SavedFilter, 'ownerId'>

const looksAfter = (actor: Actor, { ownerId }: FilterSubject) =>
  ownerId === null ? isStaff(actor, 'admin') : ownerId === idOf(actor)

/** One's own are one's own affair; those of everybody are looked after by admins (RV-7). */
export const filterPolicy: Policy<FilterSubject, 'edit' | 'remove'> = {
  see: (actor, { ownerId }) =>
    isStaff(actor, 'reviewer') && (ownerId === null || ownerId === idOf(actor)),
  edit: looksAfter,
  remove: looksAfter,
}

/** What may be done to a kept filter now. */
export const actionsOnFilter = (actor: Actor, subject: FilterSubject): string[] =>
  (['edit', 'remove'] as const).filter((verb) => filterPolicy[verb](actor, subject))
