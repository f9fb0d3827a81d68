import { AppealView } from './appeals/appeal.schemas.ts'
import { AttachmentLinkView, AttachmentView } from './attachments/attachment.schemas.ts'
import { BootScriptView } from './boot-scripts/boot-script.schemas.ts'
import { CasesSummaryView, CaseSummaryView, CaseView } from './cases/case.schemas.ts'
import { ChangesView, ComparisonView } from './changes/change.schemas.ts'
import { ColleagueView } from './colleagues/colleague.schemas.ts'
import { CaseDraftView } from './drafts/case-draft.schemas.ts'
import { ChecksView, FindingView, QuotedFindingView } from './findings/finding.schemas.ts'
import { DeskHoursView } from './hours/desk-hours.schemas.ts'
import { ImageCheckView } from './image-checks/image-check.schemas.ts'
import { MessageView } from './messages/message.schemas.ts'
import { OnlookersView } from './onlookers/onlooker.schemas.ts'
import { PreparedAnswerView } from './prepared-answers/prepared-answer.schemas.ts'
import { CopyProofView, RegionCopyView } from './production/region-copy.schemas.ts'
import { RulesView, RuleView } from './rules/rule.schemas.ts'
import { AccessServerView } from './servers/access-server.schemas.ts'
import { SavedFilterView } from './saved-filters/saved-filter.schemas.ts'
import { StatisticsView } from './statistics/statistics.schemas.ts'
import { RejectionReasonView } from './verdicts/verdict.schemas.ts'
import { WaiverView } from './waivers/waiver.schemas.ts'

/** The schemas that answers refer to by name. */
export const views = [
  WaiverView,
  RuleView,
  RulesView,
  FindingView,
  QuotedFindingView,
  ChecksView,
  BootScriptView,
  ImageCheckView,
  AccessServerView,
  CopyProofView,
  RegionCopyView,
  AppealView,
  AttachmentView,
  AttachmentLinkView,
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
  PreparedAnswerView,
  DeskHoursView,
  SavedFilterView,
  StatisticsView,
]
