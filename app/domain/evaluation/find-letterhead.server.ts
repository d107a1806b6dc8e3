import type { Official } from '#app/domain/accounts/actor.ts'
import { database } from '#app/platform/database.server.ts'

/** How an agency signs its papers: its name and the lines beneath it. */
export async function findLetterhead(
  official: Official,
): Promise<{ name: string; lines: string[] }> {
  const agency = await database().agency.findUnique({ where: { id: official.organisationId } })
  const lines = (agency?.letterhead ?? '').split('\n').map((line) => line.trim())
  return { name: official.organisationName, lines: lines.filter(Boolean) }
}
