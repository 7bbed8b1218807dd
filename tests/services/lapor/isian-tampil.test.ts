import { beforeAll, describe, expect, it } from '@jest/globals'
import { Decrypter } from 'age-encryption'
import { createTranslator, NextIntlClientProvider } from 'next-intl'
import { createElement, type ComponentProps, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type * as z from 'zod'
import { IdentitasSlip } from '@/components/staf/identitas/IdentitasSlip'
import { KasusPage } from '@/components/staf/kasus/KasusPage'
import { PengaduanLisan } from '@/components/staf/meja/PengaduanLisan'
import { TandaTerimaMeja } from '@/components/staf/meja/TandaTerimaMeja'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import { readSaringan } from '@/lib/domain/buku/saringan'
import { teksSel, type Kata } from '@/lib/domain/buku/teks-sel'
import { unpackAmplop } from '@/lib/domain/identitas/amplop'
import type { Layanan } from '@/lib/domain/layanan'
import { catatSchema } from '@/lib/domain/lapor/catat-schema'
import { catatSp4nSchema } from '@/lib/domain/lapor/catat-sp4n-schema'
import { catatWbsSchema } from '@/lib/domain/lapor/catat-wbs-schema'
import { identitasDumasSchema, identitasMejaSchema } from '@/lib/domain/lapor/identitas-dumas-schema'
import { identitasSchema } from '@/lib/domain/lapor/identitas-schema'
import { identitasMejaWbsSchema } from '@/lib/domain/lapor/identitas-meja-wbs-schema'
import { materiSp4nSchema } from '@/lib/domain/layanan/sp4n/formulir'
import { judgeCatatSp4n } from '@/lib/domain/lapor/judge-meja'
import { fieldNamesOf } from '@/lib/domain/web/read-form'
import { readAlamatBalasan } from '@/lib/data/alamat-balasan'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf } from '@/lib/infra/kode'
import { id } from '@/lib/i18n/id'
import { storeBukti } from '@/lib/services/bukti/store-bukti'
import { listBuku } from '@/lib/services/buku/list-buku'
import { catatPengaduan } from '@/lib/services/lapor/catat-pengaduan'
import { catatSp4n } from '@/lib/services/lapor/catat-sp4n'
import { catatWbs } from '@/lib/services/lapor/catat-wbs'
import { getTandaTerimaMeja } from '@/lib/services/lapor/get-tanda-terima-meja'
import { laporanOf } from '@/lib/services/lapor/laporan-of'
import { sendSp4n } from '@/lib/services/lapor/send-sp4n'
import { submitLaporan } from '@/lib/services/lapor/submit-laporan'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { contohPdf } from '@/prisma/seed/berkas'
import { akunUji } from '@/tests/builders/akun'
import { PENERIMA, seedKunciDumas } from '@/tests/builders/dumas'
import { berkasOf } from '@/tests/builders/formulir'
import { judgeCatat, judgeCatatWbs, judgeDumas, judgeSp4n, judgeWbs, materiDumasSchema, materiSchema } from '@/tests/builders/judge'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { testDatabase } from '@/tests/support/database'
import { DUMAS, MEJA_DUMAS, MEJA_SP4N, MEJA_WBS, SP4N, WBS, type Isian, type Tempat } from './isian-lengkap'

const database = testDatabase()
const HARI_INI = '2026-11-25'
const AT = new Date(`${HARI_INI}T03:00:00Z`)
const kunci: Record<string, string> = {}

beforeAll(async () => {
  kunci.WBS = (await seedOffice()).pemegang
  kunci.DUMAS = (await seedKunciDumas()).pemegang
  await db.peranPetugas.updateMany({ where: { petugas: { namaPengguna: 'admin.instansi' } }, data: { layanan: 'SP4N' } })
  await db.petugas.update({ where: { namaPengguna: 'admin.instansi' }, data: { unitId: 'opd-diskominfo-ketapang' } })
  await db.unit.create({ data: { id: 'ketapang-opd-uji', jenis: 'OPD', nama: 'Dinas Uji Ketapang', lingkup: ['SP4N'] } })
})

