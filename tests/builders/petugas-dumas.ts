import type { Peran } from '@/lib/domain/auth/peran'
import { db } from '@/lib/infra/db'

const POS: readonly Peran[] = ['KASUBBAG_PERENCANAAN', 'SEKRETARIS', 'KEPALA', 'IRBAN_KHUSUS', 'PEMERIKSA']

/** Where the demo has none, one petugas for each post a Dumas case goes through after the desk, named like "kepala.dumas". */
export async function seedPetugasDumas(): Promise<void> {
  for (const peran of POS) {
    const nama = peran.toLowerCase().replaceAll('_', '.')
    if ((await db.petugas.count({ where: { namaPengguna: `${nama}.dumas` } })) > 0) continue
    await db.petugas.create({
      data: {
        namaPengguna: `${nama}.dumas`,
        nama: `Demo ${nama}`,
        jabatan: `Jabatan ${nama}`,
        kataSandi: '-',
        unitId: peran === 'IRBAN_KHUSUS' ? 'provinsi-6-irban-khusus' : 'opd-inspektorat-provinsi',
        peran: { create: { peran, layanan: 'DUMAS', mulai: new Date('2026-01-01') } },
      },
      select: { id: true },
    })
  }
}

/** The post only Dumas has sits in its own office again after `seedOffice`, where the steps of the demo find it. */
export async function kembalikanKasubbag(): Promise<void> {
  await db.petugas.update({ where: { namaPengguna: 'kasubbag.perencanaan' }, data: { unitId: 'provinsi-7-kasubbag-perencanaan' } })
  await db.peranPetugas.updateMany({ where: { petugas: { namaPengguna: 'kasubbag.perencanaan' } }, data: { layanan: 'DUMAS' } })
}
