import type { CertificateState } from '#app/domain/certification/certificate.ts'
import type { certificateActs } from '#app/domain/certification/certificate-acts.ts'
import type {
  CertificateChangeState,
  certificateChangeActs,
} from '#app/domain/certification/certificate-change-acts.ts'
import type { CertificateWarning } from '#app/domain/certification/certificate-warnings.ts'
import type { RefusalCode } from '#app/domain/certification/refusal-codes.ts'
import { certificateKindName, certificateKinds } from './certificate-kinds.ts'

type WarningWords = {
  [Code in CertificateWarning['code']]: (
    warning: Extract<CertificateWarning, { code: Code }>,
  ) => string
}
type Count = { found: number }
type Told = {
  kind: string
  number: string
  code?: string
  reason?: string
  firm?: string
  left?: number
  expiresOn?: string
}

const named = ({ kind, number }: Told) => `${certificateKindName(kind)} ${number}`

/** What is wrong and what its maker can do about it. */
const refusalCodes: Record<RefusalCode, string> = {
  unreadable: 'Berkasnya tidak terbaca. Foto ulang di tempat terang, seluruh halaman kelihatan.',
  numberDiffers: 'Nomor yang ditulis berbeda dengan suratnya. Salin lagi angka demi angka.',
  otherHolder: 'Surat ini atas nama usaha lain. Unggah surat atas nama usaha Anda.',
  wrongKind: 'Ini surat jenis lain. Pilih jenis yang benar, atau unggah surat yang dimaksud.',
  datesDiffer: 'Tanggal terbit atau berakhirnya berbeda dengan suratnya. Perbaiki tanggalnya.',
  scopeDiffers: 'Surat ini tidak menyebut semua produk yang dipilih. Perbaiki cakupannya.',
  notIssuedYet: 'Ini baru bukti permohonan. Unggah lagi sesudah sertifikatnya terbit.',
  other: 'Ada yang perlu diperbaiki:',
}

type HoldTold = {
  product: string
  firm: string
  cause?: string
  code: string
  kind?: string
  number?: string
}

/** What the maker does about a hold, by its cause; without one it is a licence. */
const wayBack = ({ cause = 'certificate' }: HoldTold) => {
  const sentences: Record<string, string> = {
    certificate: 'Produk tampil lagi dengan sendirinya begitu izinnya diperiksa dan sah.',
    recuration: 'Ajukan produk ini untuk kurasi ulang; begitu diajukan, produk tampil lagi.',
  }
  return sentences[cause] ?? 'Produk tampil lagi begitu yang menahannya beres.'
}

const whyForBuyer = ({ cause = 'certificate', firm }: HoldTold) => {
  const sentences: Record<string, string> = {
    certificate: `${firm} sedang membereskan izinnya.`,
    incident: 'Dinas menahannya karena ada pengaduan yang belum selesai.',
    recuration: 'Dinas menahannya sampai diajukan untuk kurasi ulang.',
  }
  return sentences[cause] ?? 'Dinas menahannya untuk sementara.'
}

const mendedForBuyer = ({ cause = 'certificate', firm }: HoldTold) => {
  const sentences: Record<string, string> = {
    certificate: `${firm} sudah membereskan izinnya.`,
    incident: 'Pengaduan yang menahannya sudah selesai.',
    recuration: 'Panggilan kurasi ulang yang menahannya sudah selesai.',
  }
  return sentences[cause] ?? 'Yang menahannya sudah beres.'
}

/** Why a product is held, in a sentence. */
const why = ({ code, kind, number = '' }: { code: string; kind?: string; number?: string }) => {
  const licence = kind ? named({ kind, number }) : ''
  const sentences: Record<string, string> = {
    expired: `Masa berlaku ${licence} habis.`,
    revoked: `${licence} dicabut.`,
    refused: `${licence} dikembalikan petugas karena belum benar.`,
    outOfScope: `${licence} tidak lagi mencakup produk ini.`,
    incident: `Dinas menahannya karena pengaduan ${number}.`,
    notHandedIn: 'Belum diajukan untuk kurasi ulang, sudah lewat batas dan masa tenggangnya.',
    notPassed: 'Kurasi ulangnya ditolak. Ajukan lagi setelah diperbaiki.',
  }
  return sentences[code] ?? 'Ada yang perlu dibereskan dulu.'
}

