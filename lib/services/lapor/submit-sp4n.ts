import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { CaraBalasan } from '@/lib/domain/kiriman/alamat-balasan'
import type { LaporanSp4n, KanalSp4n } from '@/lib/domain/lapor/sp4n-schema'
import { isiOf } from '@/lib/domain/lapor/materi-schema'
import { SAMARAN_ANONIM } from '@/lib/domain/lapor/samaran'
import { holderOfName } from '@/lib/data/akun-pelapor'
import { findByIdPelacakan } from '@/lib/data/pengaduan'
import { pengaduanIdOf } from '@/lib/infra/kode'
import { removeOutboxMail } from '@/lib/infra/mail/outbox-transport'
import { insertAkun, type AkunSiap } from '@/lib/services/akun/create-akun'
import { holdPengaduan } from '@/lib/services/akun/hold-pengaduan'
import { refuseSamaran } from '@/lib/services/akun/refuse-samaran'
import type { UnitOfWork } from '@/lib/data/transaction'
import type { Meja } from './open-case'
import { submitLaporan, type Submitted } from './submit-laporan'

/** The account a report goes into: one there is, or one made together with the case. */
export type AkunLaporan = Readonly<{ jenis: 'ADA'; akunId: string; samaran: string }> | Readonly<{ jenis: 'BARU'; akun: AkunSiap }>

export type SubmitSp4n = Readonly<{
  kunciKirim: string
  materi: LaporanSp4n
  /** Null for the desk, the intake API and imports: they need no account, and the case opens with its two codes. */
  akun: AkunLaporan | null
  emailKabar?: string
  /** Consents that the addresses of the account are removed, when this is its first secret case. */
  hapusKabar?: boolean
  kanal?: KanalSp4n
  /** Read on its page, unless the desk was told another way. */
  kirimJawaban?: CaraBalasan
  /** The tracking ID of lapor.go.id, for what came from there. */
  idPelacakan?: string | null
  /** Without an account: the name that stands on the report. */
  samaran?: string
  /** When the report reached another channel before; the clocks count from there. */
  diterimaAt?: Date
  meja?: Meja
  /** What tells a retry from other words, where that is not what is taken in. */
  dikirim?: unknown
  /** It comes with many others from another register; see Laporan. */
  impor?: true
  /** What else becomes true together with the case, in the same transaction. */
  bersama?: (unit: UnitOfWork, pengaduanId: string) => Promise<void>
}>

/** "Anonim" hides the pseudonym from everybody; whose account the case lies in is known to the account alone. */
function samaranOf({ materi, akun, samaran }: SubmitSp4n): string {
  if (materi.anonim) return SAMARAN_ANONIM
  if (akun === null) return samaran ?? SAMARAN_ANONIM
  return akun.jenis === 'BARU' ? akun.akun.samaran : akun.samaran
}

/** What a channel sends in may not speak under the name of somebody's account. @throws AppError INVALID_INPUT 'samaran.pilihLain'. */
async function assertNamaBebas(unit: UnitOfWork, { akun, samaran }: SubmitSp4n): Promise<void> {
  if (akun === null && samaran !== undefined && (await holderOfName(unit.tx, samaran)) === 'PELAPOR') await refuseSamaran(unit, samaran)
}

/** A report that came once is not taken in again under another form. @throws AppError CONFLICT 'idPelacakan.dipakai'. */
async function assertIdBebas({ kunciKirim, idPelacakan }: SubmitSp4n): Promise<void> {
  const holder = idPelacakan ? await findByIdPelacakan('SP4N', idPelacakan) : null
  if (holder !== null && holder !== pengaduanIdOf(kunciKirim, 'SP4N')) throw new AppError('CONFLICT', ['idPelacakan.dipakai'])
}

/** The columns of the case itself. */
function kolomOf(request: SubmitSp4n) {
  const { materi, meja, idPelacakan = null } = request
  return {
    samaran: samaranOf(request),
    kategoriLain: null,
    jenisDugaan: [],
    kirimJawaban: request.kirimJawaban ?? 'HALAMAN',
    isi: isiOf({ judul: materi.judul, isi: materi.isi, lokasi: materi.lokasi }),
    tanpaBukti: false,
    meja,
    sp4n: {
      kanal: request.kanal ?? 'WEB',
      jenisLaporan: materi.jenisLaporan,
      topik: materi.topik || null,
      tanggalKejadian: materi.tanggalKejadian,
      idPelacakan,
      anonim: materi.anonim,
      rahasia: materi.rahasia,
      diterimaAt: request.diterimaAt ?? null,
    },
  } as const
}

/**
 * Takes an SP4N report in (L2), from the website with an account, from any other channel without one. Its text is sealed like
 * that of every case; `rahasia` says who may open it, and that no address may lie beside it.
 * @throws AppError as submitLaporan; INVALID_INPUT 'samaran.pilihLain', 'emailKabar.akunRahasia'; GUARD_FAILED 'hapusKabar.perlu';
 *   CONFLICT 'idPelacakan.dipakai'.
 */
export async function submitSp4n(request: SubmitSp4n): Promise<Submitted> {
  const { kunciKirim, materi, akun, emailKabar = '', idPelacakan = null, hapusKabar = false } = request
  await assertIdBebas(request)
  const mails: string[] = []
  const bersama = async (unit: UnitOfWork, pengaduanId: string) => {
    await assertNamaBebas(unit, request)
    await request.bersama?.(unit, pengaduanId)
    if (akun === null) return
    const akunId = akun.jenis === 'BARU' ? await insertAkun(unit, akun.akun, pengaduanId) : akun.akunId
    mails.push(...(await holdPengaduan(unit, { akunId, pengaduanId, hapusKabar, emailKabar })))
  }
  const submitted = await submitLaporan({
    layanan: 'SP4N',
    kunciKirim,
    identitas: null,
    tanpaIdentitas: true,
    impor: request.impor,
    bersama,
    emailKabar,
    dikirim: request.dikirim ?? [materi, emailKabar, idPelacakan],
    kategori: materi.unitId === '' ? 'LAIN' : 'OPD',
    unitId: materi.unitId,
    tanpaBerkas: null,
    kolom: kolomOf(request),
  })
  await removeOutboxMail(mails)
  return submitted
}
