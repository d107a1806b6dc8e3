import { findStoredFile } from './find-stored-file.server.ts'
import { readObject } from './object-store.server.ts'
import { filePurposes, fileTypes } from './purposes.ts'
import {
  isFileVariant,
  isPicture,
  type StoredFile,
  type VariantFacts,
  variantOf,
} from './stored-file.ts'

/** Whether the person behind this request may read a private file. */
export type MayRead = (file: StoredFile) => Promise<boolean>

const year = 365 * 24 * 60 * 60

const extensions: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
}

const hex = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase()

type Manner = 'inline' | 'attachment'

/** Nothing in the bytes may do anything, wherever they are opened. */
const inert = "default-src 'none'; sandbox"

/**
 * For a PDF inside one of our own pages. Browsers show none within `sandbox`; what their viewers
 * draw with (a plug-in, inline styles) is all that is let in.
 */
const inOwnPage = [
  "default-src 'none'",
  "object-src 'self'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

function disposition(file: StoredFile, { type }: VariantFacts, manner: Manner): string {
  const base = file.name.replace(/\.[^.]*$/, '')
  const name = `${base}.${extensions[type] ?? 'bin'}`
  const plain = name.replace(/[^\w.() -]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${hex(sign)}`)
  return `${manner}; filename="${plain}"; filename*=UTF-8''${encoded}`
}

function headersFor(file: StoredFile, variant: VariantFacts, manner: Manner): Headers {
  const open = filePurposes[file.purpose].visibility === 'public'
  return new Headers({
    'content-type': variant.type,
    'content-length': String(variant.size),
    'content-disposition': disposition(file, variant, manner),
    'cross-origin-resource-policy': open ? 'cross-origin' : 'same-origin',
    'cache-control': open ? `public, max-age=${year}, immutable` : 'private, no-store',
    etag: `"${variant.key}"`,
  })
}

const nothing = () =>
  new Response(null, {
    status: 404,
    headers: { 'cache-control': 'no-store', 'content-security-policy': inert },
  })

/** A picture's bytes to one reader who may see it but must not learn its name, nor its key. */
export async function answerPicture(wanted: {
  fileId: string
  variant: string
}): Promise<Response> {
  if (!isFileVariant(wanted.variant)) return nothing()
  const file = await findStoredFile(wanted.fileId)
  const facts = file && variantOf(file, wanted.variant)
  if (!facts?.type.startsWith('image/')) return nothing()
  const headers = new Headers({
    'content-type': facts.type,
    'content-length': String(facts.size),
    'content-disposition': 'inline',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  })
  return new Response((await readObject(facts.key)).body, { headers })
}

type Found = { file: StoredFile; facts: VariantFacts }

/** A file's bytes, if it is there and may be read by who asks. */
async function findReadable(
  { fileId, variant }: { fileId: string; variant: string },
  mayRead: MayRead,
): Promise<Found | undefined> {
  const file = isFileVariant(variant) ? await findStoredFile(fileId) : undefined
  const facts = file && isFileVariant(variant) ? variantOf(file, variant) : undefined
  if (!file || !facts) return undefined
  const open = filePurposes[file.purpose].visibility === 'public'
  return open || (await mayRead(file)) ? { file, facts } : undefined
}

async function answer(request: Request, headers: Headers, { facts }: Found): Promise<Response> {
  if (request.headers.get('if-none-match') === headers.get('etag')) {
    return new Response(null, { status: 304, headers })
  }
  if (request.method === 'HEAD') return new Response(null, { headers })
  return new Response((await readObject(facts.key)).body, { headers })
}

/** A stored file's bytes, or 404: who may not read a file does not learn that it is there. */
export async function answerFile(
  request: Request,
  wanted: { fileId: string; variant: string },
  mayRead: MayRead,
): Promise<Response> {
  const found = await findReadable(wanted, mayRead)
  if (!found) return nothing()
  const { file, facts } = found
  // Pictures were drawn anew and may be shown; anything else is only handed over.
  const headers = headersFor(file, facts, isPicture(facts) ? 'inline' : 'attachment')
  headers.set('content-security-policy', inert)
  return answer(request, headers, found)
}

/** A PDF to be shown within a page of ours, or 404 as above, also for every other kind of file. */
export async function answerPreview(
  request: Request,
  fileId: string,
  mayRead: MayRead,
): Promise<Response> {
  const found = await findReadable({ fileId, variant: 'original' }, mayRead)
  if (found?.facts.type !== fileTypes.pdf) return nothing()
  const headers = headersFor(found.file, found.facts, 'inline')
  headers.set('content-security-policy', inOwnPage)
  return answer(request, headers, found)
}
