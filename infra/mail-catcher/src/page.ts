import { readFileSync } from 'node:fs'
import Fastify, { LogController } from 'fastify'
import { languageChoice, languages, readerLanguage, type Language } from '@emporium/domain'
import type { FastifyInstance } from 'fastify'
import { addMailRoutes } from './mail.routes.ts'
import type { MailStore } from './mail.store.ts'
import { wordsIn } from './words.ts'

const pageFolder = new URL('../page/', import.meta.url)

const files = [
  { path: '/page.js', file: 'page.js', type: 'text/javascript; charset=utf-8' },
  { path: '/page.css', file: 'page.css', type: 'text/css; charset=utf-8' },
]

const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; " +
    "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The page in a language: `{places}` are filled with its words. */
function pageIn(language: Language): string {
  const words = wordsIn[language]
  const places = { ...words, 'language-tag': language, all: JSON.stringify(words) }
  const page = readFileSync(new URL('index.html', pageFolder), 'utf8')
  return page.replace(/\{([\w-]+)\}/g, (_all, name: keyof typeof places) => escaped(places[name]))
}

/** The page in the language of the browser, or in the one that was chosen in it. */
function addHome(app: FastifyInstance): void {
  const pages = { en: pageIn('en'), 'zh-CN': pageIn('zh-CN') } satisfies Record<Language, string>
  app.get<{ Querystring: { language?: string } }>('/', (request, reply) => {
    const chosen = languages.find((language) => language === request.query.language)
    if (chosen) return reply.header('set-cookie', languageChoice(chosen)).redirect('/', 303)
    const page = pages[readerLanguage(request.headers) ?? 'en']
    return reply.headers(headers).type('text/html; charset=utf-8').send(page)
  })
}

function addFiles(app: FastifyInstance): void {
  for (const { path, file, type } of files) {
    const content = readFileSync(new URL(file, pageFolder))
    app.get(path, (_request, reply) => reply.headers(headers).type(type).send(content))
  }
}

function addHealth(app: FastifyInstance): void {
  for (const path of ['/health/live', '/health/ready', '/livez', '/readyz']) {
    app.get(path, { logLevel: 'silent' }, () => ({ status: 'ok' }))
  }
}

/** The page to read mails on, and the JSON API for tests. */
export function buildPage(store: MailStore, { logLevel = 'silent' } = {}): FastifyInstance {
  const app = Fastify({
    logger: { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
  })
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).type('application/problem+json').send({
      type: '/problems/not-found',
      title: 'There is nothing here',
      status: 404,
      instance: request.url,
    }),
  )
  addHome(app)
  addFiles(app)
  addHealth(app)
  addMailRoutes(app, store)
  return app
}
