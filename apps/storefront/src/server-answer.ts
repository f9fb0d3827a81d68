import { inject, type InjectionKey } from 'vue'

/** What the server answers with beside the page itself. */
export type ServerAnswer = { status: number; publicUrl: string }

export const serverAnswerKey: InjectionKey<ServerAnswer> = Symbol('answer')

/** The page that is shown is an answer of this status; in a browser it means nothing. */
export function answerWith(status: number): void {
  const answer = inject(serverAnswerKey, null)
  if (answer) answer.status = status
}

/** The origin that people see, for addresses that leave the page (canonical, Open Graph). */
export function usePublicUrl(): string {
  const answer = inject(serverAnswerKey, null)
  return answer?.publicUrl ?? window.location.origin
}
