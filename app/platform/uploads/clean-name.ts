/** A name is only ever shown, so only what breaks a line, a header or a path is taken out. */
export function cleanName(name: string): string {
  const shown = name
    .replace(/^.*[\\/]/, '')
    .replace(/\p{C}/gu, '')
    .trim()
  return [...shown].slice(-120).join('') || 'file'
}