const translate = createTranslator({ locale: 'id', messages: id })
const kata: Kata = (kode, nilai) => translate(kode as never, nilai as never)

/** What a page of these parts says, without its markup. */
function readable(children: ReactNode): string {
  const words = { locale: 'id', messages: id, timeZone: 'Asia/Pontianak' } as ComponentProps<typeof NextIntlClientProvider>
  return renderToStaticMarkup(createElement(NextIntlClientProvider, words, children))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
}

type Formulir = Readonly<{
  layanan: Layanan
  schemas: readonly z.ZodType[]
  isian: readonly Isian[]
  /** Who reads the case, and who wrote it down. */
  pembaca: string
  meja?: string
  send: (form: FormData, kunciKirim: string) => Promise<unknown>
}>

/** A right form and nothing else. */
function ok<T extends Readonly<{ ok: boolean }>>(judged: T): Extract<T, { ok: true }> {
  expect('fieldErrors' in judged ? judged.fieldErrors : {}).toEqual({})
  return judged as Extract<T, { ok: true }>
}

const FORMULIR: Readonly<Record<string, Formulir>> = {
  WBS: {
    layanan: 'WBS',
    schemas: [identitasSchema, materiSchema],
    isian: WBS,
    pembaca: 'verifikator',
    send: (form, kunciKirim) => submitLaporan(laporanOf('WBS', { kunciKirim, ...ok(judgeWbs(form)) })),
  },
  Dumas: {
    layanan: 'DUMAS',
    schemas: [identitasDumasSchema, materiDumasSchema],
    isian: DUMAS,
    pembaca: 'kepala.dumas',
    send: (form, kunciKirim) => submitLaporan(laporanOf('DUMAS', { kunciKirim, ...ok(judgeDumas(form)) })),
  },
  SP4N: {
    layanan: 'SP4N',
    schemas: [materiSp4nSchema(HARI_INI)],
    isian: SP4N,
    pembaca: 'admin.instansi',
    send: async (form, kunciKirim) => {
      const { pelapor } = await akunUji()
      const { materi, akun } = ok(judgeSp4n(form, HARI_INI, true))
      return sendSp4n({ kunciKirim, materi, pelapor, akun })
    },
  },
  'the desk of WBS': {
    layanan: 'WBS',
    schemas: [identitasMejaWbsSchema, catatWbsSchema(HARI_INI)],
    isian: MEJA_WBS,
    pembaca: 'verifikator',
    meja: 'petugas.penerima',
    send: async (form, kunciKirim) => {
      const { identitas, materi } = ok(judgeCatatWbs(form, HARI_INI))
      return catatWbs(await petugasOf('petugas.penerima'), { kunciKirim, identitas, materi })
    },
  },
  'the desk of Dumas': {
    layanan: 'DUMAS',
    schemas: [identitasMejaSchema, catatSchema(HARI_INI)],
    isian: MEJA_DUMAS,
    pembaca: 'kepala.dumas',
    meja: PENERIMA,
    send: async (form, kunciKirim) => {
      const { identitas, materi } = ok(judgeCatat(form, HARI_INI))
      const pindaian = materi.cara === 'PELIMPAHAN' ? { nama: 'surat.pdf', bytes: contohPdf('Surat') } : null
      return catatPengaduan(await petugasOf(PENERIMA), { kunciKirim, identitas, materi, pindaian })
    },
  },
  'the desk of SP4N': {
    layanan: 'SP4N',
    schemas: [catatSp4nSchema(HARI_INI)],
    isian: MEJA_SP4N,
    pembaca: 'admin.instansi',
    meja: 'admin.instansi',
    send: async (form, kunciKirim) => catatSp4n(await petugasOf('admin.instansi'), kunciKirim, ok(judgeCatatSp4n(form, HARI_INI)).materi),
  },
}

