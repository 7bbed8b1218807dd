import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { createPetugas } from '@/lib/services/petugas/create-petugas'
import { editPetugas } from '@/lib/services/petugas/edit-petugas'
import { givePeran } from '@/lib/services/petugas/give-peran'
import { listUnitAkun } from '@/lib/services/petugas/list-petugas'
import { distributeCase } from '@/prisma/seed/langkah-petugas'
import { JALAN_DUMAS, takeDemoDumas } from '@/prisma/seed/langkah-dumas'
import { kirimDumas, seedKunciDumas } from '@/tests/builders/dumas'
import { petugasBer, petugasOf, seedOffice } from '@/tests/builders/kantor'
import { targetOf } from '@/tests/builders/kasus'
import { kembalikanKasubbag, seedPetugasDumas } from '@/tests/builders/petugas-dumas'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
const [KANTOR, IRBAN_DUA] = ['opd-inspektorat-provinsi', 'provinsi-4-irban-2'] as const
let admin: Petugas
let id = ''
let kasus = ''

const give = (peran: Peran) =>
  givePeran(admin, { petugasId: id, peran, layanan: 'DUMAS', mulai: officeDate(now()), selesai: '', delegasi: '' })
const orang = { nama: 'Irban Baru', jabatan: 'Auditor', surel: '', nip: '', pangkat: '' }
const distribute = async (utamaId: string) =>
  refusal(distributeCase(await petugasOf('kasubbag.perencanaan'), { ...(await targetOf(kasus)), utamaId, pendukungId: [] }))

beforeAll(async () => {
  await seedOffice()
  await seedPetugasDumas()
  await kembalikanKasubbag()
  await seedKunciDumas()
  await database.queryAsAdmin('TRUNCATE pendirian')
  admin = await petugasBer('ADMIN_SISTEM')
  await createPetugas(admin, { ...orang, namaPengguna: 'irban.baru', unitId: KANTOR })
  id = (await db.petugas.findUniqueOrThrow({ where: { namaPengguna: 'irban.baru' }, select: { id: true } })).id
  kasus = (await kirimDumas()).pengaduanId
  for (const langkah of JALAN_DUMAS.MENUNGGU_DISTRIBUSI) await takeDemoDumas(kasus, langkah)
})

describe('whoever leads a division of Dumas', () => {
  it('finds it among the units of an account, under the name of its office, and no post that leads none', async () => {
    const units = await listUnitAkun()
    expect(units.find((unit) => unit.id === IRBAN_DUA)?.nama).toMatch(/^Inspektur Pembantu II, Inspektorat/)
    expect(units.map((unit) => unit.id)).not.toContain('provinsi-8-pemegang-identitas')
  })

  it('is not given files before somebody sits there, and cannot be given the post outside of it', async () => {
    expect(await distribute(IRBAN_DUA)).toBe('INVALID_INPUT utamaId.kosong')
    for (const peran of ['KEPALA_BIDANG', 'IRBAN_KHUSUS'] as const) expect(await refusal(give(peran))).toBe('INVALID_INPUT peran.bidang')
    await editPetugas(admin, { ...orang, petugasId: id, unitId: IRBAN_DUA })
    await give('KEPALA_BIDANG')
    await distributeCase(await petugasOf('kasubbag.perencanaan'), { ...(await targetOf(kasus)), utamaId: IRBAN_DUA, pendukungId: [] })
    expect((await db.pengaduan.findUniqueOrThrow({ where: { id: kasus } })).status).toBe('DIDISTRIBUSIKAN')
  })
})
