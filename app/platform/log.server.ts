import pino from 'pino'

/** Structured log; personal data and secrets never reach it. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info'),
  redact: {
    paths: [
      'password',
      'token',
      'nik',
      'npwp',
      'phone',
      '*.password',
      '*.token',
      '*.nik',
      '*.npwp',
      '*.phone',
      'req.headers.cookie',
      'req.headers.authorization',
    ],
    censor: '[redacted]',
  },
})
