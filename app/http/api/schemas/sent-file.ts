import { z } from 'zod'

const types = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const

export const SentFile = z
  .object({
    fileName: z.string().min(1).max(120),
    type: z.enum(types),
    /** The file's bytes in base64. */
    content: z.base64().min(4),
  })
  .meta({ id: 'SentFile' })
