import { beforeAll, describe, expect, it } from '@jest/globals'
import { PERAN } from '@/lib/domain/auth/peran'
import { db } from '@/lib/infra/db'
import { answerTelusur } from '@/lib/services/identitas/answer-telusur'
import { getTelusur } from '@/lib/services/identitas/list-telusur'
import { requestTelusur } from '@/lib/services/identitas/request-telusur'
import { namaOf, petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kasusDi, kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
beforeAll(async () => void (await seedOffice()))

const PERTANYAAN = 'Pada hari apa saja pungutan itu diminta?'
const CATATAN = 'Setiap Selasa dan Kamis pagi.'

describe('an enquiry through the custodian', () => {
  it('goes from the handler to the custodian and back as a note, sealed at rest', async () => {
    const { pengaduanId } = await kasusDi('DIVERIFIKASI')
    await requestTelusur(await petugasOf('verifikator'), { pengaduanId, pertanyaan: PERTANYAAN })
    const [asked] = await getTelusur(await petugasOf('pemegang.identitas'), pengaduanId)
    expect(asked).toMatchObject({ pertanyaan: PERTANYAAN, jawaban: null, diminta: 'Demo Verifikator' })
    await answerTelusur(await petugasOf('pemegang.identitas'), { pengaduanId, telusurId: asked?.id ?? '', catatanTelusur: CATATAN })
    expect((await getTelusur(await petugasOf('irban.khusus'), pengaduanId))[0]).toMatchObject({ jawaban: CATATAN })
    const [row] = await database.queryAsAdmin('SELECT "pertanyaanTersegel", "jawabanTersegel" FROM "permintaanTelusur" WHERE id = $1', [
      asked?.id,
    ])
    expect(Buffer.concat(Object.values(row ?? {}) as Buffer[]).includes('Selasa')).toBe(false)
    await expect(
      answerTelusur(await petugasOf('pemegang.identitas'), { pengaduanId, telusurId: asked?.id ?? '', catatanTelusur: 'Kedua kali.' }),
    ).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('is asked by handlers only, answered by the custodian only, and read by both alone', async () => {
    const { pengaduanId } = await kasusDi('DIVERIFIKASI')
    await requestTelusur(await petugasOf('irban.khusus'), { pengaduanId, pertanyaan: PERTANYAAN })
    const { id } = await db.permintaanTelusur.findFirstOrThrow({ where: { pengaduanId }, select: { id: true } })
    for (const nama of PERAN.map(namaOf)) {
      const petugas = await petugasOf(nama)
      const handler = ['verifikator', 'irban.khusus'].includes(nama)
      const custodian = nama === 'pemegang.identitas'
      const asked = await requestTelusur(petugas, { pengaduanId, pertanyaan: PERTANYAAN }).then(
        () => true,
        () => false,
      )
      const read = await getTelusur(petugas, pengaduanId).then(
        () => true,
        () => false,
      )
      const answered =
        !custodian &&
        (await answerTelusur(petugas, { pengaduanId, telusurId: id, catatanTelusur: CATATAN }).then(
          () => true,
          () => false,
        ))
      expect([nama, asked, read, answered]).toEqual([nama, handler, handler || custodian, false])
    }
  })

  it('is not possible where there is nobody to ask: a report about the custodian, a closed case', async () => {
    const about = await kirim({ materi: { unitId: 'jabatan-pemegang-identitas' } })
    await expect(
      requestTelusur(await petugasOf('verifikator'), { pengaduanId: about.pengaduanId, pertanyaan: PERTANYAAN }),
    ).rejects.toMatchObject({ code: 'INVALID_TRANSITION' })
    const closed = await kasusDi('SELESAI')
    await expect(
      requestTelusur(await petugasOf('verifikator'), { pengaduanId: closed.pengaduanId, pertanyaan: PERTANYAAN }),
    ).rejects.toMatchObject({ code: 'INVALID_TRANSITION' })
  })
})
