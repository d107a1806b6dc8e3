import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { collectDefaultMetrics, Histogram, register } from 'prom-client'
import { pool } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'

collectDefaultMetrics()

const durations = new Histogram({
  name: 'etalase_request_seconds',
  help: 'Time to answer a request, by method and status',
  labelNames: ['method', 'status'],
  buckets: [0.01, 0.025, 0.05, 0.1, 0.15, 0.3, 0.6, 1, 3, 10],
})

export function measureRequest(request: IncomingMessage, response: ServerResponse): void {
  const stop = durations.startTimer({ method: request.method })
  response.on('finish', () => stop({ status: response.statusCode }))
}

export const measureRequests: RequestHandler = (request, response, next) => {
  measureRequest(request, response)
  next()
}

export const answerHealth: RequestHandler = (_, response) => {
  response.type('text/plain').send('ok')
}

/** Ready when the database answers and holds the tables. */
export const answerReadiness: RequestHandler = async (_, response) => {
  try {
    await pool().query('SELECT 1 FROM event LIMIT 1')
    response.type('text/plain').send('ready')
  } catch (error) {
    log.error({ error }, 'not ready')
    response.status(503).type('text/plain').send('the database does not answer')
  }
}

export const answerMetrics: RequestHandler = async (_, response) => {
  response.type(register.contentType).send(await register.metrics())
}
