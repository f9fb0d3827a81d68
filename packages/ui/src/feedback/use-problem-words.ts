import {
  readFaultParams,
  type Fault,
  type FaultParams,
  type ProblemDetails,
} from '@emporium/domain'
import { inject, type InjectionKey } from 'vue'
import type { Language } from '../text/create-texts.ts'
import { useListingWords } from '../listing/use-listing-words.ts'
import { waitText } from '../text/time-ago.ts'
import { useUiText } from '../text/use-text.ts'

/** What a server says is by code and parameters; its English text is only for codes that this page does not know. */
type Said = Partial<Fault>

/** Words of an app for codes that this package has none for, such as those of the listing rules. */
export type SayFault = (
  language: Language,
  fault: { code: string; params?: FaultParams },
) => string | undefined
/** Where an app provides {@link SayFault}. */
export const sayFaultKey: InjectionKey<SayFault> = Symbol('say-fault')

/**
 * Problems in the language of the page: the title by the type, all else by its code. English that a server wrote is
 * never shown between the words of another language.
 */
export function useProblemWords() {
  const { maybe, t, locale } = useUiText()
  const { regionName } = useListingWords()
  const sayFault = inject(sayFaultKey, undefined)
  const isEnglish = () => locale.value === 'en'

  function faultText({ code, params = {}, detail }: Said): string | undefined {
    const composed = code && sayFault?.(isEnglish() ? 'en' : 'zh-CN', { code, params })
    if (composed) return composed
    const comma = isEnglish() ? ', ' : '、'
    const own = code && maybe(`fault.${code}`, readFaultParams(params, { regionName, comma }))
    return own ?? (isEnglish() ? detail : undefined)
  }
  /** When another try makes sense, of what was tried too often. */
  function waitOf({ status, retryAfterSeconds: seconds }: ProblemDetails): string | undefined {
    if (status !== 429 || typeof seconds !== 'number') return undefined
    return t('ui.notice.again', { when: waitText(seconds, locale.value) })
  }
  const slugOf = ({ type }: ProblemDetails) => type.split('/').at(-1) ?? ''
  return {
    /** What a problem is called. */
    titleOf: (problem: ProblemDetails): string =>
      maybe(`problem.${slugOf(problem)}`) ?? (isEnglish() ? problem.title : t('problem.unknown')),
    /** What is said of this case of it, or when to try again, if anything is. */
    textOf: (problem: ProblemDetails): string | undefined => faultText(problem) ?? waitOf(problem),
    waitOf,
    /** Whether it is a fault on our side, or one that these pages do not know: where support has to look. */
    isOurs: (problem: ProblemDetails): boolean =>
      problem.status >= 500 || maybe(`problem.${slugOf(problem)}`) === undefined,
    /** The shortest that tells: this case, else what it is called. */
    shortly: (problem: ProblemDetails): string =>
      faultText(problem) ??
      maybe(`problem.${slugOf(problem)}`) ??
      (isEnglish() ? problem.title : t('problem.unknown')),
    /** What is wrong with one field. */
    faultText: (fault: Said): string => faultText(fault) ?? t('fault.not-allowed'),
  }
}
