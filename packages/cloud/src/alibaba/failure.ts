import { CloudError, quotedKinds } from '../problems.ts'
import type { CloudCredentials } from '../cloud.ts'
import type { CloudErrorKind } from '../problems.ts'

type SdkFailure = {
  name?: string
  code?: string
  message?: string
  statusCode?: number
  requestId?: string
  retryAfter?: number
  data?: Record<string, unknown>
  accessDeniedDetail?: Record<string, unknown>
}

/** The cloud's codes in the order in which they are looked at; the first that fits decides. */
const kindsByCode: readonly (readonly [RegExp, CloudErrorKind])[] = [
  [
    /^(InvalidAccessKeyId\.(Inactive|Disabled)|Forbidden\.(AccessKeyDisabled|UserDisabled)|UserDisable)/,
    'disabled_access_key',
  ],
  [/^InvalidAccessKeyId/, 'wrong_access_key_id'],
  [
    /^(SignatureDoesNotMatch|IncompleteSignature|InvalidAccessKeySecret)/,
    'wrong_access_key_secret',
  ],
  [
    /^(InvalidTimeStamp|SignatureNonceUsed|LastTokenProcessing|ServiceUnavailable|InternalError|Unavailable)/,
    'cloud_failure',
  ],
  [/^Throttling|\.Throttling|^FlowControl|RequestLimitExceeded/, 'throttled'],
  [/NoStock|^Zone\.Not(OnSale|Open)|OutOfStock|^InvalidResourceType\.NotSupported/, 'out_of_stock'],
  [/Quota|LimitExceed|NotEnoughBalance|Arrearage|^InvalidPayMethod/, 'quota'],
  [
    /^(Forbidden|NoPermission|UnauthorizedOperation|NotAuthorized|AccessDenied|RealNameAuth)|RealNameAuth/,
    'missing_permission',
  ],
  [/NotFound|NotExist/, 'not_found'],
  [
    /^(Incorrect\w*Status|OperationConflict|OperationDenied|DependencyViolation)|Status\.(NotSupport|Invalid)/,
    'wrong_state',
  ],
  [/^(Invalid|Missing|Idempotent|\w+NotSupport)|Malformed|Mismatch/, 'invalid_parameter'],
]

const unreachableCodes =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ECONNRESET|EHOSTUNREACH|ENETUNREACH|EPIPE|EPROTO|CERT_|DEPTH_ZERO|UNABLE_TO|ERR_TLS)/

const messages: Record<CloudErrorKind, string> = {
  wrong_access_key_id: 'The cloud does not know this access key ID.',
  wrong_access_key_secret: 'The access key secret does not belong to this access key ID.',
  disabled_access_key: 'This access key is disabled at the cloud.',
  missing_permission: 'This access key lacks a permission at the cloud',
  throttled: 'The cloud gets too many requests from this account at the moment.',
  quota: 'A limit of this cloud account is used up',
  out_of_stock: 'The cloud has no server of this type in this region at the moment.',
  not_found: 'The cloud does not know this, or this account may not see it',
  invalid_parameter: 'The cloud refuses the order',
  wrong_state: "The cloud can't do this in the present state",
  no_network: 'The cloud account has no network in this region.',
  unreachable: "The cloud can't be reached.",
  timeout: 'The cloud did not answer in time.',
  cloud_failure: 'The cloud failed to answer for a reason of its own.',
}

/** Turns whatever the SDK throws into a `CloudError`, without a trace of the key pair. // IM-2 */
export function cloudErrorOf(
  thrown: unknown,
  permission: string,
  credentials: CloudCredentials,
): CloudError {
  if (thrown instanceof CloudError) return thrown
  const failure = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as SdkFailure
  const kind = kindOf(failure)
  const requestId = failure.requestId ?? failure.data?.['RequestId']
  const action = String(failure.accessDeniedDetail?.['AuthAction'] ?? permission)
  return new CloudError({
    kind,
    message: messageOf(kind, failure, action, credentials),
    ...(kind === 'missing_permission' && { action }),
    ...(quotedKinds.includes(kind) && { said: wordsOfCloud(failure, credentials) }),
    ...(kind === 'throttled' && {
      retryAfterSeconds: Math.max(1, Math.ceil((failure.retryAfter ?? 0) / 1000)),
    }),
    ...(typeof requestId === 'string' && { requestId }),
    ...(failure.code && { code: withoutKeys(failure.code, credentials) }),
  })
}

function kindOf({
  code = '',
  name = '',
  message = '',
  statusCode = 0,
}: SdkFailure): CloudErrorKind {
  if (unreachableCodes.test(code)) return 'unreachable'
  if (
    name === 'RequestTimeoutError' ||
    /time-?out/i.test(`${name} ${code} ${statusCode ? '' : message}`)
  )
    return 'timeout'
  if (statusCode >= 500) return 'cloud_failure'
  const known = kindsByCode.find(([form]) => form.test(code))
  if (known) return known[1]
  if (statusCode === 429) return 'throttled'
  if (statusCode === 403) return 'missing_permission'
  if (statusCode === 404) return 'not_found'
  return statusCode >= 400 ? 'invalid_parameter' : 'cloud_failure'
}

function messageOf(
  kind: CloudErrorKind,
  failure: SdkFailure,
  action: string,
  credentials: CloudCredentials,
): string {
  if (kind === 'missing_permission') return `${messages[kind]}: ${action}.`
  if (!quotedKinds.includes(kind)) return messages[kind]
  return `${messages[kind]}: ${wordsOfCloud(failure, credentials)}`.slice(0, 500)
}

function wordsOfCloud(failure: SdkFailure, credentials: CloudCredentials): string {
  const said = failure.data?.['Message'] ?? failure.data?.['message'] ?? failure.code ?? ''
  return withoutKeys(String(said), credentials).slice(0, 500)
}

function withoutKeys(text: string, { accessKeyId, accessKeySecret }: CloudCredentials): string {
  return [accessKeySecret, accessKeyId].reduce(
    (kept, key) => (key ? kept.replaceAll(key, '***') : kept),
    text,
  )
}
