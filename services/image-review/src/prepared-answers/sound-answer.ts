import { faultAt, type FieldProblem } from '@emporium/domain'
import { invalidRequest } from '@emporium/service-kit'
import type { PreparedAnswerBody } from './prepared-answer.schemas.ts'

const isHttps = (address: string): boolean =>
  URL.canParse(address) && new URL(address).protocol === 'https:' && !/\s/.test(address)

/** A quote in one language alone would leave sellers of the other with another rule. */
function quoteFaults({ quote }: PreparedAnswerBody): FieldProblem[] {
  const missing = (['en', 'zh-CN'] as const).filter((language) => !quote?.[language].trim())
  return missing.length === 1
    ? missing.map((language) => faultAt(`#/quote/${language}`, 'required'))
    : []
}

/** Refuses an answer whose link leads nowhere, or which quotes the policy in one language alone (RV-9). */
export function requireSound(body: PreparedAnswerBody): void {
  const { policyUrl } = body
  const errors = quoteFaults(body)
  if (policyUrl && !isHttps(policyUrl)) errors.push(faultAt('#/policyUrl', 'not-https'))
  if (errors.length > 0) throw invalidRequest({ errors })
}
