import { faultAt } from '@emporium/domain'
import { defineProblem, invalidRequest } from '@emporium/service-kit'

/** PA-1: more than anybody could look after. */
export const tooManyEndpoints = defineProblem(
  'too-many-webhook-endpoints',
  422,
  'Delete an endpoint before you add another',
)

/** Where we do not send anything (ASVS 1.3.6). */
export const notOutside = () => invalidRequest({ errors: [faultAt('#/url', 'not-webhook-url')] })

/** PA-1: nothing is sent to it until it is enabled again. */
export const endpointIsDisabled = defineProblem(
  'webhook-endpoint-disabled',
  409,
  'Enable the endpoint first',
)
