import { genUploader } from 'uploadthing/client'
import type { FileRoute } from 'uploadthing/types'

/** Words of the server; the field's texts turn them into sentences. */
export type SendOutcome = { ok: true; fileId: string } | { ok: false; reason: string }

export type Sending = {
  /** The door that signs addresses. */
  url: string
  purpose: string
  subjectId: string | null
  signal: AbortSignal
  onProgress: (share: number) => void
  /** The signal is gone; called before each wait. */
  onWaiting: () => void
  /** Resolves when it is worth trying again. */
  pause: (attempt: number) => Promise<void>
}

/** Nothing that a second try would change. */
const final = [
  'empty',
  'tooLarge',
  'tooMany',
  'wrongKind',
  'heic',
  'unreadable',
  'tooManyPixels',
  'forbidden',
]

/** The signed address is of no more use: another must be asked for. */
const spent = ['expired', 'forged', 'unknown', 'alreadyStored']

const patience = 12
const stallMilliseconds = 45_000

/**
 * Answers a second request for signed addresses from memory, so that the library goes on where the
 * first try was cut instead of beginning anew.
 */
function rememberingFetch(): typeof fetch {
  let signed: string | undefined
  return async (input, init) => {
    if (init?.method !== 'POST') return fetch(input, init)
    if (signed !== undefined) return new Response(signed)
    const answer = await fetch(input, init)
    if (answer.ok) signed = await answer.clone().text()
    return answer
  }
}

function reasonOf(error: unknown): string {
  const { data, message } = (error ?? {}) as { data?: { error?: string }; message?: string }
  if (data?.error) return data.error
  if (message && final.indexOf(message) >= 0) return message
  return message && message.indexOf('Invalid config') === 0 ? 'wrongKind' : 'cut'
}

/** Rejects when the sender gives up, or when nothing has moved for a while. */
function watch(signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout>
  let restart = () => {}
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(new Error(signal.aborted ? 'cancelled' : 'stalled'))
    restart = () => {
      clearTimeout(timer)
      timer = setTimeout(stop, stallMilliseconds)
    }
    signal.addEventListener('abort', stop)
    restart()
  })
  return { stopped, moved: () => restart(), end: () => clearTimeout(timer) }
}

type Door = Record<
  string,
  FileRoute<{ input: { subjectId: string | null }; output: SendOutcome; errorShape: string }>
>
type Uploader = ReturnType<typeof genUploader<Door>>

async function tryOnce(uploader: Uploader, file: File, sending: Sending): Promise<SendOutcome> {
  const { stopped, moved, end } = watch(sending.signal)
  const upload = await uploader.createUpload(sending.purpose, {
    files: [file],
    input: { subjectId: sending.subjectId },
    onUploadProgress: ({ progress }) => {
      moved()
      sending.onProgress(Math.min(1, progress / 100))
    },
  })
  try {
    const { serverData } = await Promise.race([upload.done(file), stopped])
    return serverData
  } catch (error) {
    // Without this a stalled request would go on beside the next one.
    try {
      upload.pauseUpload(file)
    } catch {}
    throw error
  } finally {
    end()
  }
}

/** Sends one file and does not give up easily: a cut upload goes on from its last byte. */
export async function sendFile(file: File, sending: Sending): Promise<SendOutcome> {
  const begin = () => genUploader<Door>({ url: sending.url, fetch: rememberingFetch() })
  let uploader = begin()
  for (let attempt = 0; attempt < patience; attempt += 1) {
    try {
      return await tryOnce(uploader, file, sending)
    } catch (error) {
      if (sending.signal.aborted) return { ok: false, reason: 'cancelled' }
      const reason = reasonOf(error)
      if (final.indexOf(reason) >= 0) return { ok: false, reason }
      if (spent.indexOf(reason) >= 0) uploader = begin()
    }
    sending.onWaiting()
    await sending.pause(attempt)
  }
  return { ok: false, reason: 'cut' }
}
