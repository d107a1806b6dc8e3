import type { Messages } from '#app/messages/messages.ts'

type Errors = Record<string, string | ((params: never) => string)>

/** `module.code` → the module's sentence, or nothing when no module names it. */
export function errorWords(messages: Messages, code: string, params?: object): string | undefined {
  const [module = '', name = ''] = code.split('.')
  const words = messages[module as keyof Messages] as { errors?: Errors } | undefined
  const sentence = words?.errors?.[name]
  return typeof sentence === 'function' ? sentence((params ?? {}) as never) : sentence
}
