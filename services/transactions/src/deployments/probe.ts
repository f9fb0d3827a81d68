import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { connect } from 'node:net'
import type { Endpoint } from './deployment.entity.ts'

const timeoutMs = 4_000

function answersTcp({ host, port }: Endpoint): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: timeoutMs })
    const end = (isReached: boolean) => {
      socket.destroy()
      resolve(isReached)
    }
    socket.once('connect', () => end(true))
    socket.once('timeout', () => end(false))
    socket.once('error', () => end(false))
  })
}

/** Redirections are not followed, bodies not read, certificates not judged: a fresh server has none for its address. */
function answersHttp({ protocol, host, port, path }: Endpoint): Promise<boolean> {
  const send = protocol === 'https' ? requestHttps : requestHttp
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(timeoutMs)
    const request = send(
      { host, port, path, signal, agent: false, rejectUnauthorized: false },
      (response) => {
        response.destroy()
        resolve((response.statusCode ?? 500) < 500)
      },
    )
    request.once('error', () => resolve(false))
    request.end()
  })
}

/** Whether a server answers at one of its places. */
export function answers(endpoint: Endpoint): Promise<boolean> {
  return endpoint.protocol === 'tcp' ? answersTcp(endpoint) : answersHttp(endpoint)
}
