/** Imported first by every command, so that an old Node gets a sentence instead of a stack. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Etalase needs Node 20.19 or newer; this is ${process.versions.node}. Node 24 is recommended: https://nodejs.org`,
  )
  process.exit(1)
}

/** Node 20 gets no more security fixes: said at start, never a reason to stop. */
export const nodeAdvice =
  major < 22 ? `Node ${process.versions.node} no longer gets security fixes; use Node 24.` : ''
