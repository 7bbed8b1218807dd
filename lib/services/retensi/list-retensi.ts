import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { RantaiRetensi, UsulanRetensi } from '@/lib/domain/hak/retensi'
import { findInstansiAktif } from '@/lib/data/instansi'
import { listPetugasNames } from '@/lib/data/petugas'
import { listRantai, listUsulan } from '@/lib/data/retensi'
import { assertPermission, holdsPermission } from '@/lib/services/petugas/administrate'

const DAY = 86_400_000
const TAKE = 200

/** `usulan` is null for who may look but not confirm. */
export type Retensi = Readonly<{
  hari: number
  rantai: readonly RantaiRetensi[]
  usulan: readonly UsulanRetensi[] | null
  usulanLain: number
}>

type Rantai = Awaited<ReturnType<typeof listRantai>>[number]

function toRetensi({ akarId, kasus, musnah }: Rantai, hari: number, names: ReadonlyMap<string, string>): RantaiRetensi {
  const penahanan = kasus.flatMap((row) =>
    row.penahanan.map((one) => ({
      id: one.id,
      nomorTiket: row.nomorTiket,
      alasan: one.alasan,
      oleh: names.get(one.petugasId) ?? '',
      at: one.dibuatAt,
    })),
  )
  const closed = kasus.every((row) => row.ditutupAt !== null)
  const last = Math.max(...kasus.map((row) => row.ditutupAt?.getTime() ?? 0))
  const due = closed ? new Date(last + hari * DAY) : null
  const keadaan = musnah ? 'DIMUSNAHKAN' : penahanan.length > 0 ? 'DITAHAN' : closed ? 'MENUNGGU' : 'BERJALAN'
  return {
    akarId,
    keadaan,
    penahanan,
    nomorTiket: kasus.map((row) => row.nomorTiket),
    nomorRegister: kasus[0]?.nomorRegister ?? null,
    musnahAt: musnah?.dibuatAt ?? due,
    jumlah: musnah?.jumlah ?? 0,
  }
}

/** As many as one form may carry; the others come when these are dealt with. */
const USULAN = 50

async function readUsulan(petugas: Petugas): Promise<Pick<Retensi, 'usulan' | 'usulanLain'>> {
  if (!holdsPermission(petugas, 'identitas:destroy')) return { usulan: null, usulanLain: 0 }
  const all = await listUsulan(petugas, 'identitas:destroy')
  const usulan = all.slice(0, USULAN).map(({ akarId, diusulkanAt, kasus }) => ({
    akarId,
    diusulkanAt,
    nomorTiket: kasus.map((row) => row.nomorTiket),
    nomorRegister: kasus[0]?.nomorRegister ?? null,
    ditutupAt: kasus.at(-1)?.ditutupAt ?? null,
  }))
  return { usulan, usulanLain: all.length - usulan.length }
}

/** How long identities are kept, which are held, and which are gone. No content, no identity. @throws AppError FORBIDDEN. */
export async function getRetensi(petugas: Petugas): Promise<Retensi> {
  await assertPermission(petugas, 'identitas:retain', 'BACA_RETENSI', 'retensi')
  const hari = (await findInstansiAktif('WBS'))?.retensiIdentitasHari ?? 0
  const rantai = await listRantai(petugas, 'identitas:retain', TAKE)
  const names = await listPetugasNames(rantai.flatMap(({ kasus }) => kasus.flatMap((row) => row.penahanan.map((one) => one.petugasId))))
  return { hari, rantai: rantai.map((one) => toRetensi(one, hari, names)), ...(await readUsulan(petugas)) }
}
