import { randomBytes } from 'node:crypto'
import { languageChoice, languages, readerLanguage } from '@emporium/domain'
import type { FastifyInstance } from 'fastify'
import type { ApiParts } from '../api/cloud.routes.ts'
import { homePage } from './home-page.ts'

/** Nothing from elsewhere, and no script but the page's own. */
const policyFor = (nonce: string) =>
  `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'`

/** The page that people see who open the address of the simulated cloud, in their language or the one they choose. */
export function homeRoutes(app: FastifyInstance, parts: ApiParts): void {
  app.get<{ Querystring: { language?: string } }>('/', (request, reply) => {
    const chosen = languages.find((language) => language === request.query.language)
    if (chosen) return reply.header('set-cookie', languageChoice(chosen)).redirect('/', 303)
    const nonce = randomBytes(16).toString('base64')
    const language = readerLanguage(request.headers) ?? 'en'
    const url = `${request.protocol}://${request.host}`
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', policyFor(nonce))
      .send(homePage({ ...parts, nonce, url, language }))
  })
}
