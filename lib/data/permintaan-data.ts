import 'server-only'
import type { Permission } from '@/lib/domain/auth/wewenang'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { segel } from '@/lib/domain/segel'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { openText, sealText } from '@/lib/infra/cipher'
import { db, type Tx } from '@/lib/infra/db'
import { pengawasScope } from './scope-pengawas'

export type NewPermintaan = Readonly<{
  pengaduanId: string
  jenis: 'AKSES' | 'PERBAIKAN'
  isi: string
  kunciKirim: string
  tenggatAt: Date
}>

/** Returns false when this very form was sent before. */
export async function insertPermintaan(tx: Tx, at: Date, { isi, ...row }: NewPermintaan): Promise<boolean> {
  const data = { ...row, isiTersegel: sealText(isi, segel.permintaanData(row.kunciKirim)), dibuatAt: at }
  return (await tx.permintaanData.createMany({ data: [data], skipDuplicates: true })).count === 1
}

const SELECT = {
  id: true,
  pengaduanId: true,
  jenis: true,
  status: true,
  isiTersegel: true,
  kunciKirim: true,
  tenggatAt: true,
  jawabanTersegel: true,
  dibuatAt: true,
  dijawabAt: true,
  pengaduan: { select: { nomorTiket: true, samaran: true } },
} as const satisfies Prisma.PermintaanDataSelect

/** The oldest open one first; answered ones after them, the latest first. */
export async function listPermintaan(where: Prisma.PermintaanDataWhereInput, take: number) {
  const [open, done] = await Promise.all([
    db.permintaanData.findMany({ where: { AND: [where, { status: 'DIAJUKAN' }] }, orderBy: { tenggatAt: 'asc' }, take, select: SELECT }),
    db.permintaanData.findMany({
      where: { AND: [where, { status: { not: 'DIAJUKAN' } }] },
      orderBy: { dijawabAt: 'desc' },
      take,
      select: SELECT,
    }),
  ])
  return [...open, ...done].map(({ isiTersegel, jawabanTersegel, kunciKirim, ...row }) => ({
    ...row,
    isi: openText(isiTersegel, segel.permintaanData(kunciKirim ?? '')),
    jawaban: jawabanTersegel ? openText(jawabanTersegel, segel.jawabanPermintaan(row.id)) : null,
  }))
}

export type AnswerRow = Readonly<{ id: string; status: 'DIPENUHI' | 'DITOLAK'; jawaban: string; petugasId: string }>

/** Answers an open request; false when somebody was faster. */
export async function answerPermintaanRow(tx: Tx, at: Date, { id, jawaban, ...row }: AnswerRow): Promise<boolean> {
  const { count } = await tx.permintaanData.updateMany({
    where: { id, status: 'DIAJUKAN' },
    data: { ...row, jawabanTersegel: sealText(jawaban, segel.jawabanPermintaan(id)), dijawabAt: at },
  })
  return count === 1
}

/** What is held about a reporter, counted; nothing of it is opened. */
export async function countDataTersimpan(client: Tx, pengaduanId: string, akarId: string) {
  const [amplop, pembukaan, cetak, surel, telepon, bukti, pesan] = await Promise.all([
    client.identitas.count({ where: { pengaduanId: akarId, field: 'identitas' } }),
    client.pembukaanIdentitas.count({ where: { pengaduan: { akarId } } }),
    client.cetakIdentitas.count({ where: { pembukaan: { pengaduan: { akarId } } } }),
    client.surelKabar.count({ where: { pengaduanId } }),
    client.teleponKabar.count({ where: { pengaduanId } }),
    client.bukti.count({ where: { pengaduanId } }),
    client.pesan.count({ where: { pengaduanId } }),
  ])
  return { amplop, pembukaan, cetak, surelKabar: surel > 0, teleponKabar: telepon > 0, bukti, pesan }
}

/** The next number of the envelope, and whom the present one is sealed to. */
export async function findAmplopTerakhir(tx: Tx, akarId: string) {
  return tx.identitas.findFirst({
    where: { pengaduanId: akarId, field: 'identitas' },
    orderBy: { urutan: 'desc' },
    select: { urutan: true, penerima: true },
  })
}

/** Was this very form sent before? */
export async function isPermintaanTerkirim(tx: Tx, kunciKirim: string): Promise<boolean> {
  return (await tx.permintaanData.count({ where: { kunciKirim } })) > 0
}

/** Does a request of this kind wait for its answer? */
export async function isPermintaanTerbuka(tx: Tx, pengaduanId: string, jenis: NewPermintaan['jenis']): Promise<boolean> {
  return (await tx.permintaanData.count({ where: { pengaduanId, jenis, status: 'DIAJUKAN' } })) > 0
}

/** The case a request is about; null outside this petugas's view. */
export async function findKasusPermintaan(tx: Tx, petugas: Petugas, permission: Permission, id: string): Promise<string | null> {
  const row = await tx.permintaanData.findFirst({
    where: { id, pengaduan: pengawasScope(petugas, permission) },
    select: { pengaduanId: true },
  })
  return row?.pengaduanId ?? null
}
