const figures = new Intl.NumberFormat('id-ID')
const calendar = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' })
const money = (amount: string) => `Rp\u00a0${figures.format(BigInt(amount))}`
const date = (day: string) => calendar.format(new Date(`${day}T00:00:00Z`))

type Told = { number: string; who: string }

export const orderingNotices = {
  quoteAsked: ({ number, who }: Told) => ({
    title: `${who} meminta penawaran`,
    text: `Permintaan ${number} menunggu harga dari Anda.`,
  }),
  quoteOffered: ({ number, who }: Told) => ({
    title: `${who} mengirim penawaran`,
    text: `Bandingkan dan pilih di permintaan ${number}.`,
  }),
  quoteDeclined: ({ number, who }: Told) => ({
    title: `${who} tidak bisa menawarkan`,
    text: `Alasannya ada di permintaan ${number}.`,
  }),
  quoteNotChosen: ({ number, who }: Told) => ({
    title: `${who} tidak memesan kali ini`,
    text: `Permintaan ${number} selesai tanpa pesanan untuk Anda.`,
  }),
  orderNeedsApproval: ({ number, who, total }: Told & { total: string }) => ({
    title: `Pesanan ${number} menunggu persetujuan Anda`,
    text: `${who} memesan senilai ${money(total)}, di atas batas.`,
  }),
  orderApproved: ({ number, who }: Told) => ({
    title: `Pesanan ${number} disetujui`,
    text: `${who} menyetujui; pesanan sudah sampai ke IKM.`,
  }),
  orderRefused: ({ number, who }: Told) => ({
    title: `Pesanan ${number} tidak disetujui`,
    text: `${who} menulis alasannya di pesanan.`,
  }),
  partPlaced: ({ number, who }: Told) => ({
    title: `Pesanan baru dari ${who}`,
    text: `Sanggupi atau lepas bagian ${number}.`,
  }),
  partCancelled: ({ number, who }: Told) => ({
    title: `${who} membatalkan pesanan`,
    text: `Bagian ${number} tidak perlu dikerjakan.`,
  }),
  partConfirmed: ({ number, who }: Told) => ({
    title: `${who} menyanggupi pesanan`,
    text: `Bagian ${number} sedang dikerjakan.`,
  }),
  partDeclined: ({ number, who }: Told) => ({
    title: `${who} tidak sanggup`,
    text: `Bagian ${number} dilepas. Alasannya ada di pesanan.`,
  }),
  partToShip: ({ number, who }: Told) => ({
    title: `Kirim pesanan ${who}`,
    text: `Bagian ${number} belum dikirim semua.`,
  }),
  closingProposed: ({ number, who }: Told) => ({
    title: `${who} mengusulkan penutupan`,
    text: `Sisa bagian ${number} tidak akan dikirim bila Anda setuju. Alasannya ada di pesanan.`,
  }),
  partClosedShort: ({ number, who }: Told) => ({
    title: `${who} menutup sisa pesanan`,
    text: `Sisa bagian ${number} tidak perlu dikirim. Hari kerja yang dijanjikan bebas lagi.`,
  }),
  shipmentSent: ({ number, who }: Told) => ({
    title: `Kiriman dari ${who} di jalan`,
    text: `Catat penerimaan ${number} begitu barang tiba.`,
  }),
  receiptRecorded: ({ number, who }: Told) => ({
    title: `${who} menerima kiriman`,
    text: `Terbitkan tagihan untuk tanda terima ${number}.`,
  }),
  invoiceIssued: ({ number, who }: Told) => ({
    title: `Tagihan dari ${who}`,
    text: `Periksa dokumen ${number}; tempo mulai saat Anda menandai lengkap.`,
  }),
  papersComplete: ({ number, who, dueOn }: Told & { dueOn: string }) => ({
    title: `Dokumen ${number} lengkap`,
    text: `${who} membayar paling lambat ${date(dueOn)}.`,
  }),
  invoiceDue: ({ number, who, dueOn }: Told & { dueOn: string }) => ({
    title: `Bayar ${number} kepada ${who}`,
    text: `Jatuh tempo ${date(dueOn)}.`,
  }),
  paymentProven: ({ number, who, amount }: Told & { amount: string }) => ({
    title: `${who} mentransfer ${money(amount)}`,
    text: `Periksa rekening Anda untuk tagihan ${number}.`,
  }),
  paymentCounted: ({ number, amount }: Told & { amount: string }) => ({
    title: `Pastikan ${money(amount)} sebagai orang kedua`,
    text: `Rekan Anda sudah melihat uang untuk tagihan ${number}.`,
  }),
  paymentConfirmed: ({ number, who, amount }: Told & { amount: string }) => ({
    title: `Pembayaran ${money(amount)} diterima`,
    text: `${who} memastikan pembayaran tagihan ${number}.`,
  }),
  paymentRefused: ({ number, who, amount }: Told & { amount: string }) => ({
    title: `Pembayaran ${money(amount)} belum cocok`,
    text: `${who} menulis alasannya. Tagihan ${number} masih terbuka.`,
  }),
}
