/** What a cooperative found when it looked at a member's product. */
export type QualityNote = {
  id: string
  outcome: 'passed' | 'failed'
  note: string
  checkerName: string
  cooperative: string
  at: Date
}
