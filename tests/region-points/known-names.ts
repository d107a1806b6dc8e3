/** The provinces of GeoNames (`admin1`) by their codes of Kemendagri. */
export const provinces: Record<string, string> = {
  '01': '11',
  '02': '51',
  '03': '17',
  '04': '31',
  '05': '15',
  '07': '33',
  '08': '35',
  '10': '34',
  '11': '61',
  '12': '63',
  '13': '62',
  '14': '64',
  '15': '18',
  '17': '52',
  '18': '53',
  '21': '72',
  '22': '74',
  '24': '13',
  '26': '12',
  '28': '81',
  '29': '82',
  '30': '32',
  '31': '71',
  '32': '16',
  '33': '36',
  '34': '75',
  '35': '19',
  '36': '91',
  '37': '14',
  '38': '73',
  '39': '92',
  '40': '21',
  '41': '76',
  '42': '65',
  PD: '96',
  PE: '95',
  PS: '93',
  PT: '94',
}

/** Regencies that GeoNames calls otherwise, or as they were called before. */
export const aliases: Record<string, string> = {
  'ID.14.6411': 'Kabupaten Mahakam Ulu',
  'ID.26.1206': 'Kabupaten Toba',
  'ID.28.8101': 'Kabupaten Kepulauan Tanimbar',
  'ID.31.7108': 'Kabupaten Kepulauan Siau Tagulandang Biaro',
  'ID.38.7301': 'Kabupaten Kepulauan Selayar',
  'ID.41.7605': 'Kabupaten Pasangkayu',
  'ID.42.6571': 'Kota Tarakan',
}