const calendar = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' })
const day = (text = '') => (text ? calendar.format(new Date(`${text}T00:00Z`)) : '')
const inDays = ({ left }: Told) => (left ? `${left} hari lagi` : 'hari ini')

export const certification = {
  title: 'Sertifikat dan izin',
  lead: 'Dicatat sekali, dipakai untuk semua produk yang dicakupnya. Petugas dinas memeriksa tiap nomor.',
  new: 'Catat sertifikat',
  newLead: 'Salin dari surat aslinya. Bila diperpanjang, catat sebagai sertifikat baru.',
  back: 'Sertifikat',
  emptyTitle: 'Belum ada sertifikat',
  emptyText: 'Mulai dari NIB. Setiap produk memerlukannya.',
  kinds: certificateKinds,
  states: {
    unverified: 'Belum diperiksa',
    verified: 'Sudah diperiksa',
    refused: 'Perlu diperbaiki',
    revoked: 'Dicabut',
  } satisfies Record<CertificateState, string>,
  acts: {
    correct: 'Perbaiki',
    verify: 'Sahkan',
    refuse: 'Kembalikan',
    revoke: 'Cabut',
  } satisfies Record<keyof typeof certificateActs, string>,
  expired: 'Masa berlaku habis',
  validUntil: (day: string) => `sampai ${day}`,
  expiresSoon: (when: string) => `habis ${when}`,
  noExpiry: 'Tanpa batas waktu',
  columns: {
    kind: 'Jenis',
    number: 'Nomor',
    scope: 'Mencakup',
    expires: 'Berlaku',
    state: 'Keadaan',
    firm: 'Usaha',
    waiting: 'Menunggu sejak',
  },
  fields: {
    kind: 'Jenis',
    number: 'Nomor',
    issuer: 'Penerbit',
    issuedOn: 'Tanggal terbit',
    expiresOn: 'Berlaku sampai',
    scope: 'Mencakup',
    productIds: 'Produk yang dicakup',
    file: 'Berkas',
  },
  hints: {
    number: 'Persis seperti di suratnya. NIB 13 angka; P-IRT seperti 2053204080576-29.',
    issuer: 'Misalnya BPJPH, Dinas Kesehatan, lembaga sertifikasi produk.',
    expiresOn: 'Kosongkan bila tidak ada batasnya.',
    file: 'PDF atau foto, paling besar 10 MB. Hanya Anda dan petugas yang bisa membukanya.',
  },
  scopes: {
    wholeFirm: 'Seluruh usaha',
    wholeFirmHint: 'NIB dan merek',
    products: 'Produk tertentu',
    productsHint: 'Izin edar, halal, SNI',
  },
  coversCount: (count: number) => `${count} produk`,
  noProducts: 'Belum ada produk untuk dipilih. Tambahkan produk dulu.',
  openFile: 'Buka berkas',
  noFile: 'Belum ada berkas',
  save: 'Simpan',
  correct: 'Simpan perbaikan',
  correctTitle: 'Perbaiki catatan',
  correctVerified:
    'Sertifikat ini sudah disahkan. Bila diubah, misalnya untuk menambah produk, perubahannya menunggu petugas; yang sudah disahkan tetap berlaku.',
  recorded: 'Sertifikat dicatat. Petugas dinas memeriksanya.',
  saved: {
    corrected: 'Perbaikan tersimpan. Petugas memeriksanya.',
    waits: 'Perubahan diajukan. Yang sudah disahkan tetap berlaku sampai petugas memeriksanya.',
    unchanged: 'Tidak ada yang berubah.',
  },
  change: {
    states: {
      proposed: 'Menunggu diperiksa',
      accepted: 'Diterima',
      refused: 'Ditolak',
      withdrawn: 'Ditarik',
    } satisfies Record<CertificateChangeState, string>,
    acts: {
      propose: 'Diajukan',
      amend: 'Diubah lagi',
      accept: 'Diterima',
      refuse: 'Ditolak',
      withdraw: 'Ditarik',
      drop: 'Gugur bersama sertifikatnya',
    } satisfies Record<keyof typeof certificateChangeActs, string>,
    verified: 'Sudah disahkan',
    proposedBy: (name: string, day: string) => `Diusulkan ${name}, ${day}`,
    toCertificate: 'Lihat sertifikatnya',
    acceptHint: 'Catatan yang baru langsung berlaku untuk semua produk yang disebutnya.',
    refuse: 'Tolak perubahan, lalu lanjut',
    accepted: 'Perubahan sertifikat diterima.',
    refused: 'Perubahan sertifikat ditolak. Pemegangnya mendapat kabar.',
    losing: 'Ada produk tayang yang tidak lagi dicakup',
    losingText: (products: string) =>
      `${products}. Bila izin ini wajib dan tidak ada yang lain, produknya ditahan begitu perubahan diterima.`,
    waits: 'Perubahan menunggu diperiksa; yang sudah disahkan tetap berlaku',
    waitsText: (day: string) =>
      `Diajukan ${day}. Produk Anda tetap tampil. Formulir di bawah menampilkan usulan Anda.`,
    withdraw: 'Tarik perubahan',
    withdrawn: 'Perubahan ditarik. Yang sudah disahkan tetap berlaku.',
    refusedTitle: 'Perubahan ditolak',
    stays: 'Yang sudah disahkan tetap berlaku.',
  },
  refusedBecause: (name: string) => `Catatan dari ${name}`,
  revokedText:
    'Sertifikat ini dicabut dan tidak berlaku lagi. Bila ada yang baru, catat yang baru.',
  renewal: {
    renew: 'Perpanjang',
    waiting: (number: string) => `Perpanjangan ${number}`,
    earlier: (count: number) => `${count} sebelumnya`,
    renews: 'Memperpanjang',
    replaced: 'Sudah diganti oleh',
    underWay: 'Tetap dihitung sampai habis atau sampai penggantinya diperiksa:',
  },
  registry: {
    title: 'Sudah ada di registri dinas',
    text: 'Nomor ini tercatat atas nama usaha Anda, tetapi belum ada di sini. Cakupannya: produk Anda yang sejenis. Petugas memeriksanya.',
    unusable: 'Angkanya tidak lengkap. Salin dari suratnya.',
    take: 'Ambil dari registri',
    taken: (count: number) => `${count} sertifikat diambil. Petugas dinas memeriksanya.`,
    nothingToTake: 'Tidak ada lagi yang bisa diambil dari registri.',
  },
  holds: {
    why,
    title: 'Ditahan dari katalog',
    since: (day: string) => `Sejak ${day}. Tampil lagi dengan sendirinya begitu beres.`,
    mend: 'Buka sertifikat',
  },
  refusalCodes,
  historyTitle: 'Riwayat pemeriksaan',
  historyEmpty: 'Belum pernah diperiksa.',
  outcomes: {
    unverified: (name: string) => `Diubah oleh ${name}`,
    verified: (name: string) => `Disahkan oleh ${name}`,
    refused: (name: string) => `Dikembalikan oleh ${name}`,
    revoked: (name: string) => `Dicabut oleh ${name}`,
  },
  warnings: {
    unusualNumber: () =>
      'Bentuk nomor ini tidak seperti yang sekarang dipakai (halal: ID dan 17 angka; SNI seperti SNI 7617:2010). Boleh, asal sama dengan suratnya.',
    pirtYear: ({ printed, typed }) =>
      `Nomor ini berakhir tahun ${printed}, tetapi tanggal yang ditulis tahun ${typed}. Cocokkan dengan suratnya.`,
    pirtPlace: ({ printed, firm }) =>
      `Nomor ini diterbitkan wilayah ${printed}, sedangkan usaha ini di wilayah ${firm}. Cocokkan dengan suratnya.`,
  } as WarningWords,
  queue: {
    title: 'Sertifikat untuk diperiksa',
    lead: 'Yang paling lama menunggu ada di atas.',
    emptyTitle: 'Tidak ada yang menunggu diperiksa',
    emptyText: 'Sertifikat yang baru dicatat atau diperbaiki IKM muncul di sini.',
    back: 'Antrean sertifikat',
    left: (count: number) => `${count} menunggu`,
    verify: 'Sahkan, lalu lanjut',
    refuseTitle: 'Ada yang belum benar?',
    code: 'Apa yang belum benar',
    codes: {
      unreadable: 'Berkas tidak terbaca',
      numberDiffers: 'Nomor berbeda dengan surat',
      otherHolder: 'Atas nama usaha lain',
      wrongKind: 'Jenis surat lain',
      datesDiffer: 'Tanggal berbeda dengan surat',
      scopeDiffers: 'Cakupan tidak sesuai',
      notIssuedYet: 'Baru bukti permohonan',
      other: 'Lainnya, tulis di bawah',
    } satisfies Record<RefusalCode, string>,
    scan: 'Salinan sertifikat; buka untuk memperbesar',
    scanFrame: 'Salinan sertifikat',
    scanHidden: 'Tidak kelihatan di atas? Unduh berkasnya (PDF)',
    later: 'Nanti saja, ke berikutnya',
    keys: { verify: 'sahkan', refuse: 'kembalikan', later: 'berikutnya' },
    reason: 'Apa yang perlu diperbaiki',
    reasonHint: 'Dibaca pelaku IKM. Tulis apa yang salah dan apa yang benar.',
    refuse: 'Kembalikan, lalu lanjut',
    revokeTitle: (what: string) => `Cabut ${what}?`,
    revokeText:
      'Pencabutan tidak bisa dibatalkan. Sertifikat ini tidak lagi dihitung untuk produk mana pun.',
    revokeReason: 'Alasan pencabutan',
    revoke: 'Cabut sertifikat',
    revokeLink: 'Dicabut penerbitnya?',
    keep: 'Jangan cabut',
    verified: (what: string) => `${what} disahkan.`,
    refused: (what: string) => `${what} dikembalikan kepada IKM.`,
    revoked: (what: string) => `${what} dicabut.`,
    compare: 'Cocokkan dengan berkas',
    firm: 'Usaha',
    owner: 'Pemilik',
    firmNib: 'NIB di registri',
    sameNib: 'Sama dengan NIB di registri',
    otherNib: (nib: string) => `NIB di registri lain: ${nib}`,
  },
  refusals: {
    duplicate: 'Nomor ini sudah Anda catat. Buka catatan yang ada, atau periksa nomornya.',
    unknownProduct: 'Salah satu produk tidak ditemukan. Pilih lagi.',
    unknownFile: 'Berkasnya tidak ditemukan. Unggah lagi.',
    notRenewable: 'Sertifikat itu sudah diperpanjang. Buka perpanjangannya.',
    revoked: 'Sertifikat yang dicabut tidak bisa diubah.',
    notFound: 'Sertifikat ini tidak ditemukan.',
    alreadyDone: 'Sudah diputuskan oleh petugas lain.',
    changed: 'Catatan ini baru saja diubah pemiliknya. Periksa lagi isinya sebelum memutuskan.',
    conflict: 'Anda punya hubungan dengan usaha ini. Minta rekan Anda memeriksanya.',
    changeDecided: 'Perubahan ini sudah diputuskan atau ditarik. Lihat keadaannya.',
    changeAmended: 'Usulan ini baru saja diubah. Baca lagi sebelum memutuskan.',
  },
  errors: {
    nibWrongLength: ({ found }: Count) => `NIB terdiri dari 13 angka. Ini ada ${found}.`,
    nibNotDigits: 'NIB hanya angka, 13 banyaknya.',
    nibScientific: 'Angkanya sudah dibulatkan oleh lembar kerja. Ketik dari suratnya.',
    pirtWrongLength: ({ found }: Count) =>
      found < 15
        ? `Nomor P-IRT terdiri dari 15 angka. Baru ada ${found}.`
        : `Nomor P-IRT terdiri dari 15 angka. Ini ada ${found}.`,
    pirtWrongShape: 'Tulis seperti 2053204080576-29: dua angka terakhir sesudah tanda hubung.',
    pirtScientific: 'Angkanya sudah dibulatkan oleh lembar kerja. Ketik dari suratnya.',
    bpomWrongShape: ({ found }: Count) =>
      `Nomor BPOM pangan: MD atau ML, lalu 12 atau 15 angka. Ini ada ${found} angka.`,
    dates: 'Tanggal berakhir harus sesudah tanggal terbit.',
    scopeEmpty: 'Pilih paling sedikit satu produk.',
    missing: 'Belum dicatat.',
    lapsed: 'Masa berlakunya habis. Catat yang baru.',
    notAccepted: 'Belum benar menurut petugas. Perbaiki dulu.',
    notAsPirt:
      'Produk semacam ini tidak boleh memakai P-IRT. Urus izin BPOM MD, lalu catat nomornya.',
    reasonMissing: 'Tulis apa yang perlu diperbaiki.',
    notCovered: 'Ada, tetapi belum mencakup produk ini.',
  } as Record<string, string | ((counted: Count) => string)>,
  notices: {
    held: (told: HoldTold) => ({
      title: `${told.product} ditahan dari katalog`,
      text: `${why(told)} ${wayBack(told)}`,
    }),
    heldNearby: (told: HoldTold) => ({
      title: `${told.product} (${told.firm}) ditahan dari katalog`,
      text: why(told),
    }),
    heldForBuyer: (told: HoldTold) => ({
      title: `${told.product} sedang ditahan`,
      text: `${whyForBuyer(told)} Barang yang sudah dipesan dibicarakan dengan pembuatnya; pesanan baru menunggu sampai produk ini kembali.`,
    }),
    released: (told: HoldTold) => ({
      title: `${told.product} tampil lagi di katalog`,
      text: 'Yang menahannya sudah beres. Pembeli bisa memesan lagi.',
    }),
    releasedNearby: (told: HoldTold) => ({
      title: `${told.product} (${told.firm}) tampil lagi`,
      text: 'Yang menahannya sudah beres.',
    }),
    releasedForBuyer: (told: HoldTold) => ({
      title: `${told.product} bisa dipesan lagi`,
      text: mendedForBuyer(told),
    }),
    expiring: (told: Told) => ({
      title: `${named(told)} habis ${inDays(told)}`,
      text: `Berlaku sampai ${day(told.expiresOn)}. Urus perpanjangannya sekarang, lalu catat sebagai perpanjangan supaya produk Anda tetap tampil.`,
    }),
    expiringMentored: (told: Told) => ({
      title: `${told.firm}: ${named(told)} habis ${inDays(told)}`,
      text: `Kabari pelaku IKM: izin ini berlaku sampai ${day(told.expiresOn)}. Produk yang memerlukannya turun dari katalog bila lewat.`,
    }),
    recorded: (told: Told) => ({
      title: `Periksa ${named(told)}`,
      text: `${told.firm ?? 'Sebuah IKM'} mencatat sertifikat ini dan menunggu pemeriksaan Anda.`,
    }),
    verified: (told: Told) => ({
      title: `${named(told)} sudah disahkan`,
      text: 'Sertifikat ini sekarang dihitung untuk produk yang dicakupnya.',
    }),
    refused: (told: Told) => ({
      title: `${named(told)} perlu diperbaiki`,
      text: [refusalCodes[told.code as keyof typeof refusalCodes], told.reason]
        .filter(Boolean)
        .join(' '),
    }),
    changeProposed: (told: Told) => ({
      title: `Periksa perubahan ${named(told)}`,
      text: `${told.firm ?? 'Sebuah IKM'} mengubah sertifikat yang sudah disahkan. Yang lama tetap berlaku sampai Anda memeriksanya.`,
    }),
    changeAccepted: (told: Told) => ({
      title: `Perubahan ${named(told)} diterima`,
      text: 'Catatan yang baru sekarang berlaku.',
    }),
    changeRefused: (told: Told) => ({
      title: `Perubahan ${named(told)} ditolak`,
      text: [
        refusalCodes[told.code as keyof typeof refusalCodes],
        told.reason,
        'Yang sudah disahkan tetap berlaku.',
      ]
        .filter(Boolean)
        .join(' '),
    }),
    revoked: (told: Told) => ({
      title: `${named(told)} dicabut`,
      text: told.reason ?? '',
    }),
  },
}
