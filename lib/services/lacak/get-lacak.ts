import 'server-only'
import { segel } from '@/lib/domain/segel'
import { availableLangkah, hasLangkah } from '@/lib/domain/alur/engine'
import { mayRate } from '@/lib/domain/kepuasan/kepuasan'
import type { LacakDetail, TenggatTampil } from '@/lib/domain/lacak/lacak-detail'
import { linimasaPelapor, tenggatPelapor } from '@/lib/domain/lacak/linimasa'
import { isiSchema } from '@/lib/domain/lapor/materi-schema'
import { bolehSaya } from '@/lib/domain/lapor/tanda-bukti'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { isClosed, labelPelapor } from '@/lib/domain/pengaduan/status'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { hitungTenggat, stripTenggat } from '@/lib/domain/tenggat/tenggat'
import { findPenjagaanLacak } from '@/lib/data/identitas'
import { readPerpanjangan } from '@/lib/data/isi-pemberitahuan'
import { getKalender } from '@/lib/data/kalender'
import { findKasusById } from '@/lib/data/kasus'
import { hasKepuasan } from '@/lib/data/kepuasan'
import { findKasusLacak, touchDilihat, type KasusLacak } from '@/lib/data/pengaduan'
import { readPesan } from '@/lib/data/pesan'
import { toTenggat } from '@/lib/data/tenggat'
import { openJson, openText } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { faktaOf } from '@/lib/services/alur/fakta'
import { readJawaban } from '@/lib/services/jawaban/jawaban-isi'
import { kantorDari } from '@/lib/domain/situs/kantor'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { readWakilPelapor } from '@/lib/services/wakil/list-wakil'
import { isDijalankan } from '@/lib/services/instansi/get-keadaan'
import { getLacakHak } from './get-lacak-hak'

function jawabanOf(kasus: KasusLacak): LacakDetail['jawaban'] {
  const jawaban = kasus.jawaban[0]
  const kiriman = kasus.kiriman[0]
  // Approved is not yet answered: the text shows once it has been delivered (W16).
  // One that may be replied to exists from its upload on, and stays readable while the reply is worked on.
  if (!jawaban || (!hasLangkah(kasus.layanan, 'BALAS') && !['DIJAWAB', 'SELESAI'].includes(kasus.status))) return null
  const isi = readJawaban(kasus.id, jawaban.versi, jawaban.isiTersegel)
  return { hasil: jawaban.hasil, isi, nomor: jawaban.nomor, at: kiriman?.dikirimAt ?? null, cara: kiriman?.cara ?? kasus.kirimJawaban }
}

async function kepuasanOf(kasus: KasusLacak): Promise<LacakDetail['kepuasan']> {
  if (!mayRate({ layanan: kasus.layanan, dijawab: kasus.jawaban.length > 0 })) return null
  return (await hasKepuasan(kasus.id)) ? 'TERKIRIM' : 'DITANYA'
}

async function bolehOf(id: string): Promise<LacakDetail['boleh']> {
  const kasus = await findKasusById(db, id)
  if (!kasus) return { pesan: false, lengkapi: false, cabut: false, keberatan: false, konfirmasi: false }
  const steps = availableLangkah(kasus.layanan, faktaOf(kasus, now(), await getKalender()), {
    petugasId: null,
    unitId: null,
    sebagai: ['PELAPOR'],
  })
  const can = (langkah: string) => steps.some((step) => step.langkah === langkah && step.boleh)
  return {
    pesan: !isClosed(kasus.status),
    lengkapi: can('LENGKAPI'),
    cabut: can('CABUT'),
    keberatan: can('AJUKAN_KEBERATAN'),
    konfirmasi: can('KONFIRMASI'),
  }
}

async function tenggatOf(kasus: KasusLacak, today: string): Promise<TenggatTampil | null> {
  const tenggat = tenggatPelapor(kasus.status, kasus.tenggat.map(toTenggat), kasus.layanan)
  if (!tenggat) return null
  const kalender = await getKalender()
  return { tenggat, hitungan: hitungTenggat(tenggat, today, kalender), strip: stripTenggat(tenggat, today, kalender) }
}

const buktiOf = (kasus: KasusLacak) =>
  kasus.bukti.map((bukti) => ({
    id: bukti.id,
    nama: openText(bukti.namaTersegel, segel.namaBukti(bukti.formulirId, bukti.sidikAsli)),
    ukuran: bukti.ukuranAsli ?? bukti.ukuran,
    sidik: bukti.sidikAsli.slice(0, 8),
    at: bukti.dibuatAt,
    boleh: bolehSaya(bukti),
  }))

const pesanOf = (kasus: KasusLacak) =>
  kasus.pesan.map((pesan) => ({
    id: pesan.id,
    dariPelapor: pesan.dariPelapor,
    // Units only, and no unit that would tell how the case was classified.
    timWbs: pesan.peran === 'VERIFIKATOR',
    isi: readPesan(kasus.id, pesan.isiTersegel),
    at: pesan.dibuatAt,
  }))

