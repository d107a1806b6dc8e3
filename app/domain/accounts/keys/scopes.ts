/** What a key may open; each door of the API asks for one of them. */
export const scopes = [
  'catalogue:read',
  'searches:manage',
  'sheets:draw',
  'shortlists:read',
  'shortlists:write',
  'requests:read',
  'requests:write',
  'orders:read',
  'orders:write',
  'orders:approve',
  'receipts:write',
  'calls:manage',
  'complaints:manage',
  'wanted:manage',
  'sales:write',
  'webhooks:manage',
] as const

export type Scope = (typeof scopes)[number]

/** What only a person with the second word can hand on to a program. */
export const approversOnly: Scope = 'orders:approve'
