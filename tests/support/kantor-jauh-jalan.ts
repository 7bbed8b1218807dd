import { expect } from '@jest/globals'
import { pdf } from '@/tests/support/journey'
import * as dumas from '@/tests/support/kantor-jauh-dumas'
import { main, papers, work, type Kerja } from '@/tests/support/kantor-jauh-kerja'
import { openFromQueue, press, step } from '@/tests/support/staff'
import { simpanSurat } from '@/tests/support/surat-nyata'

/** A paper letter as the office has it: address of its case, ticket of its writer. */
export type Surat = Readonly<{ kasus: string; nomorTiket: string }>

export async function periksaIdentitas(kerja: Kerja, kasus: string): Promise<void> {
  await work(kerja, 'penjaga', (staff) =>
    step(staff, kasus, 'identitas', 'form:has([name=lengkap]) button[type=submit]', async () => {
      await staff.check('[name=lengkap][value=YA]')
      await staff.check('[name=wajar][value=YA]')
    }),
  )
}

async function disposisi(kerja: Kerja, kasus: string): Promise<void> {
  await work(kerja, 'kasubbag', (staff) => dumas.tulisTelaahan(staff, kasus))
  await work(kerja, 'sekretaris', async (staff) => {
    await press(staff, kasus, 'Terima Telaahan Staf')
    await step(staff, kasus, 'disposisi', 'form:has([name=sifat]) button[type=submit]', async () => undefined)
  })
}

/** Everything that waits leaves: printed, put into the envelope the custodian printed, posted, the receipt's number noted. */
async function keluarkan(kerja: Kerja, { kasus, nomorTiket }: Surat): Promise<void> {
  await work(kerja, 'meja', (staff) => dumas.kirimSurat(staff, kerja.url, nomorTiket))
  await work(kerja, 'penjaga', async (staff) => {
    kerja.kertas.push(await simpanSurat('amplop', await dumas.cetakAmplop(staff, kasus, kerja.sandiKunci)))
  })
  await work(kerja, 'meja', (staff) => dumas.kirimSurat(staff, kerja.url, nomorTiket))
}

