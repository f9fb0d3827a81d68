export { createApiClient, type ApiClient, type ApiClientOptions, type paths } from './client.ts'
export {
  ApiProblem,
  problemOf,
  unreachable,
  type FieldProblem,
  type ProblemDetails,
} from './problem.ts'
export type * from './views.ts'
