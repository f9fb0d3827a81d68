import { Appeal } from './appeals/appeal.entity.ts'
import { Attachment } from './attachments/attachment.entity.ts'
import { BootScriptRunRow } from './boot-scripts/boot-script-run.entity.ts'
import { ReviewCase } from './cases/case.entity.ts'
import { Colleague } from './colleagues/colleague.entity.ts'
import { CaseDraft } from './drafts/case-draft.entity.ts'
import { DeskHours } from './hours/desk-hours.entity.ts'
import { Finding } from './findings/finding.entity.ts'
import { ImageCheck } from './image-checks/image-check.entity.ts'
import { Message } from './messages/message.entity.ts'
import { Onlooker } from './onlookers/onlooker.entity.ts'
import { PreparedAnswer } from './prepared-answers/prepared-answer.entity.ts'
import { RegionCopy } from './production/region-copy.entity.ts'
import { DefaultFilter } from './saved-filters/default-filter.entity.ts'
import { SavedFilter } from './saved-filters/saved-filter.entity.ts'
import { CaseReminder } from './reminders/case-reminder.entity.ts'
import { RuleChange } from './rules/rule-change.entity.ts'
import { AccessServer } from './servers/access-server.entity.ts'
import { Sweep } from './sweeps/sweep.entity.ts'
import { VendorStanding } from './vendors/vendor-standing.entity.ts'
import { Verdict } from './verdicts/verdict.entity.ts'
import { Waiver } from './waivers/waiver.entity.ts'

/** The tables of the review that have entities. */
export const entities = [
  ReviewCase,
  Verdict,
  Appeal,
  Message,
  Attachment,
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
  PreparedAnswer,
  DeskHours,
  CaseReminder,
  SavedFilter,
  DefaultFilter,
]
