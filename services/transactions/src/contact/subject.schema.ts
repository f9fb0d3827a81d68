import { limits } from '@emporium/domain'
import { Name } from '@emporium/service-kit'

const line = String.raw`[^\u0000-\u001f\u007f\u2028\u2029]*`

/** What a message is about: one line of which everything is seen (S-6). */
export const Subject = Name(limits.messageSubject, { pattern: `^(?=.*\\S)${line}$` })
