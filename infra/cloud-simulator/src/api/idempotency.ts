import { Refusal } from './refusal.ts'
import type { Action } from './call.ts'

/** The same account with the same ClientToken gets the same answer, and nothing is done a second time. */
export function oncePerToken(action: Action): Action {
  return (call) => {
    const token = call.parameters.get('ClientToken')
    if (!token) return action(call)
    if (!/^[\x20-\x7e]{1,64}$/.test(token))
      throw new Refusal(400, 'InvalidClientToken', 'The specified ClientToken is not valid.')
    const { tokens } = call.simulator.state
    const key = `${call.account.accountId} ${call.action} ${token}`
    const earlier = tokens[key]
    if (!earlier) {
      const answer = action(call)
      tokens[key] = { asked: call.parameters.text(), answer }
      return answer
    }
    if (earlier.asked === call.parameters.text()) return earlier.answer
    throw new Refusal(
      400,
      'IdempotentParameterMismatch',
      'The request uses the same client token as a previous, but non-identical request.',
    )
  }
}
