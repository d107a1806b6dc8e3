const comparable = (npwp: string) => npwp.replace(/[\s.-]/g, '').padStart(16, '0')

/** A firm's old number of 15 digits is the current one without the nought in front. */
export const isSameNpwp = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : comparable(one) === comparable(other)
