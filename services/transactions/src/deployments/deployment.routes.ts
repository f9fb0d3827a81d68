import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, idempotencyKeyOf, IdParams, problems, ref } from '@emporium/service-kit'
import { Type } from 'typebox'
import type { Clouds } from '../cloud/clouds.ts'
import { getSubscription } from '../subscriptions/list-subscriptions.query.ts'
import { deploy } from './deploy.ts'
import { presentDeployment, presentDeployments } from './deployment.presenter.ts'
import { AccessKeyBody, DeployBody, DeploymentView, OptionalKeyBody } from './deployment.schemas.ts'
import { getDeployment, listDeployments } from './list-deployments.query.ts'
import { refreshDeployment } from './refresh-deployment.ts'
import { releaseDeployment } from './release-deployment.ts'
import { retryDeployment } from './retry-deployment.ts'

const tags = ['deployments']
/** Key pairs are tried here: not a place for guessing (ASVS 2.4.1). */
const rateLimit = { max: 20, timeWindow: '1 minute' }

/** Bringing a subscribed image to life, and what became of it (ST-3). */
export const deploymentRoutes = (clouds: Clouds): FastifyPluginAsyncTypebox =>
  async function deployments(app) {
    app.post(
      '/api/v1/subscriptions/:id/deployments',
      {
        config: { access: 'account', idempotent: 'own', rateLimit },
        schema: {
          operationId: 'deploy',
          summary: 'Launch a server with your key pair, or share the image with your cloud account',
          tags,
          params: IdParams,
          body: DeployBody,
          response: { 202: ref(DeploymentView), ...problems },
        },
      },
      async (request, reply) => {
        const { params, body } = request
        const ctx = ctxOf(request)
        await getSubscription(ctx, params.id)
        const made = await deploy(ctx, clouds, params.id, body, idempotencyKeyOf(request))
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
        const { id } = await getSubscription(ctx, request.params.id)
        const found = await listDeployments(ctx, id)
        return { items: await presentDeployments(ctx, id, found) }
      },
    )

    app.get(
      '/api/v1/deployments/:id',
      {
        config: { access: 'account' },
        schema: {
          operationId: 'getDeployment',
          summary: 'How a deployment stands',
          tags,
          params: IdParams,
          response: { 200: ref(DeploymentView), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        return presentDeployment(ctx, await getDeployment(ctx, request.params.id))
      },
    )

    app.post(
      '/api/v1/deployments/:id/retry',
      {
        config: { access: 'account', rateLimit },
        schema: {
          operationId: 'retryDeployment',
          summary: 'Try a failed deployment again; never makes a second server',
          tags,
          params: IdParams,
          body: OptionalKeyBody,
          response: { 202: ref(DeploymentView), ...problems },
        },
      },
      async (request, reply) => {
        const { params, body } = request
        const ctx = ctxOf(request)
        const tried = await retryDeployment(ctx, clouds, params.id, body)
        return reply.code(202).send(await presentDeployment(ctx, tried))
      },
    )

    app.post(
      '/api/v1/deployments/:id/refresh',
      {
        config: { access: 'account', rateLimit },
        schema: {
          operationId: 'refreshDeployment',
          summary: 'Ask the cloud with your key where the server is',
          tags,
          params: IdParams,
          body: AccessKeyBody,
          response: { 200: ref(DeploymentView), ...problems },
        },
      },
      async (request) => {
        const { params, body } = request
        const ctx = ctxOf(request)
        const seen = await refreshDeployment(ctx, clouds, params.id, body)
        return presentDeployment(ctx, seen)
      },
    )

    app.post(
      '/api/v1/deployments/:id/release',
      {
        config: { access: 'account', rateLimit },
        schema: {
          operationId: 'releaseDeployment',
          summary: 'Delete the server with your key, or end the sharing of the image',
          tags,
          params: IdParams,
          body: OptionalKeyBody,
          response: { 200: ref(DeploymentView), ...problems },
        },
      },
      async (request) => {
        const { params, body } = request
        const ctx = ctxOf(request)
        const released = await releaseDeployment(ctx, clouds, params.id, body)
        return presentDeployment(ctx, released)
      },
    )
  }
