import { isStaff, type Actor, type Policy } from '@emporium/service-kit'
import type { PreparedAnswer } from './prepared-answer.entity.ts'

/** What the rules of access need to know of an answer. */
type AnswerSubject = Pick<PreparedAnswer, 'isRetired'>

const isAdmin = (actor: Actor) => isStaff(actor, 'admin')

/** Reviewers use them, admins look after them (RV-9). */
export const answerPolicy: Policy<AnswerSubject, 'edit' | 'retire' | 'reinstate'> = {
  see: (actor) => isStaff(actor, 'reviewer'),
  edit: isAdmin,
  retire: isAdmin,
  reinstate: isAdmin,
}

/** What may be done to an answer now. */
export const actionsOnAnswer = (actor: Actor, subject: AnswerSubject): string[] =>
  (subject.isRetired ? (['reinstate'] as const) : (['edit', 'retire'] as const)).filter((verb) =>
    answerPolicy[verb](actor, subject),
  )
