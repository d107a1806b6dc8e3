import { sameValue } from '#app/domain/curation/compare-versions.ts'
import { defaultRubric } from '#app/domain/curation/default-rubric.ts'
import { newId } from '#app/kernel/ids.ts'
import { now } from '#app/platform/clock.server.ts'
import { transact } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

const defaultRubricId = '01990000-0000-7000-8000-000000000001'

/** Publishes the default rubric, or its next version when its content has changed since. */
export async function ensureDefaultRubric(): Promise<void> {
  await transact(async (tx) => {
    await tx.rubric.createMany({
      data: [{ id: defaultRubricId, name: 'Rubrik umum Etalase' }],
      skipDuplicates: true,
    })
    await tx.$queryRaw`SELECT 1 FROM rubric WHERE id = ${defaultRubricId}::uuid FOR UPDATE`
    const latest = await tx.rubricVersion.findFirst({
      where: { rubricId: defaultRubricId },
      orderBy: { version: 'desc' },
    })
    if (latest && sameValue(latest.content, defaultRubric)) return
    const at = now()
    await tx.rubricVersion.updateMany({
      where: { rubricId: defaultRubricId, state: 'published' },
      data: { state: 'retired', retiredAt: at },
    })
    await tx.rubricVersion.create({
      data: {
        id: newId(),
        rubricId: defaultRubricId,
        version: (latest?.version ?? 0) + 1,
        content: defaultRubric as unknown as Prisma.InputJsonValue,
        publishedAt: at,
      },
    })
  })
}
