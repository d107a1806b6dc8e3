import type { RefusalCode } from '#app/domain/certification/refusal-codes.ts'
import { certificateKindName } from './certificate-kinds.ts'

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
export const refusalCodes: Record<RefusalCode, string> = {
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
export const whyHeld = ({
  code,
  kind,
  number = '',
}: {
  code: string
  kind?: string
  number?: string
}) => {
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

export const certificationNotices = {
  held: (told: HoldTold) => ({
    title: `${told.product} ditahan dari katalog`,
    text: `${whyHeld(told)} ${wayBack(told)}`,
  }),
  heldNearby: (told: HoldTold) => ({
    title: `${told.product} (${told.firm}) ditahan dari katalog`,
    text: whyHeld(told),
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
}
