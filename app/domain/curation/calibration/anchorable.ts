/**
 * What may be a yardstick: a file that was turned down, of a product whose score was never public and is
 * not now. Readers who could look the grade up would bring the office's scale along instead of their own.
 */
export const anchorable = {
  state: 'rejected',
  product: { state: { not: 'listed' }, submissions: { none: { state: 'approved' } } },
} as const
