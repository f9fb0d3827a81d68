import { isStaff, type Actor, type Policy } from '@emporium/service-kit'
import type { PreparedAnswer } from './prepared-answer.entity.ts'

/** What the rules of access need to know of an answer. */
type AnswerSubject = Pick<PreparedAnswer, 'isRetired'>

const isAdmin = (actor: Actor) => isStaff(actor, 'admin')

/** Reviewers use them, admins look after them (RV-9). */
export const answerPolicy: Policy<AnswerSubject, 'edit' | 'retire'> = {
  see: (actor) => isStaff(actor, 'reviewer'),
  edit: isAdmin,
  retire: isAdmin,
}

/** What may be done to an answer now. */
export const actionsOnAnswer = (actor: Actor, subject: AnswerSubject): string[] =>
  (['edit', 'retire'] as const).filter(
    (verb) => !subject.isRetired && answerPolicy[verb](actor, subject),
  )
