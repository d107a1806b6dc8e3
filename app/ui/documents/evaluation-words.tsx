import type { MonthFigures } from '#app/domain/evaluation/figures.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { openingOf } from '#app/ui/evaluation/opening-of.ts'
import { formatFor } from '#app/ui/format.ts'
import { style } from './document-style.ts'
import { Text, View } from './primitives.ts'

/** What the month was, its causes and what is still to do, in words. */
export function EvaluationWords({ figures, locale }: { figures: MonthFigures; locale: Locale }) {
  const { evaluation: m } = messagesFor(locale)
  const f = formatFor(locale)
  const { notes, followUps, settings } = figures
  const heading = { ...style.strong, fontSize: 12, marginTop: 14, marginBottom: 4 }
  return (
    <View>
      <Text style={{ fontSize: 11, marginBottom: 8 }}>{openingOf(figures, locale)}</Text>
      <Text style={style.quiet}>
        {m.table.rule(
          `${f.number(settings.changeThreshold.percent)}%`,
          `${f.number(settings.reportingMinimum.percent)}%`,
        )}
      </Text>
      {notes.length > 0 && <Text style={heading}>{m.notes.title}</Text>}
      {notes.map(({ subject, subjectName, cause, text, authorName, createdAt }) => (
        <Text key={`${subject} ${createdAt}`} style={{ marginBottom: 4 }}>
          {subjectName}, {(m.causes as Record<string, string>)[cause] ?? cause}: {text} (
          {authorName})
        </Text>
      ))}
      {followUps.length > 0 && <Text style={heading}>{m.followUps.title}</Text>}
      {followUps.map(({ number, text, ownerName, dueOn, since }) => (
        <Text key={number} style={{ marginBottom: 4 }}>
          {number} {text} {m.followUps.owner}: {ownerName}. {m.followUps.dueOn}: {f.date(dueOn)}.{' '}
          {m.followUps.since} {f.period(since)}.
        </Text>
      ))}
    </View>
  )
}
