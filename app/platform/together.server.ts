/**
 * Does one piece of work at a time for all who ask. Who comes while it is being done waits, and all who
 * wait go together in the next run, so that what they wait for is asked for once. Where a run of several
 * throws, each goes alone: nobody fails for another.
 * @param most how many go together
 * @param work answers in the order of what it was given
 */
export function together<Item, Answer>(
  most: number,
  work: (items: readonly Item[]) => Promise<readonly Answer[]>,
): (item: Item) => Promise<Answer> {
  type Waiting = { item: Item; answer: (answer: Answer) => void; fail: (error: unknown) => void }
  const waiting: Waiting[] = []
  let busy = false

  async function run(those: readonly Waiting[]): Promise<void> {
    try {
      const answers = await work(those.map(({ item }) => item))
      for (const [index, { answer }] of those.entries()) answer(answers[index] as Answer)
    } catch (error) {
      if (those.length === 1) those[0]?.fail(error)
      else for (const one of those) await run([one])
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
