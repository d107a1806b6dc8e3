import type { Queryable } from '#app/platform/database.server.ts'

/** Everyone who holds office over a place, of its own agency or of one that reaches further. */
export async function officialsOver(on: Queryable, regionCode: string): Promise<string[]> {
  const parts = regionCode.split('.')
  const regions = parts.map((_, index) => parts.slice(0, index + 1).join('.'))
  const members = await on.membership.findMany({
    where: { role: 'official', organisation: { regionCode: { in: regions } } },
    select: { userId: true },
  })
  return members.map(({ userId }) => userId)
}
