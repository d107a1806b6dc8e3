export type { Reactions, StoredEvent } from '#app/platform/deliver-event.server.ts'
