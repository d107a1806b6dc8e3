import { log } from './log.server.ts'

/** How long one run may take: whoever waits behind it hears no before their browser gives up. */
const patience = 30_000

class Overdue extends Error {
  constructor(limit: number) {
    super(`Work for several took longer than ${limit} ms`)
  }
}

/** What the work answers, or an error once it is overdue; what it still does is its own affair. */
async function inTime<Answer>(work: Promise<Answer>, limit: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const overdue = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Overdue(limit)), limit)
  })
  return Promise.race([work, overdue]).finally(() => clearTimeout(timer))
}

/**
 * Does one piece of work at a time for all who ask. Who comes while it is being done waits, and all who
 * wait go together in the next run, so that what they wait for is asked for once. Where a run of several
 * throws, each goes alone: nobody fails for another. A run that is overdue fails for those in it, and
 * the next begins.
 * @param most how many go together
 * @param work answers in the order of what it was given
 */
export function together<Item, Answer>(
  most: number,
  work: (items: readonly Item[]) => Promise<readonly Answer[]>,
  limit = patience,
): (item: Item) => Promise<Answer> {
  type Waiting = { item: Item; answer: (answer: Answer) => void; fail: (error: unknown) => void }
  const waiting: Waiting[] = []
  let busy = false

  async function run(those: readonly Waiting[]): Promise<void> {
    try {
      const answers = await inTime(work(those.map(({ item }) => item)), limit)
      for (const [index, { answer }] of those.entries()) answer(answers[index] as Answer)
    } catch (error) {
      if (those.length === 1 || error instanceof Overdue) {
        for (const { fail } of those) fail(error)
        return
      }
      log.warn({ error, count: those.length }, 'work for several failed; each goes alone')
      for (const one of those) await run([one])
    }
  }

  async function runAll(): Promise<void> {
    if (busy) return
    busy = true
    while (waiting.length > 0) await run(waiting.splice(0, most))
    busy = false
  }

  return (item) =>
    new Promise((answer, fail) => {
      waiting.push({ item, answer, fail })
      void runAll()
    })
}
