/** Every link of the product has its author here; one snapshot pins them all. */

const query = (parameters: Record<string, string | undefined>): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value) search.set(name, value)
  const text = search.toString()
  return text ? `?${text}` : ''
}

/** Photos come in four widths and as JPEG; other files as they are. */
type FileVariant = 'w160' | 'w480' | 'w960' | 'w1600' | 'jpeg' | 'original'

export const paths = {
  home: () => '/',
  catalogue: (search = '') => `/catalogue${search}`,
  product: (slug: string) => `/catalogue/${slug}`,
  rubric: (versionId?: string) => `/rubric${query({ version: versionId })}`,
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
  account: {
    home: () => '/account',
    password: () => '/account/password',
    secondFactor: () => '/account/second-factor',
    secondFactorConfirmation: () => '/account/second-factor/confirmation',
  },
  producer: {
    home: () => '/producer',
    firm: () => '/producer/firm',
    products: () => '/producer/products',
    productsPage: (page: number) => `/producer/products${query({ page: `${page}` })}`,
    newProduct: () => '/producer/products/new',
    product: (productId: string) => `/producer/products/${productId}`,
    /** The product's own page, saved with one photo moved or taken out. */
    productPhotoStep: (productId: string, step: { up?: string; down?: string; without?: string }) =>
      `/producer/products/${productId}${query(step)}`,
    productSubmission: (productId: string) => `/producer/products/${productId}/submission`,
    submission: (submissionId: string) => `/producer/submissions/${submissionId}`,
    revision: (submissionId: string) => `/producer/submissions/${submissionId}/revision`,
    withdrawal: (submissionId: string) => `/producer/submissions/${submissionId}/withdrawal`,
    certificates: () => '/producer/certificates',
    newCertificate: (kind?: string) => `/producer/certificates/new${query({ kind })}`,
    certificate: (certificateId: string) => `/producer/certificates/${certificateId}`,
    quotes: () => '/producer/quotes',
    quote: (quoteId: string) => `/producer/quotes/${quoteId}`,
    quoteRefusal: (quoteId: string) => `/producer/quotes/${quoteId}/refusal`,
    orders: () => '/producer/orders',
    order: (partId: string) => `/producer/orders/${partId}`,
    orderConfirmation: (partId: string) => `/producer/orders/${partId}/confirmation`,
    orderRefusal: (partId: string) => `/producer/orders/${partId}/refusal`,
    newShipment: (partId: string) => `/producer/orders/${partId}/shipments/new`,
    newInvoice: (receiptId: string) => `/producer/receipts/${receiptId}/invoice`,
    paymentCount: (paymentId: string) => `/producer/payments/${paymentId}/count`,
    paymentConfirmation: (paymentId: string) => `/producer/payments/${paymentId}/confirmation`,
    paymentRefusal: (paymentId: string) => `/producer/payments/${paymentId}/refusal`,
  },
  buyer: {
    home: () => '/buyer',
    company: () => '/buyer/company',
    requests: () => '/buyer/requests',
    draftLines: () => '/buyer/draft/lines',
    request: (requestId: string) => `/buyer/requests/${requestId}`,
    requestDispatch: (requestId: string) => `/buyer/requests/${requestId}/dispatch`,
    requestClosure: (requestId: string) => `/buyer/requests/${requestId}/closure`,
    requestOrder: (requestId: string) => `/buyer/requests/${requestId}/order`,
    orders: () => '/buyer/orders',
    order: (orderId: string) => `/buyer/orders/${orderId}`,
    orderApproval: (orderId: string) => `/buyer/orders/${orderId}/approval`,
    orderCancellation: (orderId: string) => `/buyer/orders/${orderId}/cancellation`,
    receipt: (shipmentId: string) => `/buyer/shipments/${shipmentId}/receipt`,
    invoiceCompletion: (invoiceId: string) => `/buyer/invoices/${invoiceId}/completion`,
    payment: (invoiceId: string) => `/buyer/invoices/${invoiceId}/payment`,
    onlinePayment: (invoiceId: string) => `/buyer/invoices/${invoiceId}/online-payment`,
  },
  curator: {
    queue: () => '/curator',
    review: (reviewId: string) => `/curator/reviews/${reviewId}`,
    reviewDraft: (reviewId: string) => `/curator/reviews/${reviewId}/draft`,
    recusal: (reviewId: string) => `/curator/reviews/${reviewId}/recusal`,
    history: (search = '') => `/curator/history${search}`,
  },
  agency: {
    home: () => '/agency',
    producers: (search = '') => `/agency/producers${search}`,
    producer: (producerId: string) => `/agency/producers/${producerId}`,
    producerInvitation: (producerId: string) => `/agency/producers/${producerId}/invitation`,
    producerMentor: (producerId: string) => `/agency/producers/${producerId}/mentor`,
    producerCooperative: (producerId: string) => `/agency/producers/${producerId}/cooperative`,
    newRegistryImport: () => '/agency/registry/new',
    registryImport: (importId: string) => `/agency/registry/${importId}`,
    registryImportCommit: (importId: string) => `/agency/registry/${importId}/commitment`,
    registryRejects: (importId: string) => `/agency/registry/${importId}/rejects`,
    certificates: () => '/agency/certificates',
    certificatesPage: (page: number) => `/agency/certificates${query({ page: `${page}` })}`,
    certificate: (certificateId: string) => `/agency/certificates/${certificateId}`,
    certificateVerification: (certificateId: string) =>
      `/agency/certificates/${certificateId}/verification`,
    certificateRevocation: (certificateId: string) =>
      `/agency/certificates/${certificateId}/revocation`,
    curation: (search = '') => `/agency/curation${search}`,
    submission: (submissionId: string) => `/agency/curation/${submissionId}`,
    gate: (submissionId: string) => `/agency/curation/${submissionId}/gate`,
    assignment: (submissionId: string) => `/agency/curation/${submissionId}/assignment`,
    release: (submissionId: string, reviewId: string) =>
      `/agency/curation/${submissionId}/readers/${reviewId}/release`,
    decision: (submissionId: string) => `/agency/curation/${submissionId}/decision`,
    rubrics: () => '/agency/rubrics',
    rubric: (rubricId: string) => `/agency/rubrics/${rubricId}`,
    rubricVersions: (rubricId: string) => `/agency/rubrics/${rubricId}/versions`,
    rubricEdit: (rubricId: string) => `/agency/rubrics/${rubricId}/edit`,
    rubricDraft: (rubricId: string) => `/agency/rubrics/${rubricId}/draft`,
    rubricPublication: (rubricId: string) => `/agency/rubrics/${rubricId}/publication`,
    rubricRetirement: (rubricId: string) => `/agency/rubrics/${rubricId}/retirement`,
    sales: () => '/agency/sales',
    chain: (chainKey: string, search = '') =>
      `/agency/sales/${encodeURIComponent(chainKey)}${search}`,
    newSalesImport: (kind?: string) => `/agency/sales/imports/new${query({ kind })}`,
    salesImport: (importId: string, search = '') => `/agency/sales/imports/${importId}${search}`,
    salesImportCommit: (importId: string) => `/agency/sales/imports/${importId}/commitment`,
    salesRejects: (importId: string) => `/agency/sales/imports/${importId}/rejects`,
    outlet: (outletId: string) => `/agency/outlets/${outletId}`,
    placement: (placementId: string) => `/agency/placements/${placementId}`,
    evaluations: () => '/agency/evaluations',
    evaluation: (period: string, search = '') => `/agency/evaluations/${period}${search}`,
    evaluationSubject: (period: string, subject: string, search = '') =>
      `/agency/evaluations/${period}/${encodeURIComponent(subject)}${search}`,
    evaluationNote: (period: string, subject?: string) =>
      `/agency/evaluations/${period}/note${query({ subject })}`,
    evaluationFreeze: (period: string) => `/agency/evaluations/${period}/freeze`,
    evaluationRevision: (period: string, revision: number) =>
      `/agency/evaluations/${period}/revisions/${revision}`,
    evaluationPdf: (period: string, revision: number) =>
      `/agency/evaluations/${period}/revisions/${revision}/pdf`,
    evaluationWorkbook: (period: string, revision: number) =>
      `/agency/evaluations/${period}/revisions/${revision}/xlsx`,
    followUps: (search = '') => `/agency/follow-ups${search}`,
    followUp: (followUpId: string) => `/agency/follow-ups/${followUpId}`,
    settings: () => '/agency/settings',
  },
  api: {
    catalogue: (search = '') => `/api/v1/catalogue${search}`,
  },
  documents: {
    receipt: (receiptId: string) => `/documents/receipts/${receiptId}`,
    invoice: (invoiceId: string) => `/documents/invoices/${invoiceId}`,
  },
  mentor: {
    home: () => '/mentor',
    producer: (producerId: string) => `/mentor/producers/${producerId}`,
  },
  cooperative: {
    home: () => '/cooperative',
  },
  admin: {
    home: () => '/admin',
    people: () => '/admin/people',
    newInvitation: () => '/admin/invitations/new',
    invitationRevocation: (invitationId: string) => `/admin/invitations/${invitationId}/revocation`,
    jobs: () => '/admin/jobs',
    jobRetry: (jobId: string) => `/admin/jobs/${jobId}/retry`,
    events: () => '/admin/events',
  },
}
