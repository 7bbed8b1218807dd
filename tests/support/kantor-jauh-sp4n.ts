import { expect } from '@jest/globals'
import { queryAt } from '@/tests/support/database'
import { PEMDA } from '@/tests/support/kantor-jauh'
import { main, papers, work, type Kerja } from '@/tests/support/kantor-jauh-kerja'
import { fillSuratSp4n } from '@/tests/support/kantor-jauh-warga'
import { openFromQueue, press, step } from '@/tests/support/staff'

const TANGGAPAN = 'Terima kasih atas laporan Anda. Lampu jalan di depan pasar sudah kami ganti dan menyala sejak kemarin malam.'

/** From the desk over agency and liaison to the response. */
export async function layaniSp4n(kerja: Kerja, nomorTiket: string): Promise<void> {
  let kasus = ''
  await work(kerja, 'admin.satu', async (staff) => {
    kasus = await openFromQueue(staff, kerja.url, nomorTiket)
    await press(staff, kasus, 'Ambil pengaduan')
    await step(staff, kasus, 'teruskan', 'button:has-text("Teruskan")', (form) =>
      form.selectOption('[name=utamaId]', { label: 'Dinas Pekerjaan Umum' }).then(() => undefined),
    )
  })
  await work(kerja, 'operator.pu', (staff) => press(staff, kasus, 'Serahkan ke Pejabat Penghubung'))
  await work(kerja, 'penghubung.pu', (staff) =>
    step(staff, kasus, 'substansi', 'button:has-text("Berikan substansi")', (form) =>
      form.fill('[name=substansi]', 'Lampu sudah diganti.'),
    ),
  )
  await work(kerja, 'operator.pu', (staff) =>
    step(staff, kasus, 'nota-dinas', 'button[value=AJUKAN]', async (form) => {
      await form.fill('[name=uraianLaporan]', 'Pelapor menyampaikan lampu jalan padam di depan pasar.')
      await form.fill('[name=hasilTindakLanjut]', 'Lampu sudah diganti kemarin.')
      await form.fill('[name=konsepTanggapan]', TANGGAPAN)
    }),
  )
  await work(kerja, 'penghubung.pu', (staff) => press(staff, kasus, 'Tanda tangani nota dinas'))
  const nota = await papers(kerja, 'penghubung.pu', kasus, ['surat/nota-dinas'])
  for (const own of [PEMDA.toUpperCase(), 'DINAS PEKERJAAN UMUM', 'Penata (III/c)']) expect(nota).toContain(own)
  await work(kerja, 'operator.pu', (staff) => step(staff, kasus, 'tanggapan', 'button:has-text("Unggah tanggapan")', async () => undefined))
  const [row] = await queryAt(kerja.adminUrl, 'SELECT status FROM pengaduan WHERE "nomorTiket" = $1', [nomorTiket])
  expect(row?.status).toBe('DIJAWAB')
}

/** A letter that is another government's business; its writer is told so by letter. */
export async function rujukSp4n(kerja: Kerja): Promise<void> {
  await work(kerja, 'admin.satu', async (staff) => {
    await staff.goto(`${kerja.url}/staf/pengaduan/baru`)
    await fillSuratSp4n(staff)
    await staff.click('button:has-text("Catat")')
    await staff.waitForURL(/tanda-terima/)
    const nomorTiket = (await main(staff)).match(/SP4N-[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0] ?? ''
    const kasus = await openFromQueue(staff, kerja.url, nomorTiket)
    await press(staff, kasus, 'Ambil pengaduan')
    await step(staff, kasus, 'bukan-wewenang', 'form:has([name=tujuan]) button[type=submit]', async (form) => {
      await form.fill('[name=tujuan]', 'Balai Pelaksanaan Jalan Nasional')
      await form.fill('[name=alasan]', 'Jalan itu jalan nasional, di luar wewenang pemerintah kabupaten.')
    })
    await papers(kerja, 'admin.satu', kasus, ['surat/surat-pemberitahuan'])
  })
}
