/** What a key may open; each door of the API asks for one of them. */
export const scopes = [
  'catalogue:read',
  'requests:read',
  'requests:write',
  'orders:read',
  'orders:write',
  'receipts:write',
  'sales:write',
  'webhooks:manage',
] as const

export type Scope = (typeof scopes)[number]
