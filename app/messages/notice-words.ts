import type { Messages } from '#app/messages/messages.ts'

type Words = { title: string; text: string }
type Notices = Record<string, (data: never) => Words>

/** `module.notice` and its data → the words a reader sees. */
export function noticeWords(
  messages: Messages,
  kind: string,
  data: Record<string, unknown>,
): Words {
  const [module = '', notice = ''] = kind.split('.')
  const notices = (messages[module as keyof Messages] as { notices?: Notices } | undefined)?.notices
  const say = notices?.[notice]
  return say ? say(data as never) : { title: kind, text: '' }
}
