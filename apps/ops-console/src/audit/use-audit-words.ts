import { subjectKindOf } from '@emporium/domain'
import type { RouteLocationRaw } from 'vue-router'
import { useAppText } from '../text.ts'
import type { AuditEntry } from './audit.api.ts'

/** The page of a thing, by its kind as the audit writes it. */
const pages: Readonly<Record<string, string>> = {
  'review-case': 'case',
  vendor: 'vendor',
  application: 'application',
  'vendor-application': 'application',
  'isv-confirmation': 'isv-confirmation',
  'company-change': 'company-change',
  'change-request': 'change-request',
  account: 'account',
  campaign: 'campaign',
}

/** `setReviewRuleMode` as it can be read where there are no words for it. */
const spelled = (name: string) => {
  const words = name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What was done and to what, in words (RV-7). */
export function useAuditWords() {
  const { maybe } = useAppText()
  return {
    /** A step by the words of its life cycle, another act by those of its operation. */
    verbOf({ verb }: Pick<AuditEntry, 'verb'>): string {
      const step = verb.split('.').at(-1) ?? verb
      const said = verb.includes('.')
        ? (maybe(`action.${verb}`) ?? maybe(`step.${step}`))
        : maybe(`audit.operation.${verb}`)
      return said ?? spelled(step)
    },
    kindOf: ({ subjectKind }: Pick<AuditEntry, 'subjectKind'>): string =>
      maybe(`audit.kind.${subjectKindOf(subjectKind)}`) ?? subjectKind,
    stateOf: (entry: Pick<AuditEntry, 'subjectKind'>, state: string): string =>
      maybe(`state.${entry.subjectKind}.${state}`) ?? state,
    pageOf({ subjectKind, subjectId }: AuditEntry): RouteLocationRaw | undefined {
      const name = pages[subjectKindOf(subjectKind)]
      return name && subjectId ? { name, params: { id: subjectId } } : undefined
    },
  }
}
