import {
  BootScriptRequested,
  CaseAccessPassed,
  CaseClaimed,
  CaseFinished,
  CaseMessageWritten,
  CasePassed,
  CaseRejected,
  CaseReminded,
  ChangeRequestAnswered,
  ChangeRequestDecided,
  ProductListed,
  ProductRemoved,
  ProductionFailed,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { publishers, tells, type NewsCase, type NewsWorld } from './news-world.ts'

/** What a team hears of its products: their reviews, their shelf, and changes that it asked for. */
export function productNews(world: NewsWorld): NewsCase[] {
  const reviewed = () => ({
    caseId: newId(),
    submissionId: newId(),
    productId: newId(),
    versionId: newId(),
    vendorId: world.vendorId,
    productName: 'Vela DB',
  })
  const requested = () => ({
    requestId: newId(),
    vendorId: world.vendorId,
    productId: newId(),
    productName: 'Vela DB',
  })
  const claimed = () => ({
    ...reviewed(),
    status: 'access_check' as const,
    reviewerId: newId(),
    reviewerName: 'Kim',
  })

  return [
    tells(
      ChangeRequestAnswered,
      () => ({ ...requested(), text: 'By when?' }),
      'change_request_answered',
      publishers,
      'Vela DB',
      'By when?',
    ),
    tells(
      ChangeRequestDecided,
      () => ({
        ...requested(),
        kind: 'remove_product' as const,
        status: 'declined' as const,
        answer: 'Too many subscribers.',
      }),
      'change_request_declined',
      publishers,
      'Vela DB',
      'Too many subscribers.',
    ),
    tells(
      ChangeRequestDecided,
      () => ({
        ...requested(),
        kind: 'add_region' as const,
        status: 'lapsed' as const,
        answer: null,
      }),
      'change_request_lapsed',
      publishers,
      'Vela DB',
    ),
    tells(
      ProductListed,
      () => ({
        productId: newId(),
        vendorId: world.vendorId,
        vendorName: 'Vela',
        type: 'saas' as const,
        name: 'Vela DB',
        slug: 'vela-db',
      }),
      'product_listed',
      publishers,
      'Vela DB',
    ),
    tells(
      BootScriptRequested,
      () => ({ ...reviewed(), status: 'boot_script' as const }),
      'boot_script_requested',
      publishers,
      'Vela DB',
    ),
    tells(
      CaseRejected,
      () => ({
        ...reviewed(),
        status: 'rejected' as const,
        reasons: ['No EULA', 'No logo'],
        fields: [],
      }),
      'case_rejected',
      publishers,
      'No EULA',
      'No logo',
    ),
    tells(
      ProductionFailed,
      () => ({
        ...reviewed(),
        status: 'production_failed' as const,
        regionId: 'cn-hangzhou' as const,
        reason: 'Quota',
      }),
      'production_failed',
      publishers,
      'Hangzhou (East China 1)',
      'Quota',
    ),
    tells(CaseClaimed, claimed, 'case_claimed', publishers),
    tells(
      CaseAccessPassed,
      () => ({ ...reviewed(), status: 'information_check' as const }),
      'case_access_passed',
      publishers,
    ),
    tells(
      CaseMessageWritten,
      () => ({
        ...reviewed(),
        status: 'access_check' as const,
        isFromDesk: true,
        assigneeId: null,
        authorName: 'Kim',
        beginning: 'Which port?',
        about: {
          ruleId: 'name-all-caps',
          pointer: '#/name',
          severity: 'warning' as const,
          facts: {},
        },
      }),
      'case_message',
      [...publishers, 'support'],
      'Vela DB',
      'The name is written in capitals',
      'Which port?',
    ),
    tells(
      CaseMessageWritten,
      () => ({
        ...reviewed(),
        status: 'access_check' as const,
        isFromDesk: true,
        assigneeId: null,
        authorName: 'Kim',
        beginning: 'Which port?',
        waitsForAnswer: true,
      }),
      'case_question',
      [...publishers, 'support'],
      'cannot go on',
      'Which port?',
    ),
    ...(['waits_3_days', 'waits_7_days'] as const).map((kind) =>
      tells(
        CaseReminded,
        () => ({
          ...reviewed(),
          status: 'access_check' as const,
          kind,
          dueAt: '2026-11-26T10:00:00.000Z',
          waitsSince: '2026-11-23T10:00:00.000Z',
          assigneeId: newId(),
        }),
        `case_${kind}`,
        [...publishers, 'support'],
        'goes on as soon as',
        'Vela DB',
      ),
    ),
    tells(
      CasePassed,
      () => ({ ...reviewed(), status: 'production' as const }),
      'case_passed',
      publishers,
      'Vela DB',
    ),
    tells(
      CaseFinished,
      () => ({ ...reviewed(), status: 'on_shelf' as const }),
      'production_finished',
      publishers,
    ),
    tells(
      ProductRemoved,
      () => ({
        productId: newId(),
        vendorId: world.vendorId,
        productName: 'Vela DB',
        reason: 'Beta ended',
      }),
      'product_removed',
      publishers,
      'Beta ended',
    ),
  ]
}
