import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref } from '@emporium/service-kit'
import { Type } from 'typebox'
import type { Clouds } from '../clouds/clouds.ts'
import { presentDeployment, presentDeployments } from './deployment.presenter.ts'
import {
  AccessKeyBody,
  DeploymentView,
  OptionalAccessKeyBody,
  RequestDeploymentBody,
} from './deployment.schemas.ts'
import { listDeployments } from './list-deployments.query.ts'
import { openFor, refreshDeployment } from './refresh-deployment.ts'
import { releaseDeployment } from './release-deployment.ts'
import { requestDeployment } from './request-deployment.ts'
import { requestOf } from './deployment-request.ts'
import { requestKeyOf } from './request-key.ts'
import { retryDeployment } from './retry-deployment.ts'

const tags = ['deployments']
/** Requests with a key pair that one account may make: enough for people, too few for guessing. */
const withKey = { access: 'account', rateLimit: { max: 20, timeWindow: '1 minute' } } as const
const response = { 200: ref(DeploymentView), ...problems }
const accepted = { 202: ref(DeploymentView), ...problems }

/** Bringing a subscribed image to life (ST-3). A key pair lives in its request and nowhere else. */
export const deploymentRoutes = (clouds: Clouds): FastifyPluginAsyncTypebox =>
  async function deployments(app) {
    app.post(
      '/api/v1/subscriptions/:id/deployments',
      {
        // Not wrapped as idempotent: the outside world cannot be rolled back. The key is kept on the deployment.
        config: withKey,
        schema: {
          operationId: 'requestDeployment',
          summary: 'Launch a server from the image, or share the image with your cloud account',
          description: 'An Idempotency-Key makes the request safe to repeat.',
          tags,
          params: IdParams,
          body: RequestDeploymentBody,
          response: accepted,
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const order = requestOf(request.body)
        const key = requestKeyOf(request)
        const made = await requestDeployment(ctx, clouds, request.params.id, order, key)
        return reply.code(202).send(await presentDeployment(ctx, made))
      },
    )

    app.get(
      '/api/v1/subscriptions/:id/deployments',
      {
        config: { access: 'account' },
        schema: {
          operationId: 'listDeployments',
          summary: 'The deployments of a subscription, newest first',
          tags,
          params: IdParams,
          response: { 200: Type.Object({ items: Type.Array(ref(DeploymentView)) }), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const found = await listDeployments(ctx, request.params.id)
        return { items: await presentDeployments(ctx, found) }
      },
    )

    app.get(
      '/api/v1/deployments/:id',
      {
        config: { access: 'account' },
        schema: {
          operationId: 'getDeployment',
          summary: 'How far a deployment is',
          tags,
          params: IdParams,
          response,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        return presentDeployment(ctx, await openFor(ctx, request.params.id, 'see'))
      },
    )

    app.post(
      '/api/v1/deployments/:id/refresh',
      {
        config: withKey,
        schema: {
          operationId: 'refreshDeployment',
          summary: "Look the server's address up with your key",
          tags,
          params: IdParams,
          body: AccessKeyBody,
          response,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const found = await refreshDeployment(ctx, clouds, request.params.id, request.body)
        return presentDeployment(ctx, found)
      },
    )

    app.post(
      '/api/v1/deployments/:id/retry',
      {
        config: withKey,
        schema: {
          operationId: 'retryDeployment',
          summary: 'Try a failed deployment again; never makes a second server',
          tags,
          params: IdParams,
          body: OptionalAccessKeyBody,
          response: accepted,
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const found = await retryDeployment(ctx, clouds, request.params.id, request.body)
        return reply.code(202).send(await presentDeployment(ctx, found))
      },
    )

    app.post(
      '/api/v1/deployments/:id/release',
      {
        config: withKey,
        schema: {
          operationId: 'releaseDeployment',
          summary: 'Stop and delete the server, or end the sharing of the image',
          tags,
          params: IdParams,
          body: OptionalAccessKeyBody,
          response,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const found = await releaseDeployment(ctx, clouds, request.params.id, request.body)
        return presentDeployment(ctx, found)
      },
    )
  }
