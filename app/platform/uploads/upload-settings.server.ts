import { createHmac } from 'node:crypto'
import { resolve } from 'node:path'
import { z } from 'zod'
import { environment } from '#app/platform/env.server.ts'

/** Where the library's own door stands, and the door of the app's ingest. */
export const uploadPath = '/uploads'
export const ingestPath = '/uploads/ingest'

const TokenSchema = z.object({
  apiKey: z.string().startsWith('sk_'),
  appId: z.string(),
  regions: z.array(z.string()).min(1),
  ingestHost: z.string().default('ingest.uploadthing.com'),
})

export type UploadSettings = {
  /** The library's token: a real app's, or one that only this app's ingest knows. */
  token: string
  apiKey: string
  appId: string
  callbackUrl: string
  /** Present when the app is its own ingest. */
  local?: { directory: string; ingestUrl: string; filesHost: string; filesUrl: string }
  /** Where the browser sends its bytes, for the content security policy. */
  connectSources: string[]
}

const encode = (token: object): string => Buffer.from(JSON.stringify(token)).toString('base64')

function cloudSettings(token: string, appUrl: string): UploadSettings {
  const { apiKey, appId, regions, ingestHost } = TokenSchema.parse(
    JSON.parse(Buffer.from(token, 'base64').toString('utf8')),
  )
  const connectSources = regions.map((region) => `https://${region}.${ingestHost}`)
  return { token, apiKey, appId, callbackUrl: appUrl + uploadPath, connectSources }
}

function localSettings(appUrl: string, secret: string, directory: string): UploadSettings {
  const key = createHmac('sha256', secret).update('etalase uploads ingest').digest('hex')
  const apiKey = `sk_local_${key}`
  const appId = 'etalase'
  const filesHost = appUrl.replace(/^https?:\/\//, '') + ingestPath
  // The library takes http for hosts that say "local" and https for all others.
  const filesUrl = `${filesHost.includes('local') ? 'http' : 'https'}://${filesHost}`
  return {
    token: encode({ apiKey, appId, regions: ['local'] }),
    apiKey,
    appId,
    callbackUrl: appUrl + uploadPath,
    local: {
      directory: resolve(directory),
      ingestUrl: appUrl + ingestPath,
      filesHost,
      filesUrl,
    },
    connectSources: [],
  }
}

export type LocalIngest = Pick<UploadSettings, 'apiKey' | 'appId' | 'callbackUrl'> &
  NonNullable<UploadSettings['local']>

/** The app's own ingest, unless a cloud app's token is set. */
export function localIngest(): LocalIngest | undefined {
  const { apiKey, appId, callbackUrl, local } = uploadSettings()
  return local && { apiKey, appId, callbackUrl, ...local }
}

let known: UploadSettings | undefined

export function uploadSettings(): UploadSettings {
  const { APP_URL, SESSION_SECRET, FILES_DIR, UPLOADTHING_TOKEN } = environment()
  const appUrl = APP_URL.replace(/\/$/, '')
  known ??= UPLOADTHING_TOKEN
    ? cloudSettings(UPLOADTHING_TOKEN, appUrl)
    : localSettings(appUrl, SESSION_SECRET, FILES_DIR)
  return known
}
