import { CreateReviewCases1763900300000 } from './1763900300000-create-review-cases.ts'
import { OneRuleSet1764300300000 } from './1764300300000-one-rule-set.ts'
import { KeepOverrides1795860300000 } from './1795860300000-keep-overrides.ts'
import { SayFaultsByCode1795863660000 } from './1795863660000-say-faults-by-code.ts'
import { KnowSuspensions1795864200000 } from './1795864200000-know-suspensions.ts'
import { CheckImages1795888000000 } from './1795888000000-check-images.ts'
import { KnowColleagues1795888100000 } from './1795888100000-know-colleagues.ts'
import { KnowOnlookers1795888200000 } from './1795888200000-know-onlookers.ts'
import { RepeatBootScripts1795888210000 } from './1795888210000-repeat-boot-scripts.ts'
import { KeepDrafts1795888300000 } from './1795888300000-keep-drafts.ts'
import { WeighFindings1795888310000 } from './1795888310000-weigh-findings.ts'
import { QueueServers1795888400000 } from './1795888400000-queue-servers.ts'
import { PrepareAnswers1795888450000 } from './1795888450000-prepare-answers.ts'
import { ProveCopies1796012000000 } from './1796012000000-prove-copies.ts'
import { ChooseFindings1796041000000 } from './1796041000000-choose-findings.ts'
import { TalkOfFindings1796042000000 } from './1796042000000-talk-of-findings.ts'
import { TellTime1796042000100 } from './1796042000100-tell-time.ts'
import { AttachFiles1796043000000 } from './1796043000000-attach-files.ts'
import { KeepFilters1796043000100 } from './1796043000100-keep-filters.ts'
import { AppealRejections1796044000000 } from './1796044000000-appeal-rejections.ts'
import { KeepThreadsOfDrafts1796051000000 } from './1796051000000-keep-threads-of-drafts.ts'
import { TellOfLinks1796051200000 } from './1796051200000-tell-of-links.ts'
import { TakeAppeals1796051300000 } from './1796051300000-take-appeals.ts'

/** Every step of the schema, in the order of time. */
export const migrations = [
  CreateReviewCases1763900300000,
  OneRuleSet1764300300000,
  KeepOverrides1795860300000,
  SayFaultsByCode1795863660000,
  KnowSuspensions1795864200000,
  CheckImages1795888000000,
  KnowColleagues1795888100000,
  KnowOnlookers1795888200000,
  RepeatBootScripts1795888210000,
  KeepDrafts1795888300000,
  WeighFindings1795888310000,
  QueueServers1795888400000,
  PrepareAnswers1795888450000,
  ProveCopies1796012000000,
  ChooseFindings1796041000000,
  TalkOfFindings1796042000000,
  TellTime1796042000100,
  AttachFiles1796043000000,
  KeepFilters1796043000100,
  AppealRejections1796044000000,
  KeepThreadsOfDrafts1796051000000,
  TellOfLinks1796051200000,
  TakeAppeals1796051300000,
]
