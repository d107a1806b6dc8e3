/** How much of somebody else's file we are ready to open. */
export const tableLimits = {
  bytes: 50 * 1024 * 1024,
  cells: 5_000_000,
  inflatedBytes: 400 * 1024 * 1024,
  memoryMegabytes: 1536,
  milliseconds: 120_000,
}
