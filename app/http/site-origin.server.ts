import { environment } from '#app/platform/env.server.ts'

/** What every whole address of ours begins with. */
export const siteOrigin = (): string => environment().APP_URL.replace(/\/$/, '')
