/** What somebody may look at: a region (empty for everywhere) and sectors (none for all). */
export type Reach = { region: string; sectors: readonly string[] }

export const everywhere: Reach = { region: '', sectors: [] }
