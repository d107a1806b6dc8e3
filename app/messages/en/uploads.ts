import type { uploads as source } from '#app/messages/id/uploads.ts'
import type { Translation } from '#app/messages/translation.ts'

type Limits = { maximumBytes: number; maximumCount: number }

const megabytes = ({ maximumBytes }: Limits): string => `${maximumBytes / 1024 / 1024} MB`

export const uploads = {
  photosHint: (limits: Limits) =>
    `JPG, PNG or WebP. At most ${limits.maximumCount} photos of up to ${megabytes(limits)} each.`,
  documentHint: (limits: Limits) => `PDF or photo, up to ${megabytes(limits)}.`,
  shrinking:
    'Photos are made smaller to save data. If the signal drops, the upload goes on from where it stopped.',
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  remove: (name: string) => `Remove ${name}`,
  retry: (name: string) => `Try again to send ${name}`,
  preparing: 'Preparing …',
  sending: (percent: string) => `${percent}% sent`,
  checking: 'Checking the file …',
  waiting: 'The signal is gone. The upload goes on when it is back.',
  done: 'Saved',
  moved: (name: string, position: string, total: string) =>
    `${name} is now ${position} of ${total}.`,
  removed: (name: string) => `${name} is removed.`,
  stillSending:
    'Files are still being sent. The form goes out as soon as they are here. Press once more to send it without them.',
  someFailed: 'Some files could not be sent. Try again or remove them, then send the form.',
  refusals: {
    empty: () => 'This file is empty. Choose another.',
    tooLarge: (limits: Limits) =>
      `This file is too large. The limit is ${megabytes(limits)}: make it smaller or choose another.`,
    tooMany: (limits: Limits) =>
      limits.maximumCount === 1
        ? 'Only one file can be uploaded. Remove the old one first.'
        : `At most ${limits.maximumCount} files. Remove one first.`,
    wrongKind: () => 'This kind of file cannot be used. Choose one of the kinds named above.',
    heic: () =>
      'HEIC photos from an iPhone cannot be read yet. In Settings › Camera › Formats choose Most Compatible and take the photo again.',
    unreadable: () =>
      'This photo is damaged and cannot be opened. Take it again or choose another.',
    tooManyPixels: () =>
      'This photo has more than 40 megapixels. Make it smaller, then upload it again.',
    forbidden: () => 'This account cannot upload here. Sign in again and retry.',
    expired: () => 'The time for this upload has run out. Choose the file once more.',
    cut: () => 'The upload failed. Check the signal and try again.',
  },
} satisfies Translation<typeof source>
