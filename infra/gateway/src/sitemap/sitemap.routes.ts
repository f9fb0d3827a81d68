import type { FastifyInstance, FastifyReply } from 'fastify'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { notFound, sendProblem, serviceUnavailable } from '../http/problems.ts'
import { publicAddresses } from './addresses.ts'
import { keepTexts } from './keep-texts.ts'
import { robotsText } from './robots-text.ts'
import { indexXml, partXml } from './sitemap-xml.ts'

const zip = promisify(gzip)

async function sendXml(reply: FastifyReply, xml: string) {
  reply.headers({ 'cache-control': 'public, max-age=600', vary: 'accept-encoding' })
  reply.type('application/xml; charset=utf-8')
  if (!/\bgzip\b/.test(reply.request.headers['accept-encoding'] ?? '')) return reply.send(xml)
  return reply.header('content-encoding', 'gzip').send(await zip(xml))
}

/** What search engines read first: where they may go, and what there is (ST-1). */
export function addSitemapRoutes(app: FastifyInstance, catalog: string, publicUrl: string): void {
  const addresses = publicAddresses(catalog)
  const kept = keepTexts()
  app.get('/robots.txt', (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=3600')
      .type('text/plain; charset=utf-8')
      .send(robotsText(publicUrl)),
  )
  /** Nothing for a part that there is not. */
  const xmlOf = (name: string) =>
    kept(name, async () => {
      if (name === '') return indexXml(publicUrl, await addresses.parts())
      const part = await addresses.of(name)
      return part ? partXml(publicUrl, part) : ''
    })
  const send = async (reply: FastifyReply, name: string) => {
    try {
      const xml = await xmlOf(name)
      return xml ? await sendXml(reply, xml) : sendProblem(reply, notFound)
    } catch (error) {
      app.log.warn({ err: error, name }, 'the sitemap could not be made')
      return sendProblem(reply, serviceUnavailable)
    }
  }
  app.get('/sitemap.xml', (_request, reply) => send(reply, ''))
  app.get<{ Params: { part: string } }>('/sitemaps/:part', ({ params }, reply) =>
    /^[a-z]+(?:-\d+)?\.xml$/.test(params.part)
      ? send(reply, params.part)
      : sendProblem(reply, notFound),
  )
}
