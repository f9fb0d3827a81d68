import { readonly, shallowReactive } from 'vue'
import type { Tone } from '../status/state-tones.ts'

/** A short message that something happened; it leaves by itself unless it is a danger. */
export type Toast = {
  id: number
  title: string
  text?: string
  tone: Tone
  action?: { label: string; run: () => void }
  /** Who said it: what the same one says next takes its place. */
  speaker?: symbol
}

// One list for the page: filled only by what people do in a browser, so servers never share it.
const toasts = shallowReactive<Toast[]>([])
const timers = new Map<number, ReturnType<typeof setTimeout>>()
const stayMs = 6000
let last = 0

function dismiss(id: number): void {
  hold(id)
  const index = toasts.findIndex((toast) => toast.id === id)
  if (index >= 0) toasts.splice(index, 1)
}
function hold(id: number): void {
  clearTimeout(timers.get(id))
  timers.delete(id)
}
function goOn(toast: Pick<Toast, 'id' | 'tone'>): void {
  if (toast.tone !== 'danger')
    timers.set(
      toast.id,
      setTimeout(() => dismiss(toast.id), stayMs),
    )
}
/** News is replaced by newer news; a danger stays until its speaker says otherwise. */
const isOutdated = (toast: Toast, speaker: symbol | undefined) =>
  toast.tone !== 'danger' || (speaker !== undefined && toast.speaker === speaker)
const clear = (isOver: (toast: Toast) => boolean) => {
  for (const { id } of toasts.filter(isOver)) dismiss(id)
}
function show(toast: Omit<Toast, 'id' | 'tone'> & { tone?: Tone }): number {
  clear((earlier) => isOutdated(earlier, toast.speaker))
  const shown: Toast = { tone: 'neutral', ...toast, id: ++last }
  toasts.push(shown)
  if (toasts.length > 4) dismiss(toasts[0]!.id) // there is a first one: there are more than four
  goOn(shown)
  return shown.id
}

/**
 * Shows, holds and dismisses toasts; `ToastHost` draws them once per app. A toast belongs to the page on which it was
 * said and goes with it: whoever leads to another page says it there, after the way.
 */
export function useToasts() {
  const speaker = Symbol('speaker')
  return {
    toasts: readonly(toasts),
    show,
    success: (title: string, text?: string) => show({ title, text, tone: 'success', speaker }),
    failure: (title: string, text?: string) => show({ title, text, tone: 'danger', speaker }),
    dismiss,
    /** Takes all of them away: their page was left. */
    leavePage: () => clear(() => true),
    hold,
    goOn,
  }
}