const seatsWithCodes = `
  11.03 Idi Rayeuk; 11.04 Takengon; 11.05 Meulaboh; 11.09 Sinabang; 11.10 Singkil; 11.11 Bireun;
  11.12 Blangpidie; 11.13 Blangkejeren; 11.14 Calang; 11.15 Suka Makmue; 11.16 Karangbaru;
  11.17 Simpang Tiga Redelong; 12.01 Pandan; 12.02 Tarutung; 12.03 Sipirok; 12.05 Stabat;
  12.06 Kabanjahe; 12.07 Lubuk Pakam; 12.08 Pematang Raya; 12.10 Rantauprapat; 12.11 Sidikalang;
  12.12 Balige; 12.13 Panyambungan; 12.15 Salak; 12.16 Dolok Sanggul; 12.17 Pangururan;
  12.18 Sei Rampah; 12.20 Gunung Tua; 12.21 Sibuhuan; 12.22 Kota Pinang; 12.24 Lotu; 13.01 Painan;
  13.02 Arosuka; 13.04 Batusangkar; 13.05 Parit Malintang; 13.06 Lubuk Basung; 13.07 Sarilamak;
  13.08 Lubuk Sikaping; 13.09 Tuapejat; 13.10 Pulau Punjung; 13.11 Padang Aro;
  13.12 Simpang Empat; 14.02 Rengat; 14.04 Tembilahan; 14.05 Pangkalan Kerinci;
  14.06 Pasir Pengaraian; 14.07 Bagan Si Api-api; 14.09 Teluk Kuantan; 15.01 Siulak; 15.02 Bangko;
  15.04 Muara Bulian; 15.05 Sengeti; 15.06 Kuala Tungkal; 15.07 Muara Sabak; 15.08 Muara Bungo;
  15.09 Muara Tebo; 16.01 Baturaja; 16.02 Kayu Agung; 16.05 Muara Beliti; 16.06 Sekayu;
  16.08 Martapura; 16.09 Muara Dua; 16.10 Indralaya; 16.11 Tebing Tinggi; 16.12 Talang Ubi;
  16.13 Muararupit; 17.01 Manna; 17.02 Curup; 17.03 Argamakmur; 17.04 Bintuhan; 17.05 Tais;
  18.01 Kalianda; 18.02 Gunung Sugih; 18.03 Kotabumi; 18.04 Liwa; 18.06 Kota Agung;
  18.07 Sukadana; 18.08 Blambangan Umpu; 18.09 Gedong Tataan; 18.13 Krui; 19.05 Muntok;
  21.02 Tanjung Balai; 21.03 Ranai; 21.04 Daik Lingga; 21.05 Tarempa; 31.71 Jakarta;
  31.72 Jakarta; 31.73 Jakarta; 31.74 Jakarta; 32.01 Cibinong; 32.02 Pelabuhanratu; 32.04 Soreang;
  32.06 Singaparna; 32.09 Sumber; 32.17 Ngamprah; 32.18 Parigi; 33.08 Mungkid; 33.22 Ungaran;
  33.26 Kajen; 33.28 Slawi; 35.06 Ngasem; 35.07 Kepanjen; 35.13 Kraksaan; 35.14 Bangil;
  35.16 Mojosari; 36.02 Rangkasbitung; 36.03 Tigaraksa; 36.04 Ciruas; 51.01 Negara;
  51.03 Mangupura; 51.07 Amlapura; 51.08 Singaraja; 52.01 Gerung; 52.02 Praya; 52.03 Selong;
  52.04 Sumbawa Besar; 52.06 Woha; 52.07 Taliwang; 52.08 Tanjung; 53.01 Oelamasi; 53.02 Soe;
  53.03 Kefamenanu; 53.05 Kalabahi; 53.06 Larantuka; 53.07 Maumere; 53.09 Bajawa; 53.10 Ruteng;
  53.11 Waingapu; 53.12 Waikabubak; 53.13 Lewoleba; 53.14 Baa; 53.15 Labuan Bajo; 53.16 Mbay;
  53.18 Tambolaka; 53.19 Borong; 53.20 Seba; 53.21 Betun; 61.08 Ngabang; 61.12 Sungai Raya;
  62.01 Pangkalanbuun; 62.02 Sampit; 62.03 Kualakapuas; 62.04 Buntok; 62.07 Kuala Pembuang;
  63.01 Pelaihari; 63.02 Kotabaru Hilir; 63.03 Martapura; 63.04 Marabahan; 63.05 Rantau;
  63.06 Kandangan; 63.07 Barabai; 63.08 Amuntai; 63.09 Tanjung; 63.10 Batulicin; 63.11 Paringin;
  64.01 Tana Paser; 64.08 Sangatta; 64.09 Penajam; 65.01 Tanjung Selor; 65.03 Nunukan;
  65.04 Tideng Pale; 71.01 Lolak; 71.02 Tondano; 71.03 Tahuna; 71.06 Airmadidi; 71.07 Ratahan;
  71.08 Boroko; 71.09 Ondong Siau; 71.10 Tutuyan; 72.01 Luwuk; 72.11 Banggai; 73.08 Watampone;
  73.13 Sengkang; 73.17 Belopa; 73.18 Makale; 73.22 Masamba; 73.24 Malili; 73.26 Rantepao;
  74.02 Unaaha; 74.03 Raha; 74.12 Langara; 75.01 Limboto; 75.02 Tilamuta; 75.03 Suwawa;
  75.04 Marisa; 76.04 Polewali; 76.06 Tobadak; 81.01 Masohi; 81.02 Langgur; 81.04 Namlea;
  81.05 Bula; 81.06 Piru; 81.09 Namrole; 82.01 Jailolo; 82.02 Weda; 82.03 Tobelo; 82.04 Labuha;
  82.05 Sanana; 82.06 Maba; 91.03 Sentani; 91.05 Serui; 91.06 Biak; 91.11 Arso; 91.19 Sorendiweri;
  91.20 Burmeso; 92.06 Bintuni; 92.07 Rasiei; 92.11 Ransiki; 93.02 Tanah Merah; 93.03 Kepi;
  94.03 Enarotali; 94.04 Timika; 94.05 Ilaga; 94.06 Kigamani; 94.07 Sugapa; 95.01 Wamena;
  95.04 Karubaga; 96.01 Aimas; 96.02 Teminabuan; 96.03 Waisai; 96.04 Fef; 96.05 Kumurkek
`

/**
 * The seats of regencies that are called otherwise than their regency, as GeoNames spells them. The
 * capital is one place there: its towns share it.
 */
export const seats: Record<string, string> = Object.fromEntries(
  seatsWithCodes.split(';').map((each) => [each.trim().slice(0, 5), each.trim().slice(6)]),
)
