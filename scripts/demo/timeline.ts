import { addDays } from '#app/kernel/days.ts'
import { dayOf, setClock } from '#app/platform/clock.server.ts'

type Step = { at: Date; run: (now: Date) => Promise<unknown> }

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/**
 * The acts of the demonstration, whoever planned them, played in the order in which they happened:
 * numbers, events and notices come out as a year of work would have left them.
 */
export class Timeline {
  readonly today: string
  private readonly steps: Step[] = []
  private readonly workdays: string[]

  constructor(private readonly end: Date) {
    this.today = dayOf(end)
    this.workdays = [this.today]
  }

  /** The working day so many of them before today. */
  workday(ago: number): string {
    while (this.workdays.length <= ago) {
      let day = addDays(this.workdays.at(-1) ?? this.today, -1)
      while (isWeekend(day)) day = addDays(day, -1)
      this.workdays.push(day)
    }
    return this.workdays[ago] ?? this.today
  }

  /** A day so many calendar days from today; before today when negative. */
  day(fromToday: number): string {
    return addDays(this.today, fromToday)
  }

  /** Something done so many working days ago, at an hour of Jakarta. */
  ago(workdays: number, hour: string, run: Step['run']): void {
    this.on(this.workday(workdays), hour, run)
  }

  /** Something done on a day; what would lie ahead happens now. */
  on(day: string, hour: string, run: Step['run']): void {
    const at = new Date(`${day}T${hour}:00+07:00`)
    this.steps.push({ at: at > this.end ? this.end : at, run })
  }

  /** Plays everything, earliest first, each step with the clock at its own instant. */
  async play(say: (month: string) => void): Promise<void> {
    const inOrder = [...this.steps].sort((one, other) => one.at.getTime() - other.at.getTime())
    let month = ''
    try {
      for (const { at, run } of inOrder) {
        if (!dayOf(at).startsWith(month) || month === '') {
          month = dayOf(at).slice(0, 7)
          say(month)
        }
        setClock(at)
        await run(at)
      }
    } finally {
      setClock(undefined)
    }
  }
}