/** In a secret layanan who works on a case would tell its class. */
function ditanganiOf(kasus: KasusLacak): LacakDetail['ditangani'] {
  const [utama] = STANDAR[kasus.layanan].rahasia ? [] : kasus.distribusi
  return utama && utama.berakhirAt === null ? { unit: utama.unit.nama, sejak: utama.dibuatAt } : null
}

function rujukanOf(kasus: KasusLacak): LacakDetail['rujukan'] {
  const [rujukan] = kasus.status === 'DILIMPAHKAN' ? kasus.rujukan : []
  if (!rujukan) return null
  // In a secret layanan the reason speaks of the examination, which its reporter is told nothing of.
  const alasan = STANDAR[kasus.layanan].rahasia ? '' : openText(rujukan.alasanTersegel, segel.rujukan(kasus.id))
  return { tujuan: rujukan.tujuan, alasan }
}

/** The last day on which the answer may be replied to. */
async function balasSampai(kasus: KasusLacak, today: string): Promise<string | null> {
  const clock =
    hasLangkah(kasus.layanan, 'BALAS') && kasus.status === 'DIJAWAB'
      ? kasus.tenggat.findLast(({ jenis }) => jenis === 'PENUTUPAN')
      : undefined
  return clock ? hitungTenggat(toTenggat(clock), today, await getKalender()).batas : null
}

/** Where the case is, and what became of it. */
async function tempatOf(
  kasus: KasusLacak,
  today: string,
): Promise<Pick<LacakDetail, 'kantor' | 'ditangani' | 'rujukan' | 'balasSampai' | 'alasanPerpanjangan'>> {
  const perpanjangan = kasus.tenggat.some((clock) => clock.perpanjangan > 0) ? await readPerpanjangan(db, kasus) : null
  return {
    alasanPerpanjangan: perpanjangan?.alasan ?? null,
    kantor: kantorDari(await listKantor(), kasus.layanan)?.nama ?? '',
    ditangani: ditanganiOf(kasus),
    rujukan: rujukanOf(kasus),
    balasSampai: await balasSampai(kasus, today),
  }
}

/** He was offered to go on in the WBS, and an office here still runs it. */
const bolehPindahWbs = async ({ riwayat }: KasusLacak) =>
  riwayat.some((row) => row.langkah === 'PINDAHKAN_KE_WBS') && (await isDijalankan('WBS'))

/** What the holder of both codes sees of his case; nothing in it depends on kadar before the answer. */
export async function getLacak(pengaduanId: string): Promise<LacakDetail | null> {
  const kasus = await findKasusLacak(pengaduanId)
  if (!kasus) return null
  const at = now()
  const isi = isiSchema.parse(openJson(kasus.materiTersegel, segel.isi(kasus.id)))
  await touchDilihat(kasus.id, at)
  return {
    layanan: kasus.layanan,
    ...(await tempatOf(kasus, officeDate(at))),
    nomorTiket: kasus.nomorTiket,
    samaran: kasus.samaran,
    label: labelPelapor(kasus.status),
    selesai: isClosed(kasus.status),
    alasanArsip: kasus.status === 'DIARSIPKAN' ? kasus.alasanArsip : null,
    judul: isi.judul,
    isi,
    mengenai: kasus.unit?.nama ?? kasus.kategoriLain,
    kategori: kasus.kategori,
    kirimJawaban: kasus.kirimJawaban,
    diterimaAt: kasus.diterimaAt,
    terakhirDibukaAt: kasus.dilihatAt,
    hariIni: officeDate(at),
    tenggat: await tenggatOf(kasus, officeDate(at)),
    // A letter may have been written down days after it came; it was received then.
    linimasa: linimasaPelapor(kasus.riwayat).map((peristiwa, index) => (index === 0 ? { ...peristiwa, at: kasus.diterimaAt } : peristiwa)),
    pesan: pesanOf(kasus),
    bukti: buktiOf(kasus),
    jawaban: jawabanOf(kasus),
    kepuasan: await kepuasanOf(kasus),
    pembukaan: kasus.pembukaan.map((buka) => ({ alasan: buka.alasan, dasar: buka.dasar, at: buka.dibuatAt, asli: buka.buktiId !== null })),
    ...(await findPenjagaanLacak(kasus.akarId)),
    melaluiPetugas: await readWakilPelapor(kasus.id),
    induk: kasus.induk?.nomorTiket ?? null,
    keberatan: kasus.keberatan.map((anak) => ({ nomorTiket: anak.nomorTiket, at: anak.diterimaAt })),
    tingkat: kasus.tingkat,
    publikasi: kasus.publikasi?.status === 'DITAYANGKAN' ? kasus.publikasi.nomor : null,
    pindahWbs: await bolehPindahWbs(kasus),
    boleh: await bolehOf(kasus.id),
    hak: await getLacakHak(kasus),
  }
}
