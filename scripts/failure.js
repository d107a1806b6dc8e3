/** A mistake that a person can mend: its message is the whole answer, without a stack. */
export class Failure extends Error {}

/**
 * Says what went wrong: a sentence for what a person can mend, the stack for a bug.
 * @param {unknown} error
 */
export function sayFailure(error) {
  if (error instanceof Failure) console.error(error.message)
  else if (error instanceof Error && error.name === 'SettingsError')
    console.error(`Etalase cannot start with these settings:\n${error.message}`)
  else console.error(error)
}

/**
 * Runs a command's main function and ends the process with what it answers.
 * @param {() => Promise<number>} main
 */
export async function exitWith(main) {
  let code = 1
  try {
    code = await main()
  } catch (error) {
    sayFailure(error)
  }
  // Written text may still be on its way into a pipe.
  await new Promise((resolve) => process.stdout.write('', resolve))
  process.exit(code)
}

/**
 * The `code` of a system or PostgreSQL error.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function codeOf(error) {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
