import type { Timeline } from '../timeline.ts'

/** The instants of one product's way onto the shelf, by the day on which it was decided. */
export type Calendar = Record<
  | 'made'
  | 'written'
  | 'recorded'
  | 'verified'
  | 'handedIn'
  | 'checked'
  | 'oneRead'
  | 'otherRead'
  | 'decided',
  Date
>

/** Working days before the decision, and an hour of Jakarta. */
const course: Record<keyof Calendar, readonly [before: number, hour: string]> = {
  made: [12, '10:20'],
  written: [12, '10:40'],
  recorded: [11, '14:10'],
  verified: [9, '15:20'],
  handedIn: [7, '09:05'],
  checked: [5, '09:40'],
  oneRead: [3, '11:15'],
  otherRead: [2, '16:05'],
  decided: [0, '10:30'],
}

/** How many working days ago an office decided the so manieth time, the latest first. */
export const decidedAgo = (day: number): number => 5 + day * 9

export function calendarOf(timeline: Timeline, ago: number): Calendar {
  const entries = Object.entries(course).map(([name, [before, hour]]) => {
    const day = timeline.workday(ago + before)
    return [name, new Date(`${day}T${hour}:00+07:00`)]
  })
  return Object.fromEntries(entries) as Calendar
}
