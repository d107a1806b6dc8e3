import type { SeatState } from '#app/domain/development/seat-acts.ts'
import type { StatusTone } from '#app/ui/kit/status.tsx'

export const seatTones: Record<SeatState, StatusTone> = {
  requested: 'sent',
  granted: 'active',
  refused: 'bad',
  used: 'ok',
  dropped: 'draft',
}
