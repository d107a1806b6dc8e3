import { calibrationReactions } from '#app/reactions/calibration.server.ts'
import { catalogueReactions } from '#app/reactions/catalogue.server.ts'
import { certificationReactions } from '#app/reactions/certification.server.ts'
import { changesReactions } from '#app/reactions/changes.server.ts'
import { curationReactions } from '#app/reactions/curation.server.ts'
import { developmentReactions } from '#app/reactions/development.server.ts'
import { evaluationReactions } from '#app/reactions/evaluation.server.ts'
import { holdReactions } from '#app/reactions/holds.server.ts'
import { incidentReactions } from '#app/reactions/incidents.server.ts'
import { orderingReactions } from '#app/reactions/ordering.server.ts'
import type { Reactions } from '#app/reactions/reactions.ts'
import { roundReactions } from '#app/reactions/rounds.server.ts'
import { sampleReactions } from '#app/reactions/samples.server.ts'
import { verificationReactions } from '#app/reactions/verification.server.ts'
import { wantedReactions } from '#app/reactions/wanted.server.ts'
import { webhookReactions } from '#app/reactions/webhooks.server.ts'

/** Modules may react to the same event: their reactions stand side by side. */
function merge(tables: Reactions[]): Reactions {
  const all: Reactions = {}
  for (const table of tables) {
    for (const [type, named] of Object.entries(table)) all[type] = { ...all[type], ...named }
  }
  return all
}

export const reactions: Reactions = merge([
  calibrationReactions,
  catalogueReactions,
  certificationReactions,
  developmentReactions,
  curationReactions,
  holdReactions,
  changesReactions,
  incidentReactions,
  orderingReactions,
  evaluationReactions,
  roundReactions,
  sampleReactions,
  webhookReactions,
  wantedReactions,
  verificationReactions,
])
