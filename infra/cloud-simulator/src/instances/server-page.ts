import { setTimeout as pause } from 'node:timers/promises'
import type { Instance } from '../state/state.ts'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

/** What a simulated server answers to every request: a page naming its image and itself. */
export function pageFor(instance: Instance, slowMs: number): RequestListener {
  return (request, response) => void answer(instance, slowMs, request, response)
}

async function answer(
  instance: Instance,
  slowMs: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (instance.behaviour === 'slow') await pause(slowMs)
  const title = `${instance.imageName} on ${instance.instanceId}`
  response.writeHead(instance.behaviour === 'failing' ? 500 : 200, {
    'content-type': 'text/html; charset=utf-8',
  })
  response.end(
    `<!doctype html><html lang="en"><title>${escaped(title)}</title><h1>${escaped(title)}</h1>` +
      `<p>Image ${escaped(instance.imageId)}, region ${escaped(instance.regionId)}, path ${escaped(request.url ?? '/')}</p></html>`,
  )
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
