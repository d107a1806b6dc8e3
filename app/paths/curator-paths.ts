import { type FileVariant, query } from './address-line.ts'

/** The curator’s rooms. */
export const curatorPaths = {
  queue: (show?: string, page?: number) =>
    `/curator${query({ show, page: page && page > 1 ? `${page}` : undefined })}`,
  review: (reviewId: string) => `/curator/reviews/${reviewId}`,
  reviewPhoto: (reviewId: string, photo: string, variant: FileVariant) =>
    `/curator/reviews/${reviewId}/photos/${photo}/${variant}`,
  reviewNotes: (reviewId: string) => `/curator/reviews/${reviewId}/notes`,
  reviewDraft: (reviewId: string) => `/curator/reviews/${reviewId}/draft`,
  declaration: (reviewId: string) => `/curator/reviews/${reviewId}/declaration`,
  recusal: (reviewId: string) => `/curator/reviews/${reviewId}/recusal`,
  history: (search = '') => `/curator/history${search}`,
  calibration: () => '/curator/calibration',
  anchor: (anchorReadingId: string) => `/curator/calibration/${anchorReadingId}`,
  anchorPhoto: (anchorReadingId: string, photo: string, variant: FileVariant) =>
    `/curator/calibration/${anchorReadingId}/photos/${photo}/${variant}`,
  anchorDeclaration: (anchorReadingId: string) =>
    `/curator/calibration/${anchorReadingId}/declaration`,
  anchorDraft: (anchorReadingId: string) => `/curator/calibration/${anchorReadingId}/draft`,
}
