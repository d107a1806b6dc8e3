import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect, createServer as createTunnel } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

type Answer = (request: Request) => Promise<Response>

function toRequest(message: IncomingMessage): Request {
  const body =
    message.method === 'GET' || message.method === 'HEAD' ? null : Readable.toWeb(message)
  return new Request(`http://${message.headers.host}${message.url}`, {
    method: message.method,
    headers: Object.entries(message.headers).map(([name, value]) => [name, String(value)]),
    body: body as BodyInit | null,
    ...(body && { duplex: 'half' }),
  } as RequestInit)
}

const listening = (server: { listen: Server['listen'] }): Promise<number> =>
  new Promise((resolve) => {
    const listener = server.listen(0, '127.0.0.1', () =>
      resolve((listener.address() as AddressInfo).port),
    )
  })

/** A bare HTTP server around the web-standard handler. */
export async function serveWeb(answer: Answer): Promise<{ port: number; close: () => void }> {
  const server = createServer((message, response) => {
    // As the real server does: what an early answer left unread is not in the next request's way.
    response.once('finish', () => message.removeAllListeners('data').resume())
    answer(toRequest(message))
      .then(async (answered) => {
        response.writeHead(answered.status, Object.fromEntries(answered.headers))
        if (!answered.body) return response.end()
        await pipeline(Readable.fromWeb(answered.body as ReadableStream), response)
      })
      .catch((error) => {
        if (!response.headersSent) response.writeHead(500)
        response.end(String(error))
      })
  })
  server.keepAliveTimeout = 60_000
  const port = await listening(server)
  return { port, close: () => server.close().closeAllConnections() }
}

/** A bad line to the server: the next connections are cut after so many bytes, up or down. */
export async function badLine(port: () => number) {
  const cuts: { up?: number; down?: number; method: string }[] = []
  const carried = { up: 0 }
  const tunnel = createTunnel((near) => {
    const far = connect(port(), '127.0.0.1')
    let cut: (typeof cuts)[number] | undefined
    let up = 0
    const drop = () => {
      near.destroy()
      far.destroy()
    }
    near.on('error', drop).on('close', drop)
    far.on('error', drop).on('close', drop)
    near.on('data', (chunk) => {
      const waiting = cuts[0]
      if (!cut && waiting && chunk.toString('latin1').startsWith(waiting.method)) cut = cuts.shift()
      const room = cut?.up === undefined ? chunk.length : Math.max(0, cut.up - up)
      if (cut) up += chunk.length
      carried.up += Math.min(room, chunk.length)
      far.write(chunk.subarray(0, room))
      if (room < chunk.length) setTimeout(drop, 50)
    })
    far.on('data', (chunk) => (cut?.down === undefined ? near.write(chunk) : drop()))
  })
  const open = await listening(tunnel as unknown as Server)
  return { port: open, cuts, carried, close: () => tunnel.close() }
}
