import { createHmac, timingSafeEqual } from 'node:crypto'

const signature = (payload: string, apiKey: string): string =>
  `hmac-sha256=${createHmac('sha256', apiKey).update(payload).digest('hex')}`

/** The signature that the library's door checks on news from the ingest. */
export const signHook = (body: string, apiKey: string): string => signature(body, apiKey)

export function sameSecret(given: string | null, expected: string): boolean {
  const left = Buffer.from(given ?? '')
  const right = Buffer.from(expected)
  return left.length === right.length && timingSafeEqual(left, right)
}

/**
 * A signed address covers everything before its last parameter. It is rebuilt on the configured
 * base, because proxies change what scheme and host the server sees.
 */
export function checkSignedUrl(
  base: string,
  requestUrl: URL,
  apiKey: string,
  now: Date,
): 'holds' | 'forged' | 'expired' {
  const [query = '', given, ...more] = requestUrl.search.split('&signature=')
  if (given === undefined || more.length > 0 || given.includes('&')) return 'forged'
  if (!sameSecret(decodeURIComponent(given), signature(base + query, apiKey))) return 'forged'
  const expires = Number(requestUrl.searchParams.get('expires'))
  return expires > now.getTime() ? 'holds' : 'expired'
}

/** What was signed about the file; values are encoded once more inside the query. */
export function signedFile(url: URL) {
  const read = (name: string): string | undefined => {
    const value = url.searchParams.get(`x-ut-${name}`)
    return value === null ? undefined : decodeURIComponent(value)
  }
  return {
    appId: read('identifier'),
    name: read('file-name') ?? '',
    size: Number(read('file-size')),
    type: read('file-type') ?? '',
    slug: read('slug'),
    customId: read('custom-id'),
  }
}

export type SignedFile = ReturnType<typeof signedFile>