function formOf({ tampil, tanpa }: Isian): FormData {
  const form = new FormData()
  for (const [name, [typed]] of Object.entries({ ...tampil, ...tanpa })) for (const one of [typed].flat()) form.append(name, one)
  return form
}

const READ: Readonly<Record<Tempat, (formulir: Formulir, pengaduanId: string) => Promise<string>>> = {
  BERKAS: async ({ pembaca }, pengaduanId) => {
    const kasus = await getKasus(await petugasOf(pembaca), pengaduanId)
    return readable(createElement(KasusPage, { kasus, action: async () => INITIAL_STATE, pesan: () => null, baru: false }))
  },
  BUKU: async ({ layanan, pembaca }, pengaduanId) => {
    const { nomorRegister } = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId }, select: { nomorRegister: true } })
    const { baris } = await listBuku(await petugasOf(pembaca), readSaringan({ layanan, tahun: '2026', cari: nomorRegister ?? '' }))
    return baris.flatMap((row) => Object.values(row.sel).map((sel) => teksSel(sel, kata))).join(' ')
  },
  TANDA_TERIMA: async ({ meja = '' }, pengaduanId) => {
    const { lisan, ...terima } = await getTandaTerimaMeja(await petugasOf(meja), pengaduanId)
    const spoken = lisan ? readable(createElement(PengaduanLisan, { ...terima, isi: lisan })) : ''
    return readable(createElement(TandaTerimaMeja, { ...terima, kodeAkses: null, lembar: 'arsip' })) + spoken
  },
  ALAMAT: async (_formulir, pengaduanId) =>
    Object.values((await db.$transaction((tx) => readAlamatBalasan(tx, pengaduanId))) ?? {}).join(' '),
  AMPLOP: async ({ layanan }, pengaduanId) => {
    const [row] = await database.queryAsAdmin('SELECT amplop FROM identitas WHERE "pengaduanId" = $1', [pengaduanId])
    const decrypter = new Decrypter()
    decrypter.addIdentity(kunci[layanan] ?? '')
    const { data } = unpackAmplop(await decrypter.decrypt(row?.amplop as Buffer), pengaduanId)
    const amplop = [{ urutan: 1, asal: 'LAPORAN', at: AT.toISOString(), data }] as const
    return readable(createElement(IdentitasSlip, { amplop, wilayah: {}, timer: null, onClose: () => undefined, print: null }))
  },
}

describe.each(Object.entries(FORMULIR))('the form of %s', (_nama, formulir) => {
  it('asks for nothing this test does not answer', () => {
    const answered = formulir.isian.flatMap(({ tampil, tanpa }) => [...Object.keys(tampil), ...Object.keys(tanpa)])
    expect([...new Set(answered)].sort()).toEqual([...fieldNamesOf(...formulir.schemas)].sort())
  })

  it.each(formulir.isian.map((isian) => [isian.nama, isian] as const))(
    'with %s is read again, every answer where its handlers look for it',
    async (_kasus, isian) => {
      const kunciKirim = newKunciKirim()
      const pengaduanId = pengaduanIdOf(kunciKirim, formulir.layanan)
      const texts = await runAt(AT, async () => {
        if (!isian.tampil.tanpaBukti) await storeBukti(pengaduanId, [berkasOf('bukti.pdf', `Bukti ${kunciKirim}`)], formulir.layanan)
        await formulir.send(formOf(isian), kunciKirim)
        const places = [...new Set(Object.values(isian.tampil).map(([, di]) => di))]
        return Object.fromEntries(await Promise.all(places.map(async (di) => [di, await READ[di](formulir, pengaduanId)] as const)))
      })
      const unread = Object.entries(isian.tampil).filter(([, [typed, di, seen = typed]]) => !texts[di]?.includes(seen))
      expect(unread.map(([name, [, di]]) => `${name}: not in ${di}`)).toEqual([])
    },
  )
})
