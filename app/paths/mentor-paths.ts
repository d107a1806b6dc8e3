import { query } from './address-line.ts'

/** The mentor’s rooms. */
export const mentorPaths = {
  wanted: (search = '') => `/mentor/wanted${search}`,
  wantedItem: (wantedId: string) => `/mentor/wanted/${wantedId}`,
  wantedAnswer: (wantedId: string) => `/mentor/wanted/${wantedId}/answer`,
  home: () => '/mentor',
  producer: (producerId: string) => `/mentor/producers/${producerId}`,
  roads: (page?: number) => `/mentor/roads${query({ page: page ? `${page}` : '' })}`,
  road: (productId: string) => `/mentor/products/${productId}/road`,
  roadSeats: (productId: string) => `/mentor/products/${productId}/seats`,
}
