import { findStoredFile } from './find-stored-file.server.ts'
import { readObject } from './object-store.server.ts'
import { filePurposes } from './purposes.ts'
import { isFileVariant, type StoredFile, type VariantFacts, variantOf } from './stored-file.ts'

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

/** Pictures were drawn anew and may be shown; anything else is only handed over. */
function disposition(file: StoredFile, { type }: VariantFacts): string {
  const base = file.name.replace(/\.[^.]*$/, '')
  const name = `${base}.${extensions[type] ?? 'bin'}`
  const plain = name.replace(/[^\w.() -]/g, '_')
  const shown = type.startsWith('image/') ? 'inline' : 'attachment'
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${hex(sign)}`)
  return `${shown}; filename="${plain}"; filename*=UTF-8''${encoded}`
}

function headersFor(file: StoredFile, variant: VariantFacts): Headers {
  const open = filePurposes[file.purpose].visibility === 'public'
  return new Headers({
    'content-type': variant.type,
    'content-length': String(variant.size),
    'content-disposition': disposition(file, variant),
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': open ? 'cross-origin' : 'same-origin',
    'cache-control': open ? `public, max-age=${year}, immutable` : 'private, no-store',
    etag: `"${variant.key}"`,
  })
}

const nothing = () => new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })

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

/** A stored file's bytes, or 404: who may not read a file does not learn that it is there. */
export async function answerFile(
  request: Request,
  { fileId, variant }: { fileId: string; variant: string },
  mayRead: MayRead,
): Promise<Response> {
  if (!isFileVariant(variant)) return nothing()
  const file = await findStoredFile(fileId)
  if (!file) return nothing()
  const open = filePurposes[file.purpose].visibility === 'public'
  if (!open && !(await mayRead(file))) return nothing()
  const facts = variantOf(file, variant)
  if (!facts) return nothing()
  const headers = headersFor(file, facts)
  if (request.headers.get('if-none-match') === headers.get('etag')) {
    return new Response(null, { status: 304, headers })
  }
  if (request.method === 'HEAD') return new Response(null, { headers })
  return new Response((await readObject(facts.key)).body, { headers })
}
