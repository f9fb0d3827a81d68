export { createApiClient, type ApiClient, type ApiClientOptions, type paths } from './client.ts'
export { caseAttachments, type AttachmentAccess } from './case-attachments.ts'
export { newKey } from './new-key.ts'
export {
  ApiProblem,
  problemOf,
  unreachable,
  type FieldProblem,
  type ProblemDetails,
} from './problem.ts'
export type { LiveFeed, LiveMessage } from './live.ts'
export type { SentFile } from './send-file.ts'
export {
  createBrowserSession,
  type BrowserSession,
  type ProviderAnswer,
  type SessionListener,
} from './session.ts'
export type * from './views.ts'
