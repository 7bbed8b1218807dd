import 'server-only'
import { GESER, isDiingatkan, toAmbang, type Ambang } from '@/lib/domain/tenggat/pengingat'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { db, type Tx } from '@/lib/infra/db'
import { fromDateColumn } from './dates'
import { pengaduanScope } from './scope'
import { TENGGAT_SELECT, toTenggat } from './tenggat'

/** Running clocks after an id, whose whole was not yet brought to mind; `sudah`: the highest part that was. */
export async function listJamBerjalan(setelah: string | null, take: number) {
  const rows = await db.tenggat.findMany({
    where: {
      status: 'BERJALAN',
      ...(setelah && { id: { gt: setelah } }),
      pengaduan: { ditutupAt: null },
      pengingat: { none: { ambang: 100 } },
    },
    select: { ...TENGGAT_SELECT, pengaduanId: true, pengingat: { select: { ambang: true }, orderBy: { ambang: 'desc' }, take: 1 } },
    orderBy: { id: 'asc' },
    take,
  })
  return rows.map(({ id, pengaduanId, pengingat, ...row }) => ({
    id,
    pengaduanId,
    sudah: pengingat[0]?.ambang ?? 0,
    tenggat: toTenggat(row),
    diingatkan: isDiingatkan(row.jenis),
  }))
}

/** What a reminder of a case needs: whose turn it is first. */
export async function findUntukPengingat(tx: Tx, id: string) {
  const row = await tx.pengaduan.findUnique({
    where: { id },
    select: { id: true, layanan: true, peranDihindari: true, pemegangId: true, giliran: { orderBy: [{ urutan: 'asc' }, { id: 'asc' }] } },
  })
  if (!row) return null
  const giliran = row.giliran
    .filter(({ langkah }) => langkah === row.giliran[0]?.langkah)
    .map(({ mulai, ...one }) => ({ ...one, mulai: mulai && fromDateColumn(mulai) }))
  return { ...row, giliran }
}

type NewPengingat = Readonly<{ tenggatId: string; pengaduanId: string; ambang: Ambang }>

/** Reminds these people of a clock; who was before is not again. Returns how many were. */
export async function insertPengingat(tx: Tx, dibuatAt: Date, row: NewPengingat, petugasIds: readonly string[]): Promise<number> {
  const { count } = await tx.pengingat.createMany({
    data: petugasIds.map((petugasId) => ({ ...row, petugasId, dibuatAt })),
    skipDuplicates: true,
  })
  return count
}

/** The limit of a clock moved: whoever has it now is to be told, of this move and no more of one before. */
export async function replacePengingatGeser(
  tx: Tx,
  dibuatAt: Date,
  row: Omit<NewPengingat, 'ambang'>,
  petugasIds: readonly string[],
): Promise<void> {
  await tx.pengingat.deleteMany({ where: { tenggatId: row.tenggatId, ambang: GESER } })
  await tx.pengingat.createMany({ data: petugasIds.map((petugasId) => ({ ...row, ambang: GESER, petugasId, dibuatAt })) })
}

/** Reminders of clocks that still run and that no mail tells of yet, of everybody with an address. */
export async function listBelumDisurati(take: number) {
  const rows = await db.pengingat.findMany({
    where: { surel: null, tenggat: { status: 'BERJALAN' }, petugas: { aktif: true, surel: { not: null } } },
    select: {
      id: true,
      tenggatId: true,
      ambang: true,
      petugasId: true,
      petugas: { select: { surel: true } },
      pengaduan: { select: { nomorRegister: true, peranDihindari: true, _count: { select: { terlapor: true } } } },
    },
    orderBy: [{ petugasId: 'asc' }, { ambang: 'desc' }, { id: 'asc' }],
    take,
  })
  return rows.flatMap(({ petugas, pengaduan, ambang, ...row }) => {
    const at = ambang === GESER ? GESER : toAmbang(ambang)
    return petugas.surel && at !== null
      ? [
          {
            ...row,
            ambang: at,
            kepada: petugas.surel,
            nomorRegister: pengaduan.nomorRegister,
            // Somebody must find no trace of it: no other reminder may move or change with it.
            benturan: pengaduan.peranDihindari.length > 0 || pengaduan._count.terlapor > 0,
          },
        ]
      : []
  })
}

/** Was a mail with this key written? */
export const isDisurati = async (tx: Tx, kunci: string): Promise<boolean> => (await tx.pengingat.count({ where: { surel: kunci } })) > 0

/** These reminders are told of by this mail. Returns how many were not by another meanwhile. */
export const setSurelPengingat = async (tx: Tx, ids: readonly bigint[], surel: string): Promise<number> =>
  (await tx.pengingat.updateMany({ where: { id: { in: [...ids] }, surel: null }, data: { surel } })).count

/** Cases of his scope a petugas was reminded of whose clock still runs and has reached 80 percent or more, the most urgent first. */
export async function listPengingatSaya(petugas: Petugas, take: number) {
  return db.pengingat.findMany({
    where: { petugasId: petugas.id, ambang: { gte: 80 }, tenggat: { status: 'BERJALAN' }, pengaduan: pengaduanScope(petugas) },
    select: { ambang: true, pengaduan: { select: { id: true, nomorTiket: true } } },
    orderBy: [{ ambang: 'desc' }, { id: 'asc' }],
    take,
  })
}
