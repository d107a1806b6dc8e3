import type { Messages } from '#app/messages/messages.ts'

/** Why an uploaded list cannot be taken, in the reader's words. */
export const registryProblem = (problem: { kind: string }, messages: Messages): string => {
  const { problems } = messages.registryImport
  return problems[problem.kind] ?? problems.other ?? ''
}
