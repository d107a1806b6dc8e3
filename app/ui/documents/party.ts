import type { PaperParty } from '#app/domain/ordering/document-view.ts'
import type { Party } from './letterhead.tsx'

/** A firm as its letterhead and address block show it. */
export const partyOf = ({ name, address, npwp }: PaperParty, npwpLabel: string): Party => ({
  name,
  lines: [...(address ? [address] : []), ...(npwp ? [`${npwpLabel} ${npwp}`] : [])],
})
