import { readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequestHandler } from '@react-router/express'
import compression from 'compression'
import express from 'express'
import type { ServerBuild } from 'react-router'
import type { ViteDevServer } from 'vite'
import { withRequestMemory } from '#app/http/request-memory.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { handleBySection } from './by-section.ts'
import { keepPage, withKeptPages } from './kept-pages.ts'
import { packPages } from './pack-pages.ts'
import {
  capBodies,
  checkOrigin,
  clientAddress,
  refuseOddPaths,
  securityHeaders,
} from './web-guards.ts'
import { answerHealth, answerMetrics, answerReadiness, measureRequests } from './web-health.ts'

type Options = {
  build: ServerBuild | (() => Promise<ServerBuild>)
  vite?: ViteDevServer
}

const year = '1y'

/** The few public files beside the assets; no other request asks the disk. */
function filesAtTheRoot(folder: string): express.RequestHandler {
  const names = new Set(readdirSync(folder))
  const files = express.static(folder, { maxAge: '1h', index: false })
  return (request, response, next) =>
    names.has(request.path.split('/')[1] ?? '') ? files(request, response, next) : next()
}

/** The process's own doors around the router: caps, headers, health, files that never change. */
export function createWebServer({ build, vite }: Options): Server {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', environment().TRUSTED_PROXIES)

  app.get('/healthz', answerHealth)
  app.get('/readyz', answerReadiness)
  app.get('/metrics', answerMetrics)

  app.use(measureRequests, clientAddress, securityHeaders, refuseOddPaths, checkOrigin, capBodies)
  app.use(compression({ threshold: 1024 }), packPages)
  if (vite) {
    app.use(vite.middlewares)
  } else {
    app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: year }))
    app.use(filesAtTheRoot('build/client'))
  }
  // Pages are documents: nobody asks for their data alone, so nobody gets it.
  app.use((request, response, next) => {
    if (request.path.endsWith('.data')) response.status(404).type('text/plain').send('Not found')
    else withRequestMemory(next)
  })
  app.use(keepPage)
  app.use(
    typeof build === 'function'
      ? createRequestHandler({ build, mode: process.env.NODE_ENV })
      : handleBySection(build),
  )

  const server = createServer(withKeptPages(app))
  server.headersTimeout = 20_000
  // A phone on a village network needs its time for a photo.
  server.requestTimeout = 600_000
  server.keepAliveTimeout = 65_000
  return server
}
