import { CompanySchema } from '#app/domain/ordering/schemas.ts'

type Terms = { address: string; npwp: string; paymentDays: string; approvalLimit?: string }

const buyer = (
  first: string,
  company: { name: string; channel: string; district: string },
  terms: Terms & { withholds?: string },
) => ({ first, company, terms: CompanySchema.parse(terms) })

/** Who buys, under which terms; the person named signs up first and gives the second word. */
export const buyers = [
  buyer(
    'Bambang Irawan',
    { name: 'Minimarket Melati', channel: 'minimarket', district: '32.16.09' },
    {
      address: 'Gudang Melati, Jl. Industri Selatan Blok M-4, Pasirgombong, Cikarang Utara',
      npwp: '0912345678413000',
      paymentDays: '30',
      approvalLimit: '20.000.000',
    },
  ),
  buyer(
    'Maya Puspita',
    { name: 'Minimarket Kenanga', channel: 'minimarket', district: '32.16.06' },
    {
      address: 'Jl. Sultan Hasanudin No. 201, Setiadarma, Tambun Selatan',
      npwp: '0812233445413000',
      paymentDays: '30',
    },
  ),
  buyer(
    'Yusuf Hidayat',
    { name: 'Hypermarket Samudra', channel: 'hypermarket', district: '32.16.08' },
    {
      address: 'Jl. Imam Bonjol Km 43, Telagamurni, Cikarang Barat',
      npwp: '0713344556413000',
      paymentDays: '45',
      withholds: 'on',
    },
  ),
  buyer(
    'Lina Kartika',
    { name: 'Hotel Citarum Asri', channel: 'hotel', district: '32.16.19' },
    {
      address: 'Jl. Boulevard Citarum No. 1, Cibatu, Cikarang Selatan',
      npwp: '0614455667413000',
      paymentDays: '30',
    },
  ),
  buyer(
    'Joko Santoso',
    { name: 'Boga Kawasan Jababaru', channel: 'industrialCanteen', district: '32.16.09' },
    {
      address: 'Dapur Pusat, Kawasan Industri Jababaru Kav. 7, Harjamekar, Cikarang Utara',
      npwp: '0515566778413000',
      paymentDays: '14',
    },
  ),
] as const