/** The desk writes it down; the sheet with the codes is sealed to be posted. */
export async function terimaSurat(kerja: Kerja): Promise<Surat> {
  let [kasus, nomorTiket] = ['', '']
  await work(kerja, 'meja', async (staff) => {
    await staff.goto(`${kerja.url}/staf/pengaduan/baru?layanan=DUMAS`)
    await dumas.fillSurat(staff)
    await staff.click('button:has-text("Catat pengaduan")')
    await staff.waitForURL(/tanda-terima/)
    nomorTiket = (await main(staff)).match(/DUMAS-[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0] ?? ''
    await staff.locator('.code-box summary').first().click()
    kerja.kertas.push(await simpanSurat('tanda-terima', await staff.pdf({ preferCSSPageSize: true })))
    kasus = await openFromQueue(staff, kerja.url, nomorTiket)
    expect(await staff.content()).not.toContain(dumas.PENYURAT.nama)
    await press(staff, kasus, 'Serahkan ke Perencanaan')
  })
  return { kasus, nomorTiket }
}

/** Something is asked by letter, and comes back on paper. */
export async function lengkapiSurat(kerja: Kerja, { kasus, nomorTiket }: Surat): Promise<void> {
  await periksaIdentitas(kerja, kasus)
  await work(kerja, 'kasubbag', (staff) => press(staff, kasus, 'Ambil pengaduan'))
  await disposisi(kerja, kasus)
  await work(kerja, 'inspektur', (staff) => dumas.disposisikan(staff, kasus, 'KELENGKAPAN'))
  await keluarkan(kerja, { kasus, nomorTiket })
  await work(kerja, 'meja', async (staff) => {
    await papers(kerja, 'meja', kasus, ['surat/permintaan-kelengkapan'])
    await staff.goto(`${kasus}/wakil`)
    await staff.fill('[name=pesan]', 'Warga Kampung Nirmala Tiga, sebelas rumah.')
    await staff.check('[name=caraBukti][value=SURAT]')
    await staff.fill('[name=keterangan]', 'Surat kedua pelapor memuat nomor tiket.')
    await staff.setInputFiles('[name=bukti]', [{ name: 'surat-kedua.pdf', mimeType: 'application/pdf', buffer: pdf('SURATKEDUA') }])
    await staff.click('form:has([name=pesan]) button[type=submit]')
    await staff.waitForURL(/\/staf\/pengaduan\/[0-9a-f]{32}(\?|$)/)
  })
  await disposisi(kerja, kasus)
}

/** Routed, examined with every kind of record, reported, and in part referred. */
export async function periksa(kerja: Kerja, { kasus }: Surat): Promise<void> {
  await work(kerja, 'inspektur', (staff) => dumas.disposisikan(staff, kasus, 'TINDAK_LANJUT'))
  await work(kerja, 'sekretaris', (staff) =>
    step(staff, kasus, 'disposisi', 'form:has([name=catatan]) button[type=submit]', async () => undefined),
  )
  await work(kerja, 'kasubbag', (staff) =>
    step(staff, kasus, 'distribusi', 'form:has([name=utamaId]) button[type=submit]', async () => undefined),
  )
  await work(kerja, 'irban', (staff) =>
    dumas.susunSuratTugas(staff, kasus, { 'Simon Gire': 'Ketua tim', 'Elisabet Magai': 'Pengendali teknis' }),
  )
  await work(kerja, 'inspektur', (staff) => press(staff, kasus, 'Tanda tangani surat tugas'))
  await work(kerja, 'pemeriksa.satu', async (staff) => {
    await dumas.catatPemeriksaan(staff, kasus)
    await dumas.susunLhp(staff, kasus)
  })
  await work(kerja, 'pemeriksa.dua', (staff) => press(staff, `${kasus}/lhp`, 'Paraf LHP'))
  await work(kerja, 'irban', (staff) => press(staff, `${kasus}/lhp`, 'Paraf LHP'))
  await work(kerja, 'inspektur', (staff) => press(staff, `${kasus}/lhp`, 'Tanda tangani LHP'))
  await papers(kerja, 'inspektur', kasus, ['surat/surat-pengantar'])
  await work(kerja, 'inspektur', (staff) => dumas.rujuk(staff, kasus))
  await papers(kerja, 'inspektur', kasus, ['surat/surat-pelimpahan'])
}

/** Answered with a release to the press, posted, and closed in the register. */
export async function jawab(kerja: Kerja, { kasus, nomorTiket }: Surat): Promise<void> {
  await work(kerja, 'irban', async (staff) => {
    await press(staff, kasus, 'Mulai menyusun jawaban')
    await dumas.tulisJawaban(staff, kasus, dumas.JAWABAN)
  })
  await work(kerja, 'kasubbag', (staff) => press(staff, kasus, 'Koordinasikan jawaban'))
  await work(kerja, 'sekretaris', (staff) => press(staff, kasus, 'Paraf jawaban'))
  await work(kerja, 'inspektur', (staff) => press(staff, kasus, 'Setujui jawaban'))
  await work(kerja, 'kasubbag', (staff) => dumas.susunRilis(staff, kasus))
  await work(kerja, 'inspektur', (staff) => press(staff, kasus, 'Setujui rilis'))
  await papers(kerja, 'kasubbag', kasus, ['surat/rilis-media'])
  await work(kerja, 'meja', (staff) =>
    step(staff, kasus, 'kiriman', 'form:has([name=cara]) button[type=submit]', () => staff.check('[name=cara][value=SURAT]')),
  )
  await keluarkan(kerja, { kasus, nomorTiket })
  await work(kerja, 'meja', (staff) => press(staff, kasus, 'Catat Tuntas/Selesai'))
  await papers(kerja, 'meja', kasus, ['surat/surat-jawaban'])
}
