/**
 * Something the person at the keyboard can do something about: printed as a sentence, without a
 * stack trace.
 */
export class UserError extends Error {}
