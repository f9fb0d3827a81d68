import type { ReviewCaseSummaryView, ReviewCaseView } from '@emporium/api-client'

/** A case that waits for its access check. */
export function caseRow(said: Partial<ReviewCaseSummaryView> = {}): ReviewCaseSummaryView {
  return {
    id: 'c1',
    submissionId: 's1',
    productId: 'p1',
    versionId: 'v1',
    vendorId: 'w1',
    vendorName: 'Ternworks',
    productName: 'Tern Proxy',
    productType: 'image',
    kind: 'product',
    versionNumber: 'V1.0',
    round: 1,
    status: 'access_check',
    assignee: null,
    isMine: false,
    openedAt: '2026-11-20T08:00:00.000Z',
    dueAt: '2026-11-25T08:00:00.000Z',
    firstDueAt: '2026-11-25T08:00:00.000Z',
    dueMoves: [],
    waitsFor: 'desk',
    waitsSince: '2026-11-20T08:00:00.000Z',
    risk: 'none',
    openAppeal: null,
    ageing: 'fresh',
    closedAt: null,
    ...said,
  }
}

/** A SaaS listing: the smallest that there is. */
export const listing: ReviewCaseView['listing'] = {
  type: 'saas',
  name: 'Tern Proxy',
  versionNumber: null,
  releaseNote: null,
  shortDescription: 'A proxy.',
  detailsHtml: '<p>A proxy.</p>',
  supportHtml: '<p>By mail.</p>',
  eulaHtml: null,
  eulaHash: null,
  refundPolicyHtml: null,
  categoryId: 'security',
  subCategoryId: 'identity',
  priceModel: 'free',
  logo: null,
  userGuide: null,
  trademark: null,
  patent: null,
  image: null,
  saas: { productUrl: 'https://tern.example', pricingDetails: 'Free', resources: [] },
}

/** A case with everything that its page shows. */
export function reviewCaseView(said: Partial<ReviewCaseView> = {}): ReviewCaseView {
  return {
    ...caseRow(),
    listing,
    isOnHold: false,
    checks: {
      checkedAt: '2026-11-20T08:01:00.000Z',
      ruleSetVersion: 1,
      isComplete: true,
      linksAsked: true,
      findings: [],
    },
    bootScript: null,
    earlierScripts: [],
    accessServers: [],
    regionCopies: [],
    timeline: [],
    verdicts: [],
    appeal: null,
    messages: [],
    internalNotes: [],
    previousRounds: [],
    actions: [],
    ...said,
  }
}

/** A finding of a rule of today, such as one may choose for a rejection. */
export function findingView(
  said: Partial<ReviewCaseView['checks']['findings'][number]> = {},
): ReviewCaseView['checks']['findings'][number] {
  return {
    id: 'f1',
    ruleId: 'name-all-caps',
    pointer: '#/name',
    severity: 'warning',
    title: 'The name is in capitals',
    why: 'It is hard to read.',
    evidence: 'TERN PROXY',
    mend: 'Write it as a name.',
    facts: {},
    isChecked: true,
    isObserved: false,
    waiver: null,
    ruleSetVersion: 6,
    at: '2026-11-20T08:01:00.000Z',
    actions: ['choose'],
    ...said,
  }
}
