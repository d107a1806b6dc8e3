/** Why pieces that arrived were not accepted; pieces that did not arrive are counted as missing. */
export const refusalReasons = ['damaged', 'wrongItem', 'quality', 'expired', 'other'] as const

export type RefusalReason = (typeof refusalReasons)[number]
