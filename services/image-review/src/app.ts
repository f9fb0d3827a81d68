import { defineService, openEgress } from '@emporium/service-kit'
import type { FastifyPluginAsync } from 'fastify'
import { BootScriptRunRow } from './boot-scripts/boot-script-run.entity.ts'
import { bootScriptRoutes } from './boot-scripts/boot-script.routes.ts'
import { BootScriptView } from './boot-scripts/boot-script.schemas.ts'
import { ReviewCase } from './cases/case.entity.ts'
import { caseAlreadyDecided, versionUnderReview } from './cases/case.problems.ts'
import { caseRoutes } from './cases/case.routes.ts'
import { CasesSummaryView, CaseSummaryView, CaseView } from './cases/case.schemas.ts'
import { ChangesView, ComparisonView } from './changes/change.schemas.ts'
import { Colleague } from './colleagues/colleague.entity.ts'
import { colleagueRoutes } from './colleagues/colleague.routes.ts'
import { ColleagueView } from './colleagues/colleague.schemas.ts'
import { ImageReviewConfig } from './config.ts'
import { consumers } from './consumers.ts'
import { CaseDraft } from './drafts/case-draft.entity.ts'
import { caseDraftRoutes } from './drafts/case-draft.routes.ts'
import { CaseDraftView } from './drafts/case-draft.schemas.ts'
import { checkSubmissionJob } from './findings/check-submission.job.ts'
import { Finding } from './findings/finding.entity.ts'
import { ChecksView, FindingView } from './findings/finding.schemas.ts'
import { Message } from './messages/message.entity.ts'
import { messageRoutes } from './messages/message.routes.ts'
import { MessageView } from './messages/message.schemas.ts'
import { CreateReviewCases1763900300000 } from './migrations/1763900300000-create-review-cases.ts'
import { OneRuleSet1764300300000 } from './migrations/1764300300000-one-rule-set.ts'
import { KnowSuspensions1795864200000 } from './migrations/1795864200000-know-suspensions.ts'
import { KeepOverrides1795860300000 } from './migrations/1795860300000-keep-overrides.ts'
import { WeighFindings1795888300000 } from './migrations/1795888300000-weigh-findings.ts'
import { RuleChange } from './rules/rule-change.entity.ts'
import { ruleRoutes } from './rules/rule.routes.ts'
import { RulesView, RuleView } from './rules/rule.schemas.ts'
import { Waiver } from './waivers/waiver.entity.ts'
import { waiverAlreadyThere } from './waivers/waiver.problems.ts'
import { waiverRoutes } from './waivers/waiver.routes.ts'
import { WaiverView } from './waivers/waiver.schemas.ts'
import { RepeatBootScripts1795888200000 } from './migrations/1795888200000-repeat-boot-scripts.ts'
import { CheckImages1795888000000 } from './migrations/1795888000000-check-images.ts'
import { ImageCheck } from './image-checks/image-check.entity.ts'
import { ImageCheckView } from './image-checks/image-check.schemas.ts'
import { SayFaultsByCode1795863660000 } from './migrations/1795863660000-say-faults-by-code.ts'
import { KnowColleagues1795888100000 } from './migrations/1795888100000-know-colleagues.ts'
import { KeepDrafts1795888300000 } from './migrations/1795888300000-keep-drafts.ts'
import { KnowOnlookers1795888200000 } from './migrations/1795888200000-know-onlookers.ts'
import { Onlooker } from './onlookers/onlooker.entity.ts'
import { onlookerRoutes } from './onlookers/onlooker.routes.ts'
import { OnlookersView } from './onlookers/onlooker.schemas.ts'
import {
  connectConfiguredCloud,
  openPlatformCloud,
  type ConnectCloud,
} from './platform/platform-cloud.ts'
import { copyImageJob } from './production/copy-image.job.ts'
import { productionRoutes } from './production/production.routes.ts'
import { RegionCopy } from './production/region-copy.entity.ts'
import { RegionCopyView } from './production/region-copy.schemas.ts'
import { AccessServer } from './servers/access-server.entity.ts'
import { accessServerRoutes } from './servers/access-server.routes.ts'
import { AccessServerView } from './servers/access-server.schemas.ts'
import { driveServerJob } from './servers/drive-server.job.ts'
import { serverAlreadyThere } from './servers/server.problems.ts'
import { Sweep } from './sweeps/sweep.entity.ts'
import { sweepJob } from './sweeps/sweep.job.ts'
import { beginSweeping } from './sweeps/sweep.order.ts'
import { Verdict } from './verdicts/verdict.entity.ts'
import { verdictRoutes } from './verdicts/verdict.routes.ts'
import { RejectionReasonView } from './verdicts/verdict.schemas.ts'
import { VendorStanding } from './vendors/vendor-standing.entity.ts'

/** The service on the cloud that `connect` opens; tests bring a cloud of their own. */
export const defineImageReview = (connect: ConnectCloud) =>
  defineService({
    name: 'image-review',
    title: 'Image review',
    description:
      'Review cases with automated checks, boot scripts, access checks and verdicts, and the production of images in every release region.',
    config: ImageReviewConfig,
    entities: [
      ReviewCase,
      Verdict,
      Message,
      Finding,
      AccessServer,
      ImageCheck,
      RuleChange,
      Waiver,
      BootScriptRunRow,
      RegionCopy,
      Sweep,
      VendorStanding,
      Colleague,
      Onlooker,
      CaseDraft,
    ],
    migrations: [
      CreateReviewCases1763900300000,
      OneRuleSet1764300300000,
      KeepOverrides1795860300000,
      KnowSuspensions1795864200000,
      SayFaultsByCode1795863660000,
      CheckImages1795888000000,
      RepeatBootScripts1795888200000,
      WeighFindings1795888300000,
      KnowColleagues1795888100000,
      KnowOnlookers1795888200000,
      KeepDrafts1795888300000,
    ],
    views: [
      WaiverView,
      RuleView,
      RulesView,
      FindingView,
      ChecksView,
      BootScriptView,
      ImageCheckView,
      AccessServerView,
      RegionCopyView,
      MessageView,
      CaseSummaryView,
      CaseView,
      CasesSummaryView,
      ComparisonView,
      ChangesView,
      RejectionReasonView,
      ColleagueView,
      OnlookersView,
      CaseDraftView,
    ],
    constraintProblems: {
      uq_verdicts_case_stage: caseAlreadyDecided,
      uq_review_cases_open_version: versionUnderReview,
      uq_access_servers_live: serverAlreadyThere,
      uq_waivers_standing: waiverAlreadyThere,
    },
    build: ({ config, systemCtx }) => {
      const platform = openPlatformCloud(config, connect)
      return {
        routes: [
          caseRoutes(config.CLAIMS_PER_REVIEWER),
          colleagueRoutes(config.CLAIMS_PER_REVIEWER),
          onlookerRoutes,
          caseDraftRoutes,
          verdictRoutes,
          ruleRoutes,
          waiverRoutes,
          messageRoutes,
          bootScriptRoutes(platform.serverLifeMs),
          accessServerRoutes(platform.serverLifeMs),
          productionRoutes,
        ] as FastifyPluginAsync[],
        consumers,
        jobs: [
          checkSubmissionJob(platform, config.LINK_CHECKS === 'on' ? openEgress() : null),
          driveServerJob(platform),
          copyImageJob(platform),
          sweepJob(platform),
        ],
        prepare: () => beginSweeping(systemCtx()),
      }
    },
  })

/** Review cases, automated checks, access checks and image production (RV-1…9, IM-12). */
export const imageReview = defineImageReview(connectConfiguredCloud)
