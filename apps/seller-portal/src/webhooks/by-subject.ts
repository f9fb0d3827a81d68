import type { EventTypeView } from '@emporium/api-client'

type Subject = EventTypeView['subject']

/** The types of events by what they are about, each subject once, in the order of the reference. */
export function bySubject(types: readonly EventTypeView[]): [Subject, EventTypeView[]][] {
  const groups = new Map<Subject, EventTypeView[]>()
  for (const type of types) {
    const group = groups.get(type.subject)
    if (group) group.push(type)
    else groups.set(type.subject, [type])
  }
  return [...groups]
}
