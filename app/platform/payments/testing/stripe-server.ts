import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export type StripeSession = {
  id: string
  object: 'checkout.session'
  client_reference_id: string | null
  currency: string
  amount_total: number
  livemode: boolean
  status: 'open' | 'complete' | 'expired'
  payment_status: 'unpaid' | 'paid'
  payment_intent: { status: string } | null
  url: string | null
}

export type Received = {
  method: string
  path: string
  headers: Record<string, unknown>
  form: URLSearchParams
}

async function read(request: IncomingMessage): Promise<Received> {
  let body = ''
  for await (const chunk of request) body += chunk
  const { method = '', url = '', headers } = request
  return { method, path: url.split('?')[0] ?? '', headers, form: new URLSearchParams(body) }
}

/** The three calls of Stripe's interface that we make, kept to its documented contract. */
export async function openStripeServer() {
  const sessions = new Map<string, StripeSession>()
  const byKey = new Map<string, StripeSession>()
  const received: Received[] = []
  /** Answers to give before any other, such as a failure of the provider. */
  const failures: number[] = []

  function create({ form, headers }: Received): StripeSession {
    const key = String(headers['idempotency-key'])
    const known = byKey.get(key)
    if (known) return known
    const session: StripeSession = {
      id: `cs_test_${sessions.size + 1}`,
      object: 'checkout.session',
      client_reference_id: form.get('client_reference_id'),
      currency: form.get('line_items[0][price_data][currency]') ?? '',
      amount_total: Number(form.get('line_items[0][price_data][unit_amount]')),
      livemode: false,
      status: 'open',
      payment_status: 'unpaid',
      payment_intent: null,
      url: `https://checkout.stripe.test/${sessions.size + 1}`,
    }
    sessions.set(session.id, session)
    byKey.set(key, session)
    return session
  }

  const server = createServer(async (request, response) => {
    const call = await read(request)
    received.push(call)
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    const failure = failures.shift()
    if (failure) return answer(failure, { error: { type: 'api_error', message: 'unwell' } })
    if (call.method === 'POST' && call.path === '/v1/checkout/sessions') {
      return answer(200, create(call))
    }
    const [id = '', act] = call.path.replace('/v1/checkout/sessions/', '').split('/')
    const session = sessions.get(id)
    if (call.method === 'POST' && session && act === 'expire') {
      if (session.status !== 'open') {
        return answer(400, { error: { type: 'invalid_request_error', message: 'not open' } })
      }
      session.status = 'expired'
      return answer(200, session)
    }
    if (call.method === 'GET' && session) return answer(200, session)
    return answer(404, { error: { type: 'invalid_request_error', message: 'no such session' } })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    at: { host: '127.0.0.1', port, protocol: 'http' as const },
    sessions,
    received,
    failures,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

export type StripeServer = Awaited<ReturnType<typeof openStripeServer>>
