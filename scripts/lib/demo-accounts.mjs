/** The invented people of the demo. The seed creates exactly these; the start script prints them. */
export const DEMO_PASSWORD = 'kumbang-demo-2026'
export const DEMO_CUSTODIAN_PASSPHRASE = 'sungai arut tenang membawa kumbang pulang senja'

const roles = [
  'PETUGAS_PENERIMA',
  'PEMEGANG_IDENTITAS',
  'VERIFIKATOR',
  'IRBAN_KHUSUS',
  'KEPALA_BIDANG',
  'PEMERIKSA',
  'KASUBBAG_PERENCANAAN',
  'SEKRETARIS',
  'KEPALA',
  'ADMIN_INSTANSI',
  'ADMIN_OPD',
  'PEJABAT_PENGHUBUNG',
  'MODERATOR',
  'PPDP',
  'ADMIN_SISTEM',
]

const demoAccountName = (peran) => peran.toLowerCase().replaceAll('_', '.')

/** Colleagues that rules of two people need: a second verifier, a team, and the office above the Inspektur. */
const colleagues = [
  { peran: 'VERIFIKATOR', namaPengguna: 'verifikator.2' },
  { peran: 'PEMERIKSA', namaPengguna: 'pemeriksa.2' },
  { peran: 'PEMERIKSA', namaPengguna: 'pemeriksa.3' },
  { peran: 'KEPALA', namaPengguna: 'sekda', unitId: 'opd-sekretariat-daerah' },
]

/** Without a post: whoever takes custody over must not handle cases. */
const withoutPost = [
  { peran: null, namaPengguna: 'pegawai' },
  { peran: null, namaPengguna: 'pegawai.2' },
]

const inUnit = (unitId) => ({ layanan: 'DUMAS', unitId })

/** The provincial Inspektorat that runs Dumas: posts WBS has too carry the layanan at the end of their name. */
const dumas = [
  ...['PETUGAS_PENERIMA', 'PEMEGANG_IDENTITAS', 'KEPALA', 'MODERATOR', 'PPDP'].map((peran) => ({
    peran,
    namaPengguna: `${demoAccountName(peran)}.dumas`,
    ...inUnit('opd-inspektorat-provinsi'),
  })),
  { peran: 'SEKRETARIS', namaPengguna: 'sekretaris.dumas', ...inUnit('provinsi-2-sekretaris') },
  { peran: 'IRBAN_KHUSUS', namaPengguna: 'irban.khusus.dumas', ...inUnit('provinsi-6-irban-khusus') },
  ...['pemeriksa.dumas', 'pemeriksa.2.dumas', 'pemeriksa.3.dumas'].map((namaPengguna) => ({
    peran: 'PEMERIKSA',
    namaPengguna,
    ...inUnit('provinsi-6-irban-khusus'),
  })),
  { peran: 'KEPALA', namaPengguna: 'sekda.dumas', ...inUnit('provinsi-opd-sekretariat-daerah') },
  // Where the provincial Inspektur is reported, the office above works on the case: these draft and examine, the Sekda approves.
  ...['asisten.dumas', 'asisten.2.dumas'].map((namaPengguna) => ({
    peran: 'IRBAN_KHUSUS',
    namaPengguna,
    ...inUnit('provinsi-opd-sekretariat-daerah'),
  })),
]

const inSp4n = (unitId) => ({ layanan: 'SP4N', unitId })
const PU = 'ketapang-opd-dinas-pekerjaan-umum-dan-penataan-ruang'
const PERHUBUNGAN = 'ketapang-opd-dinas-perhubungan'

/** Diskominfo Ketapang and two agencies of the regency; `plh` stands in for the Pejabat Penghubung of the first. */
const sp4n = [
  { peran: 'MODERATOR', namaPengguna: 'moderator.sp4n', ...inSp4n('opd-diskominfo-ketapang') },
  { peran: 'KEPALA', namaPengguna: 'kepala.sp4n', ...inSp4n('opd-diskominfo-ketapang') },
  { peran: 'ADMIN_OPD', namaPengguna: 'admin.opd.2', ...inSp4n(PERHUBUNGAN) },
  { peran: 'PEJABAT_PENGHUBUNG', namaPengguna: 'pejabat.penghubung.2', ...inSp4n(PERHUBUNGAN) },
  { peran: 'PEJABAT_PENGHUBUNG', namaPengguna: 'pejabat.penghubung.plh', ...inSp4n(PU), delegasi: 'PLH', selesai: '2027-12-31' },
]

/** Posts only Dumas or SP4N knows keep the bare name. */
const bare = {
  ADMIN_OPD: inSp4n(PU),
  PEJABAT_PENGHUBUNG: inSp4n(PU),
  KEPALA_BIDANG: inUnit('provinsi-3-irban-1'),
  KASUBBAG_PERENCANAAN: inUnit('provinsi-7-kasubbag-perencanaan'),
}

export const DEMO_ACCOUNTS = [
  ...roles.map((peran) => ({ peran, namaPengguna: demoAccountName(peran), ...bare[peran] })),
  ...colleagues,
  ...withoutPost,
  ...dumas,
  ...sp4n,
]
