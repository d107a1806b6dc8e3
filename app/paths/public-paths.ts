import { type FileVariant, pageQuery, productSearch, query } from './address-line.ts'

/** What everybody may come by: the catalogue, one’s account, papers, and the door for programs. */
export const publicPaths = {
  home: () => '/',
  catalogue: (search = '') => `/catalogue${search}`,
  product: (slug: string) => `/catalogue/${slug}`,
  productPicture: (slug: string, version: string) =>
    `/catalogue/${slug}/social.png${query({ version })}`,
  collection: (slug: string) => `/collections/${slug}`,
  suggestions: () => '/suggestions',
  /** A saved search as its owner opens it: the results, with what is new marked. */
  savedResults: (search: string, saved: string) =>
    `/catalogue?${new URLSearchParams([...new URLSearchParams(search), ['saved', saved]])}`,
  /** From a letter: ends its kind, without signing in. */
  searchQuiet: (stopKey: string) => `/searches/${stopKey}/quiet`,
  category: (categoryId: string, page?: number) =>
    `/catalogue/categories/${encodeURIComponent(categoryId)}${pageQuery(page)}`,
  district: (code: string, page?: number) => `/catalogue/districts/${code}${pageQuery(page)}`,
  maker: (producerId: string, page?: number) => `/makers/${producerId}${pageQuery(page)}`,
  robots: () => '/robots.txt',
  sitemap: () => '/sitemap.xml',
  sitemapPart: (part: string) => `/sitemaps/${part}`,
  comparison: (productIds: readonly string[] = []) =>
    `/catalogue/compare${productSearch(productIds)}`,
  /** What verified buyers see, and how to become one. */
  verifiedBuyers: () => '/verified-buyers',
  card: (slug: string) => `/cards/${slug}`,
  complaint: (slug: string, line?: string) => `/cards/${slug}/complaint${query({ line })}`,
  letter: (letterId: string) => `/letters/${letterId}`,
  rubric: (versionId?: string) => `/rubric${query({ version: versionId })}`,
  calls: (search = '') => `/calls${search}`,
  call: (callId: string) => `/calls/${callId}`,
  signIn: (back?: string) => `/sign-in${query({ back })}`,
  signOut: () => '/sign-out',
  signUp: () => '/sign-up',
  demoSignIn: () => '/demo-sign-in',
  secondFactor: (back?: string) => `/second-factor${query({ back })}`,
  forgottenPassword: () => '/forgotten-password',
  newPassword: (token?: string) => `/new-password${query({ token })}`,
  invitation: (token: string) => `/invitations/${token}`,
  invitationMembership: (token: string) => `/invitations/${token}/membership`,
  inbox: () => '/inbox',
  notification: (notificationId: string) => `/inbox/${notificationId}`,
  outbox: () => '/outbox',
  outboxMessage: (messageId: string) => `/outbox/${messageId}`,
  language: () => '/preferences/language',
  theme: () => '/preferences/theme',
  acting: () => '/preferences/acting',
  uploads: () => '/uploads',
  file: (fileId: string, variant: FileVariant = 'original') => `/files/${fileId}/${variant}`,
  /** A PDF for a frame within a page. */
  filePreview: (fileId: string) => `/files/${fileId}/preview`,
  account: {
    home: () => '/account',
    password: () => '/account/password',
    secondFactor: () => '/account/second-factor',
    secondFactorConfirmation: () => '/account/second-factor/confirmation',
  },
  api: {
    reference: () => '/api/v1',
    document: () => '/api/v1/openapi.json',
    catalogue: (search = '') => `/api/v1/catalogue${search}`,
    product: (slug: string) => `/api/v1/catalogue/${slug}`,
    request: (requestId: string) => `/api/v1/requests/${requestId}`,
    order: (orderId: string) => `/api/v1/orders/${orderId}`,
    sample: (askingId: string) => `/api/v1/samples/${askingId}`,
    call: (callId: string) => `/api/v1/calls/${callId}`,
    wantedItem: (wantedId: string) => `/api/v1/wanted/${wantedId}`,
    complaint: (complaintId: string) => `/api/v1/complaints/${complaintId}`,
    savedSearch: (savedSearchId: string) => `/api/v1/saved-searches/${savedSearchId}`,
  },
  documents: {
    letter: (letterId: string) => `/documents/letters/${letterId}`,
    receipt: (receiptId: string) => `/documents/receipts/${receiptId}`,
    invoice: (invoiceId: string) => `/documents/invoices/${invoiceId}`,
  },
}
