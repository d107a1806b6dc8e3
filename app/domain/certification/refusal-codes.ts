/** Why a certificate is sent back; each has a sentence that says what its maker can do. */
export const refusalCodes = [
  'unreadable',
  'numberDiffers',
  'otherHolder',
  'wrongKind',
  'datesDiffer',
  'scopeDiffers',
  'notIssuedYet',
  'other',
] as const

export type RefusalCode = (typeof refusalCodes)[number]
