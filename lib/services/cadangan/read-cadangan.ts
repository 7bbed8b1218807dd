import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { CadanganDitolak, ringkasanSchema, teksRingkasan, type Ringkasan } from '@/lib/domain/cadangan/cadangan'
import type { Objek } from '@/lib/data/objek'
import { BASIS_DATA, DAFTAR_OBJEK, hashFile, placeOf, readObjectList, RINGKASAN } from '@/lib/infra/cadangan/backup-folder'
import { penerimaOf, readSealed } from '@/lib/infra/cadangan/sealed-lines'
import { isKeyedHash } from '@/lib/infra/keyed-hash'
import { sidikPenerima } from '@/lib/infra/penerima-tersemat'

/** What the MAC of a summary is bound to. */
export const CONTEXT_RINGKASAN = 'ringkasan-cadangan'

const kepalaSchema = z.object({
  kepala: z.object({
    tabel: z.array(z.object({ nama: z.string(), kolom: z.array(z.string()) })),
    longgar: z.array(z.string()).default([]),
    sekuens: z.array(z.object({ nama: z.string(), nilai: z.string(), terpakai: z.boolean() })),
  }),
})
const akhirSchema = z.object({ akhir: z.object({ jumlah: z.record(z.string(), z.int()), objek: z.int() }) })
const objekSchema = z.tuple([z.string(), z.string()])

export type Kepala = z.infer<typeof kepalaSchema>['kepala']
export type Akhir = z.infer<typeof akhirSchema>['akhir']

/** What comes out of a backup, in this order: its head, rows table by table, objects, its end. */
export type Bagian =
  | Readonly<{ jenis: 'KEPALA'; kepala: Kepala }>
  | Readonly<{ jenis: 'TABEL'; nama: string }>
  | Readonly<{ jenis: 'BARIS'; baris: string }>
  | Readonly<{ jenis: 'OBJEK'; objek: Objek }>
  | Readonly<{ jenis: 'AKHIR'; akhir: Akhir }>

function bagianOf(line: string): Bagian {
  const value: unknown = JSON.parse(line)
  if (typeof value === 'string') return { jenis: 'BARIS', baris: value }
  if (Array.isArray(value)) {
    const [kunci, sidik] = objekSchema.parse(value)
    return { jenis: 'OBJEK', objek: { kunci, sidik } }
  }
  if (typeof value === 'object' && value !== null && 'tabel' in value) return { jenis: 'TABEL', nama: z.string().parse(value.tabel) }
  const akhir = akhirSchema.safeParse(value)
  return akhir.success ? { jenis: 'AKHIR', akhir: akhir.data.akhir } : { jenis: 'KEPALA', kepala: kepalaSchema.parse(value).kepala }
}

/** The parts of a backup. @throws CadanganDitolak TERPOTONG when it cannot be opened to its end. */
export async function* readBagian(backup: string, identitas: string): AsyncGenerator<Bagian> {
  let ended = false
  const lines = readSealed(path.join(backup, BASIS_DATA), identitas)
  for (;;) {
    let next: IteratorResult<string>
    let bagian: Bagian | undefined
    try {
      next = await lines.next()
      if (!next.done) bagian = bagianOf(next.value)
    } catch {
      throw new CadanganDitolak('TERPOTONG')
    }
    if (!bagian) break
    ended = bagian.jenis === 'AKHIR'
    yield bagian
  }
  if (!ended) throw new CadanganDitolak('TERPOTONG')
}

/** The open part of a backup, if it is whole and was made with the audit key of this register. */
export async function readRingkasan(backup: string): Promise<Ringkasan> {
  const text = await readFile(path.join(backup, RINGKASAN), 'utf8').catch(() => '')
  const parsed = ringkasanSchema.safeParse(parseJson(text))
  if (!parsed.success) throw new CadanganDitolak('RINGKASAN_RUSAK')
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function assertGenuine({ kunciId, mac, ...isi }: Ringkasan): void {
  try {
    if (isKeyedHash('kunci-audit', CONTEXT_RINGKASAN, teksRingkasan(isi), { kunciId, mac: Buffer.from(mac, 'hex') })) return
  } catch {
    // An audit key that is not here cannot tell.
  }
  throw new CadanganDitolak('DIUBAH', RINGKASAN)
}

async function assertFile(backup: string, nama: string, sidik: string): Promise<void> {
  if ((await hashFile(path.join(backup, nama)))?.sidik !== sidik) throw new CadanganDitolak('DIUBAH', nama)
}

/**
 * Is a backup as it was made, down to the bytes of every object? Needs no backup key, so the disk can be checked every week.
 * Returns how many objects were looked at. @throws CadanganDitolak.
 */
export async function checkFiles(
  folder: string,
  nama: string,
  lapor: (selesai: number, dari: number) => void = () => undefined,
): Promise<number> {
  const backup = path.join(folder, nama)
  const ringkasan = await readRingkasan(backup)
  assertGenuine(ringkasan)
  await assertFile(backup, BASIS_DATA, ringkasan.basisData.sidik)
  await assertFile(backup, DAFTAR_OBJEK, ringkasan.objek.sidik)
  const objek = [...(await readObjectList(backup)).keys()]
  let rusak = 0
  for (const [index, sidik] of objek.entries()) {
    if ((await hashFile(placeOf(folder, sidik)))?.sidik !== sidik) rusak += 1
    lapor(index + 1, objek.length)
  }
  if (rusak > 0) throw new CadanganDitolak('OBJEK_RUSAK', String(rusak))
  return objek.length
}

/** Is this the private half of the key a backup was sealed to? @throws CadanganDitolak RINGKASAN_RUSAK. */
export async function isKeyOf(backup: string, identitas: string): Promise<boolean> {
  const { sidikPenerima: sidik } = await readRingkasan(backup)
  const penerima = await penerimaOf(identitas)
  return penerima !== null && sidikPenerima(penerima) === sidik
}

/** Does this private key open it, and is all of it there? @throws CadanganDitolak KUNCI_LAIN, TERPOTONG. */
export async function checkContent(backup: string, identitas: string): Promise<void> {
  const ringkasan = await readRingkasan(backup)
  if (!(await isKeyOf(backup, identitas))) throw new CadanganDitolak('KUNCI_LAIN')
  const present = await readObjectList(backup)
  const hilang = new Set(ringkasan.hilang)
  const seen: Record<string, number> = {}
  let [tabel, objek] = ['', 0]
  for await (const bagian of readBagian(backup, identitas)) {
    if (bagian.jenis === 'TABEL') seen[(tabel = bagian.nama)] = 0
    if (bagian.jenis === 'BARIS') seen[tabel] = (seen[tabel] ?? 0) + 1
    if (bagian.jenis === 'OBJEK') {
      objek += 1
      if (!present.has(bagian.objek.sidik) && !hilang.has(bagian.objek.sidik)) throw new CadanganDitolak('OBJEK_RUSAK', '1')
    }
    if (bagian.jenis === 'AKHIR') {
      const { jumlah, objek: wanted } = bagian.akhir
      if (wanted !== objek || Object.entries(jumlah).some(([nama, n]) => seen[nama] !== n)) throw new CadanganDitolak('TERPOTONG')
    }
  }
}
