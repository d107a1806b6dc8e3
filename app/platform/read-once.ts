/**
 * What only a release changes is read once for each process. A reading that failed, or that came too
 * early to be whole, is not remembered.
 */
export function readOnce<Read>(
  read: () => Promise<Read>,
  isWhole: (found: Read) => boolean = () => true,
): () => Promise<Read> {
  let remembered: Promise<Read> | undefined
  const forget = () => {
    remembered = undefined
  }
  return () => {
    if (remembered) return remembered
    const reading = read()
    remembered = reading
    reading.then((found) => isWhole(found) || forget(), forget)
    return reading
  }
}
