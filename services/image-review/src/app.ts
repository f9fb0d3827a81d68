import { createFileLinks, defineService, openEgress } from '@emporium/service-kit'
import type { FastifyPluginAsync } from 'fastify'
import { nothingToAppeal } from './appeals/appeal.problems.ts'
import { appealRoutes } from './appeals/appeal.routes.ts'
import { attachmentRoutes } from './attachments/attachment.routes.ts'
import { bootScriptRoutes } from './boot-scripts/boot-script.routes.ts'
import { caseAlreadyDecided, versionUnderReview } from './cases/case.problems.ts'
import { caseRoutes } from './cases/case.routes.ts'
import { colleagueRoutes } from './colleagues/colleague.routes.ts'
import { ImageReviewConfig } from './config.ts'
import { consumers } from './consumers.ts'
import { entities } from './entities.ts'
import { migrations } from './migrations/index.ts'
import { views } from './views.ts'
import { caseDraftRoutes } from './drafts/case-draft.routes.ts'
import { deskHoursRoutes } from './hours/desk-hours.routes.ts'
import { checkSubmissionJob } from './findings/check-submission.job.ts'
import { messageRoutes } from './messages/message.routes.ts'
import { ruleRoutes } from './rules/rule.routes.ts'
import { waiverAlreadyThere } from './waivers/waiver.problems.ts'
import { waiverRoutes } from './waivers/waiver.routes.ts'
import { onlookerRoutes } from './onlookers/onlooker.routes.ts'
import {
  connectConfiguredCloud,
  openPlatformCloud,
  type ConnectCloud,
} from './platform/platform-cloud.ts'
import { plantAnswers } from './prepared-answers/plant-answers.ts'
import { preparedAnswerRoutes } from './prepared-answers/prepared-answer.routes.ts'
import { copyImageJob } from './production/copy-image.job.ts'
import { discardCopyJob } from './production/discard-copy.job.ts'
import { productionRoutes } from './production/production.routes.ts'
import { accessServerRoutes } from './servers/access-server.routes.ts'
import { screenshotRoutes } from './screenshots/screenshot.routes.ts'
import { driveServerJob } from './servers/drive-server.job.ts'
import { serverAlreadyThere } from './servers/server.problems.ts'
import { sweepJob } from './sweeps/sweep.job.ts'
import { beginSweeping } from './sweeps/sweep.order.ts'
import { plantFilters } from './saved-filters/plant-filters.ts'
import { filterNameTaken } from './saved-filters/saved-filter.problems.ts'
import { savedFilterRoutes } from './saved-filters/saved-filter.routes.ts'
import { statisticsRoutes } from './statistics/statistics.routes.ts'
import { turnRoutes } from './turns/turn.routes.ts'
import { verdictRoutes } from './verdicts/verdict.routes.ts'
import { subjectNames } from './subject-names.ts'
import { tags } from './tags.ts'

/** The service on the cloud that `connect` opens; tests bring a cloud of their own. */
export const defineImageReview = (connect: ConnectCloud) =>
  defineService({
    name: 'image-review',
    title: 'Image review',
    description:
      'Review cases with automated checks, boot scripts, access checks and verdicts, and the production of images in every release region.',
    tags,
    config: ImageReviewConfig,
    entities,
    migrations,
    views,
    subjectNames,
    constraintProblems: {
      uq_verdicts_case_stage: caseAlreadyDecided,
      uq_review_cases_open_version: versionUnderReview,
      uq_access_servers_live: serverAlreadyThere,
      uq_waivers_standing: waiverAlreadyThere,
      uq_saved_filters_own_name: filterNameTaken,
      uq_saved_filters_shared_name: filterNameTaken,
      uq_appeals_case: nothingToAppeal,
    },
    build: ({ config, systemCtx, files, clock }) => {
      const folder = '/api/v1/review-attachments'
      const links = createFileLinks({ secret: config.FILE_LINK_SECRET, clock, folder })
      const platform = openPlatformCloud(config, connect)
      return {
        routes: [
          caseRoutes(config.CLAIMS_PER_REVIEWER),
          colleagueRoutes(config.CLAIMS_PER_REVIEWER),
          onlookerRoutes,
          deskHoursRoutes,
          turnRoutes,
          savedFilterRoutes,
          statisticsRoutes,
          caseDraftRoutes,
          preparedAnswerRoutes,
          verdictRoutes,
          appealRoutes,
          ruleRoutes({ asksLinks: config.LINK_CHECKS === 'on' }),
          waiverRoutes,
          messageRoutes,
          attachmentRoutes(files, links),
          bootScriptRoutes(platform.serverLifeMs),
          accessServerRoutes(platform.serverLifeMs),
          screenshotRoutes(files),
          productionRoutes,
        ] as FastifyPluginAsync[],
        consumers,
        jobs: [
          checkSubmissionJob(platform, config.LINK_CHECKS === 'on' ? openEgress() : null),
          driveServerJob(platform, { files, browser: config.CHROMIUM_PATH ?? null }),
          copyImageJob(platform),
          discardCopyJob(platform),
          sweepJob(platform, files),
        ],
        async prepare() {
          await beginSweeping(systemCtx())
          await plantAnswers(systemCtx())
          await plantFilters(systemCtx())
        },
      }
    },
  })

/** Review cases, automated checks, access checks and image production (RV-1…9, IM-12). */
export const imageReview = defineImageReview(connectConfiguredCloud)
