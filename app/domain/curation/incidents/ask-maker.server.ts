import type { Official } from '#app/domain/accounts/actor.ts'
import { handleIncident } from './handle-incident.server.ts'

/** The maker is asked for an answer, by a day. */
export const askMaker = (
  official: Official,
  incidentId: string,
  said: { text: string; dueOn: string; fileIds: string[] },
  now: Date,
) => handleIncident(official, incidentId, { act: 'ask', said, now })
