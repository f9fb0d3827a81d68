import type { EntryKey } from '@pinia/colada'
import { ref } from 'vue'
import { useVerb } from '../verbs/use-verb.ts'
import { heldActKeys } from './held-acts.api.ts'

/** The answer to an act: 202 when it waits for a second person. */
type Answer<Body> = { data?: Body; response: { status: number } }

/** Says a verb that may need a second person; `isHeld` says whether the last one does (RV-7). */
export function useHoldable<Said, Body>(plan: {
  say: (said: Said) => Promise<Answer<Body>>
  touches: readonly EntryKey[]
  done?: (body: Body) => void
}) {
  const isHeld = ref(false)
  const verb = useVerb({
    say: async (said: Said) => {
      const { data, response } = await plan.say(said)
      isHeld.value = response.status === 202
      return data
    },
    touches: [...plan.touches, heldActKeys.all],
    done: (body) => body !== undefined && plan.done?.(body),
  })
  return { ...verb, isHeld }
}
