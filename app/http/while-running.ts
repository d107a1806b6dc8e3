/** A page about work in the background is asked for again by the browser itself, without a script. */
export const whileRunning = ({ state }: { state: string }): ResponseInit =>
  state === 'running' ? { headers: { Refresh: '3' } } : {}
