/** The first cookie of that name in a request's header; what cannot be read is none. */
export function cookieValue(header: string, name: string): string | undefined {
  for (const pair of header.split(';')) {
    const [key = '', ...rest] = pair.split('=')
    if (key.trim() !== name) continue
    try {
      return decodeURIComponent(rest.join('=').trim())
    } catch {
      return undefined
    }
  }
  return undefined
}
