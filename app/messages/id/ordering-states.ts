import type { Delivery } from '#app/domain/ordering/delivery.ts'
import type { InvoiceState, invoiceActs } from '#app/domain/ordering/invoice-acts.ts'
import type { OrderState, orderActs } from '#app/domain/ordering/order-acts.ts'
import type { PartState, partActs } from '#app/domain/ordering/part-acts.ts'
import type { PaymentState, paymentActs } from '#app/domain/ordering/payment-acts.ts'
import type { QuoteState, quoteActs } from '#app/domain/ordering/quote-acts.ts'
import type { RefusalReason } from '#app/domain/ordering/refusal-reasons.ts'
import type { RequestState, requestActs } from '#app/domain/ordering/request-acts.ts'
import type { ShipmentState, shipmentActs } from '#app/domain/ordering/shipment-acts.ts'

export const orderingStates = {
  states: {
    request: {
      draft: 'Draf',
      open: 'Menunggu penawaran',
      ordered: 'Dipesan',
      closed: 'Ditutup',
    } satisfies Record<RequestState, string>,
    quote: {
      asked: 'Menunggu jawaban',
      offered: 'Ditawarkan',
      declined: 'Tidak bisa',
      accepted: 'Dipilih',
      notChosen: 'Tidak dipilih',
    } satisfies Record<QuoteState, string>,
    order: {
      awaitingApproval: 'Menunggu persetujuan',
      placed: 'Dipesan',
      refused: 'Tidak disetujui',
      cancelled: 'Dibatalkan',
    } satisfies Record<OrderState, string>,
    part: {
      pending: 'Menunggu persetujuan',
      placed: 'Menunggu kepastian',
      confirmed: 'Dikerjakan',
      declined: 'Tidak sanggup',
      fulfilled: 'Selesai dikirim',
      cancelled: 'Dibatalkan',
      closing: 'Penutupan diusulkan',
      closedShort: 'Ditutup dengan kekurangan',
    } satisfies Record<PartState, string>,
    shipment: { shipped: 'Di jalan', received: 'Diterima' } satisfies Record<ShipmentState, string>,
    invoice: { issued: 'Belum lunas', paid: 'Lunas' } satisfies Record<InvoiceState, string>,
    payment: {
      pending: 'Belum selesai',
      proven: 'Menunggu pemeriksaan',
      counted: 'Menunggu orang kedua',
      confirmed: 'Diterima',
      refused: 'Belum cocok',
    } satisfies Record<PaymentState, string>,
    delivery: {
      nothingSent: 'Belum dikirim',
      underway: 'Di jalan',
      partlyDelivered: 'Terkirim sebagian',
      delivered: 'Terkirim semua',
    } satisfies Record<Delivery, string>,
  },
  acts: {
    request: {
      begin: 'Mulai',
      send: 'Kirim',
      order: 'Pesan',
      close: 'Tutup permintaan',
    } satisfies Record<keyof typeof requestActs, string>,
    quote: {
      ask: 'Minta penawaran',
      offer: 'Kirim penawaran',
      decline: 'Tidak bisa menawarkan',
      accept: 'Pilih',
      passOver: 'Lewatkan',
    } satisfies Record<keyof typeof quoteActs, string>,
    order: {
      place: 'Pesan',
      hold: 'Ajukan persetujuan',
      approve: 'Setujui',
      refuse: 'Tolak',
      cancel: 'Batalkan pesanan',
    } satisfies Record<keyof typeof orderActs, string>,
    part: {
      order: 'Pesan',
      hold: 'Tahan',
      place: 'Teruskan ke IKM',
      confirm: 'Sanggupi pesanan',
      decline: 'Tidak sanggup',
      cancel: 'Batalkan',
      fulfil: 'Selesai',
      proposeClosing: 'Usulkan penutupan',
      resume: 'Lanjutkan pengiriman',
      closeShort: 'Tutup sisanya',
    } satisfies Record<keyof typeof partActs, string>,
    shipment: { send: 'Kirim', receive: 'Catat penerimaan' } satisfies Record<
      keyof typeof shipmentActs,
      string
    >,
    invoice: { issue: 'Terbitkan tagihan', settle: 'Lunasi' } satisfies Record<
      keyof typeof invoiceActs,
      string
    >,
    payment: {
      prove: 'Kirim bukti',
      begin: 'Bayar online',
      count: 'Uang sudah masuk',
      confirm: 'Pastikan pembayaran',
      refuse: 'Uang belum cocok',
      settle: 'Diterima penyedia',
      fail: 'Batal di penyedia',
    } satisfies Record<keyof typeof paymentActs, string>,
  },
  refusalReasons: {
    damaged: 'Rusak',
    wrongItem: 'Barang keliru',
    quality: 'Mutu tidak sesuai',
    expired: 'Lewat tanggal kedaluwarsa',
    other: 'Alasan lain',
  } satisfies Record<RefusalReason, string>,
}
