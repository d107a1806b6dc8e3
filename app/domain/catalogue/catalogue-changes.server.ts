import { ChangeSignal } from '#app/platform/change-signal.server.ts'

/** Told by the database whenever what can be found has changed, in whichever process. */
export const catalogueChanges = new ChangeSignal('catalogue_changed')
