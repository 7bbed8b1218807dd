import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { pengaduanIdOf, sha256 } from '@/lib/infra/kode'
import { storeBukti } from '@/lib/services/bukti/store-bukti'
import { submitKeberatan } from '@/lib/services/lacak/submit-keberatan'
import { laporanOf } from '@/lib/services/lapor/laporan-of'
import { submitLaporan } from '@/lib/services/lapor/submit-laporan'
import { berkasContoh } from './berkas'
import { DAFTAR_KASUS } from './daftar-kasus'
import type { KasusDemo } from './kasus-demo'
import { takeDemoLangkah } from './langkah'

const DAY = 86_400_000

const kunciOf = (name: string) => sha256(`demo:${name}`).slice(0, 32)

async function submit(kasus: KasusDemo): Promise<string> {
  const kunciKirim = kunciOf(kasus.samaran)
  const pengaduanId = pengaduanIdOf(kunciKirim, 'WBS')
  await storeBukti(pengaduanId, [berkasContoh('bukti-contoh.pdf', `Bukti rekaan untuk ${kasus.samaran}`)], 'WBS')
  const laporan = laporanOf('WBS', {
    kunciKirim,
    identitas: {
      nama: 'Pelapor Contoh Satu',
      nik: '6201990101900001',
      jenisKelamin: 'LAKI_LAKI',
      pekerjaan: 'LAINNYA',
      telepon: '+6281100000012',
      email: '',
      alamat: 'Jalan Contoh RT 001 RW 001',
      kecamatan: 'LUAR',
      desa: '',
    },
    materi: {
      samaran: kasus.samaran,
      emailKabar: '',
      kategori: kasus.kategori,
      unitId: kasus.unitId,
      kategoriLain: kasus.kategoriLain ?? '',
      jenisDugaan: [...kasus.jenisDugaan],
      terlapor: kasus.terlapor ?? '',
      judul: kasus.judul,
      apa: kasus.apa,
      kapan: kasus.kapan,
      dimana: kasus.dimana,
      siapa: '',
      mengapa: '',
      bagaimana: '',
      isi: `${kasus.apa} Uraian ini rekaan untuk memperagakan tata cara.`,
      tanpaBukti: false,
      alasanTanpaBukti: '',
      keteranganTanpaBukti: '',
      kirimJawaban: kasus.kirimJawaban ?? 'HALAMAN',
      pernyataan: '1',
      persetujuan: '1',
    },
  })
  await submitLaporan(laporan)
  return pengaduanId
}

async function object(kasus: KasusDemo, indukId: string): Promise<string> {
  const kunciKirim = kunciOf(`${kasus.samaran}:${indukId}`)
  await submitKeberatan({
    indukId,
    kunciKirim,
    keberatan: {
      alasanKeberatan: 'TIDAK_PUAS',
      penjelasan: 'Jawaban belum menyentuh kejadian kedua yang saya laporkan. Mohon diperiksa kembali.',
      terlapor: '',
      emailKabar: '',
      kirimJawaban: 'HALAMAN',
      pernyataan: '1',
    },
  })
  return pengaduanIdOf(kunciKirim, 'WBS')
}

/** Walks one invented case through its steps on its invented days. */
async function play(kasus: KasusDemo): Promise<void> {
  let at = new Date(`${kasus.mulai}T02:15:00.000Z`)
  let pengaduanId = await runAt(at, () => submit(kasus))
  for (const [langkah, days] of kasus.jalan) {
    at = new Date(at.getTime() + days * DAY)
    if (langkah === 'keberatan') pengaduanId = await runAt(at, () => object(kasus, pengaduanId))
    else await runAt(at, () => takeDemoLangkah(pengaduanId, langkah))
  }
}

export async function seedKasusWbs(): Promise<void> {
  // In order of receipt, so that register numbers grow with time.
  for (const kasus of [...DAFTAR_KASUS].sort((a, b) => (a.mulai < b.mulai ? -1 : 1))) {
    const exists = await db.pengaduan.count({ where: { samaran: kasus.samaran } })
    if (exists === 0) await play(kasus)
  }
}
