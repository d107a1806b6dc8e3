/** How many days before a licence runs out its holder is reminded. */
export const reminderDays = [90, 60, 30, 7] as const
