import request from 'supertest'
import { cookieOf, freshAddress, type Identity } from './factories.ts'

const base = '/api/v1/sessions/with-provider'
/** Where the provider sends the browser back to. */
export const callback = `http://emporium.test${base}/callback`

/** A browser that goes to a provider and comes back, with the cookies that identity gives it. */
export function browser(service: Identity, address = freshAddress()) {
  let cookie = ''
  const post = (path: string, body: object | undefined, authorization?: string) => {
    const sent = request(service.app.server).post(path).set('x-forwarded-for', address)
    void sent.set('cookie', cookie).set('origin', 'http://emporium.test')
    if (authorization) void sent.set('authorization', authorization)
    return sent.send(body)
  }
  return {
    address,
    get cookie() {
      return cookie
    },
    /** Begins to sign in; answers the address at the provider. */
    async begin(more: object = {}): Promise<string> {
      const body = { provider: 'acme', returnTo: '/sign-in?next=%2Fsubscriptions', ...more }
      const answer = await post(`${base}/begin`, body).expect(201)
      cookie = cookieOf(answer)
      return answer.body.url as string
    },
    /** Begins to connect the provider with an account. */
    async beginLink(authorization: string): Promise<string> {
      const body = { provider: 'acme', returnTo: '/account/security' }
      const answer = await post(`${base}/link/begin`, body, authorization).expect(201)
      cookie = cookieOf(answer)
      return answer.body.url as string
    },
    /** Comes back with what the provider added to our address. */
    comeBack: (url: URL, with_ = cookie) =>
      request(service.app.server)
        .get(`${url.pathname}${url.search}`)
        .set('cookie', with_)
        .redirects(0)
        .expect(303),
    finish: (body: object = {}) => post(base, body),
    finishLink: (authorization: string) => post(`${base}/link`, undefined, authorization),
  }
}
