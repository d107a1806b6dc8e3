/**
 * What the build made of `scripts/server.ts`. Its place is computed because it may not exist yet.
 * @returns {Promise<{
 *   serve: () => Promise<void>,
 *   runCommand: (words: string[]) => Promise<number>,
 *   runCommands: (commands: string[][]) => Promise<number>,
 * }>}
 */
export const serverBundle = () => import(new URL('../build/server/index.js', import.meta.url).href)
