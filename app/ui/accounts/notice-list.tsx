import { paths } from '#app/paths.ts'
import { useFormat } from '#app/ui/locale.tsx'

type Notice = {
  id: string
  waits: boolean
  createdAt: Date
  words: { title: string; text: string }
}

export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  const format = useFormat()
  return (
    <ul className="notice-list">
      {notices.map((notice) => (
        <li key={notice.id}>
          <a href={paths.notification(notice.id)}>
            <b>{notice.words.title}</b>
            <span>{notice.words.text}</span>
            <small>{format.dateTime(notice.createdAt)}</small>
          </a>
        </li>
      ))}
    </ul>
  )
}
