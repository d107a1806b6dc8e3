/** Text of a file whose encoding nobody wrote down: BOM, then UTF-16 by its zeros, UTF-8, Windows. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode('utf-8', bytes)
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes)
  const wide = wideEncoding(bytes.subarray(0, 2000))
  if (wide) return decode(wide, bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decode('windows-1252', bytes)
  }
}

const decode = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes)

function wideEncoding(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = (side: number) => sample.filter((byte, at) => byte === 0 && at % 2 === side).length
  const even = zeros(0)
  const odd = zeros(1)
  const most = sample.length * 0.3
  if (odd > most && even < odd / 10) return 'utf-16le'
  if (even > most && odd < even / 10) return 'utf-16be'
  return undefined
}
