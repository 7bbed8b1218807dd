import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { launchBrowser } from '@/tests/support/browser'
import { queryAt } from '@/tests/support/database'
import { openLacak, type Kode } from '@/tests/support/journey'
import { formsOf } from '@/tests/support/marker-forms'
import { suratFoto, tutupPindaian } from '@/tests/support/pindaian'
import { startServer, type TestServer } from '@/tests/support/server'
import { as, openFromQueue, press, step } from '@/tests/support/staff'

const PELAPOR = {
  nama: 'Rahmawati Penandamejanama',
  nik: '6104990101900002',
  telepon: '0811 0000 8842',
  alamat: 'Gang Penandamejaalamat 12',
}
/** A letter of this day is due on 15 April 2027: the ninety days of prisma/data/hari-libur-2024-2027.json. */
const TERIMA = '2026-11-23'

let server: TestServer
let browser: Browser
let kode: Kode
let kasus: string

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

const main = (page: Page) => page.locator('main').innerText()
const dayFromNow = (days: number) => officeDate(new Date(Date.now() + days * 86_400_000))

async function fillLetter(page: Page): Promise<void> {
  await page.check('[name=cara][value=SURAT]')
  await page.fill('[name=tanggalTerima]', TERIMA)
  await page.fill('[name=nomorSurat]', '12/LSM/XI/2026')
  await page.fill('[name=tanggalSurat]', TERIMA)
  await page.fill('[name=perihal]', 'Pengaduan bantuan sosial')
  await page.fill('[name=jumlahLampiran]', '1')
}

async function fillReporter(page: Page): Promise<void> {
  await page.check('[name=jenisPelapor][value=PERORANGAN]')
  await page.fill('[name=nama]', PELAPOR.nama)
  await page.fill('[name=nik]', PELAPOR.nik)
  await page.check('[name=jenisKelamin][value=PEREMPUAN]')
  await page.selectOption('[name=pekerjaan]', 'PETANI')
  await page.fill('[name=telepon]', PELAPOR.telepon)
  await page.fill('[name=alamat]', PELAPOR.alamat)
  await page.fill('[name=kecamatan]', 'Pontianak Kota, Pontianak')
  await page.check('[name=kirimJawaban][value=SURAT]')
}

async function fillComplaint(page: Page): Promise<void> {
  await page.check('[name=kategori][value=OPD]')
  await page.selectOption('[name=unitId]', 'provinsi-opd-dinas-sosial')
  await page.check('[name=jenisDugaan][value=PENYALAHGUNAAN_WEWENANG]')
  await page.fill('[name=judul]', 'Bantuan disalurkan di luar daftar penerima')
  await page.fill('[name=apa]', 'Bantuan diberikan kepada orang yang tidak ada dalam daftar.')
  await page.fill('[name=kapan]', 'Oktober 2026')
  await page.fill('[name=dimana]', 'Kantor dinas')
  await page.fill('[name=sumberInformasi]', 'Daftar penerima yang ditempel di kantor.')
  await tutupPindaian(page, await suratFoto('Penandamejasurat'))
}

const writeTelaahan = (page: Page, analisis: string) =>
  step(page, kasus, 'telaahan', 'button[name=maksud][value=AJUKAN]', async () => {
    for (const box of await page.locator('[name=syarat]').all()) await box.check()
    for (const fakta of ['apa', 'kapan', 'dimana']) await page.check(`[name=faktaJelas][value=${fakta}]`)
    for (const [name, value] of [
      ['kewenangan', 'PROVINSI'],
      ['usulKadar', 'BERKADAR'],
      ['pernahDiperiksa', 'BELUM'],
      ['risikoPelapor', 'SEDANG'],
      ['urgensi', 'SEDANG'],
      ['saranTindakan', 'PEMERIKSAAN'],
    ]) {
      await page.check(`[name=${name}][value=${value}]`)
    }
    await page.fill('[name=persoalan]', 'Bantuan sosial diduga disalurkan di luar daftar penerima.')
    await page.fill('[name=praanggapan]', 'Daftar penerima masih tersimpan di dinas.')
    await page.fill('[name=fakta]', 'Surat memuat waktu dan tempat, serta satu lampiran.')
    await page.fill('[name=analisis]', analisis)
    await page.fill('[name=simpulan]', 'Memenuhi syarat untuk ditindaklanjuti dengan pemeriksaan.')
    await page.fill('[name=saran]', 'Didisposisi kepada Inspektur Pembantu Khusus.')
    await page.selectOption('[name=usulUnitId]', { label: 'Inspektur Pembantu Khusus' })
  })

const writeAnswer = (page: Page, isi: string) =>
  step(page, kasus, 'jawaban', 'button[name=maksud][value=AJUKAN]', async () => {
    await page.check('[name=hasilJawaban][value=TERBUKTI_SEBAGIAN]')
    await page.fill('[name=isiJawaban]', isi)
  })

describe('a paper letter, from the desk to the register', () => {
  it('is entered at the desk: identity sealed, receipt printed with both codes and the ninety days of the calendar', async () => {
    await as(browser, server.url, 'petugas.penerima.dumas', async (page) => {
      await page.goto(`${server.url}/staf/pengaduan/baru`)
      await fillLetter(page)
      await fillReporter(page)
      await fillComplaint(page)
      await page.click('button:has-text("Catat pengaduan")')
      await page.waitForURL(/tanda-terima/)
      const lembar = page.locator('.letter').first()
      const nomorTiket = (await lembar.innerText()).match(/DUMAS-[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0] ?? ''
      await lembar.locator('summary').click()
      kode = { nomorTiket, kodeAkses: (await lembar.locator('.groups span').allInnerTexts()).join('-') }
      expect(await lembar.innerText()).toContain('15 April 2027')
      expect(await lembar.innerText()).not.toContain(PELAPOR.nama)
      kasus = await openFromQueue(page, server.url, nomorTiket)
      expect(await page.content()).not.toContain(PELAPOR.nama)
      await press(page, kasus, 'Serahkan ke Perencanaan')
    })
  })

  it('is studied by Perencanaan, returned once by the Sekretaris, and laid before the head', async () => {
    await as(browser, server.url, 'pemegang.identitas.dumas', (page) =>
      step(page, kasus, 'identitas', 'form:has([name=lengkap]) button[type=submit]', async () => {
        await page.check('[name=lengkap][value=YA]')
        await page.check('[name=wajar][value=YA]')
      }),
    )
    await as(browser, server.url, 'kasubbag.perencanaan', async (page) => {
      await press(page, kasus, 'Ambil pengaduan')
      await writeTelaahan(page, 'Materi menyangkut kewenangan provinsi.')
    })
    await as(browser, server.url, 'sekretaris.dumas', async (page) => {
      await press(page, kasus, 'Terima Telaahan Staf')
      await step(page, kasus, 'telaahan', 'form:has([name=catatan]) button[type=submit]', async () => {
        await page.fill('[name=catatan]', 'Sebutkan aturan penyaluran yang dilanggar.')
      })
    })
    await as(browser, server.url, 'kasubbag.perencanaan', async (page) => {
      await page.goto(`${kasus}/telaahan`)
      expect(await main(page)).toContain('Sebutkan aturan penyaluran yang dilanggar.')
      await writeTelaahan(page, 'Materi menyangkut kewenangan provinsi dan diduga melanggar aturan penyaluran.')
      await page.goto(`${kasus}/versi/telaahan`)
      expect(await page.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('diduga melanggar aturan penyaluran')])
    })
    await as(browser, server.url, 'sekretaris.dumas', async (page) => {
      await press(page, kasus, 'Terima Telaahan Staf')
      await step(page, kasus, 'disposisi', 'form:has([name=sifat]) button[type=submit]', async () => {
        await page.check('[name=sifat][value=SEGERA]')
      })
    })
  })

  it('is routed by the head, passed on, distributed, and marked as read by the division', async () => {
    await as(browser, server.url, 'kepala.dumas', (page) =>
      step(page, kasus, 'disposisi', 'form:has([name=keputusan]) button[type=submit]', async () => {
        await page.check('[name=keputusan][value=TINDAK_LANJUT]')
        await page.selectOption('[name=utamaId]', { label: 'Inspektur Pembantu Khusus' })
        await page.check('[name=instruksi][value=PROSES_LANJUT]')
        await page.fill('[name=catatan]', 'Teliti daftar penerima. Jaga kerahasiaan pelapor.')
      }),
    )
    await as(browser, server.url, 'sekretaris.dumas', (page) =>
      step(page, kasus, 'disposisi', 'form:has([name=catatan]) button[type=submit]', async () => {}),
    )
    await as(browser, server.url, 'kasubbag.perencanaan', (page) =>
      step(page, kasus, 'distribusi', 'form:has([name=utamaId]) button[type=submit]', async () => {}),
    )
    await as(browser, server.url, 'irban.khusus.dumas', async (page) => {
      await page.goto(`${kasus}/disposisi`)
      await page.click('button:has-text("Tandai sudah dibaca")')
      await page.waitForSelector('text=dibaca Demo Irban Khusus Dumas')
    })
  })

  it('is examined under an assignment letter, with a clarification and a signed report', async () => {
    await as(browser, server.url, 'irban.khusus.dumas', (page) =>
      step(page, kasus, 'surat-tugas', 'form:has([name=tujuanTugas]) button[type=submit]', async () => {
        await page.fill('[name=tujuanTugas]', 'Memeriksa penyaluran bantuan sosial tahun 2026.')
        await page.fill('[name=mulai]', dayFromNow(0))
        await page.fill('[name=selesai]', dayFromNow(20))
        await page.getByLabel(/^Demo Pemeriksa Dumas, /).selectOption({ label: 'Ketua tim' })
        await page.getByLabel(/^Demo Pemeriksa 2 Dumas, /).selectOption({ label: 'Pengendali teknis' })
      }),
    )
    await as(browser, server.url, 'kepala.dumas', (page) => press(page, kasus, 'Tanda tangani surat tugas'))
    await as(browser, server.url, 'pemeriksa.dumas', async (page) => {
      await step(page, kasus, 'pemeriksaan', 'form:has([name=uraian]) button[type=submit]', async () => {
        await page.check('[name=jenis][value=BERITA_ACARA_KLARIFIKASI]')
        await page.fill('[name=tanggal]', dayFromNow(0))
        await page.fill('[name=judul]', 'Klarifikasi di dinas')
        await page.fill('[name=uraian]', 'Kepala bidang menjelaskan penetapan daftar penerima bantuan.')
      })
      await step(page, kasus, 'lhp', 'form:has([name=simpulan]) .actions button[type=submit]', async () => {
        await page.fill('[name=simpulan]', 'Sebagian penyaluran mendahului penetapan daftar penerima.')
        await page.fill('[name=umum]', 'Pemeriksaan berdasarkan surat tugas dengan wawancara dan dokumen.')
        await page.fill('[name=hasil]', 'Dua puluh penerima tidak ada dalam daftar yang ditetapkan.')
        await page.fill('[name=penutup]', 'Demikian laporan ini disusun.')
      })
    })
    await as(browser, server.url, 'pemeriksa.2.dumas', (page) => press(page, `${kasus}/lhp`, 'Paraf LHP'))
    await as(browser, server.url, 'irban.khusus.dumas', (page) => press(page, `${kasus}/lhp`, 'Paraf LHP'))
    await as(browser, server.url, 'kepala.dumas', (page) => press(page, `${kasus}/lhp`, 'Tanda tangani LHP'))
  })

  it('is answered: coordinated, sent back once by the head, initialled by the Sekretaris, approved', async () => {
    await as(browser, server.url, 'irban.khusus.dumas', async (page) => {
      await press(page, kasus, 'Mulai menyusun jawaban')
      await writeAnswer(page, 'Terima kasih. Penyaluran bantuan telah kami periksa dan sebagian terbukti.')
    })
    await as(browser, server.url, 'kasubbag.perencanaan', (page) => press(page, kasus, 'Koordinasikan jawaban'))
    await as(browser, server.url, 'kepala.dumas', (page) =>
      step(page, kasus, 'jawaban', 'form:has([name=catatan]) button[type=submit]', async () => {
        await page.fill('[name=catatan]', 'Sebutkan tindak lanjut yang diperintahkan.')
      }),
    )
    await as(browser, server.url, 'irban.khusus.dumas', async (page) => {
      await press(page, kasus, 'Mulai menyusun jawaban')
      await writeAnswer(
        page,
        'JAWABANDUMAS Terima kasih. Penyaluran bantuan telah kami periksa, dan dinas diminta memperbaiki daftar penerima.',
      )
    })
    await as(browser, server.url, 'kasubbag.perencanaan', (page) => press(page, kasus, 'Koordinasikan jawaban'))
    await as(browser, server.url, 'sekretaris.dumas', (page) => press(page, kasus, 'Paraf jawaban'))
    await as(browser, server.url, 'kepala.dumas', (page) => press(page, kasus, 'Setujui jawaban'))
  })

  it('leaves by letter, ends the ninety days, and stands in the register as Tuntas/Selesai', async () => {
    await as(browser, server.url, 'petugas.penerima.dumas', async (page) => {
      await step(
        page,
        kasus,
        'kiriman',
        'form:has([name=cara]) button[type=submit]',
        async () => void (await page.check('[name=cara][value=SURAT]')),
      )
      // The desk's own queue holds invented letters too; this one is the last that came in.
      await page.goto(`${server.url}/staf/surat`)
      await page
        .locator('tbody tr')
        .last()
        .getByRole('button', { name: /^Tandai sudah dicetak/ })
        .click()
      await page.waitForURL(/kabar=tersimpan/)
      // The custodian's print needs a key ceremony, which has a journey of its own; here its record stands for it.
      await queryAt(server.adminUrl, `UPDATE kiriman SET "amplopAt" = now() WHERE "pengaduanId" = $1`, [kasus.split('/').at(-1)])
      await page.reload()
      const row = page.locator('tbody tr').last()
      await row.locator('[name=resi]').fill('POS-REKAAN-0042')
      await row.getByRole('button', { name: /^Catat pengiriman/ }).click()
      await row.getByText('POS-REKAAN-0042').waitFor()
      await press(page, kasus, 'Catat Tuntas/Selesai')
    })
    const id = kasus.split('/').at(-1)
    const rows = await queryAt(server.adminUrl, `SELECT status FROM "bukuPengaduan" WHERE "pengaduanId" = $1 ORDER BY baris`, [id])
    expect(rows.map((row) => row.status)).toEqual(['Proses', 'Tuntas/Selesai'])
    const clocks = await queryAt(server.adminUrl, `SELECT status FROM tenggat WHERE "pengaduanId" = $1 AND jenis = 'PENYELESAIAN'`, [id])
    expect(clocks.map((row) => row.status)).toEqual(['TERPENUHI'])
  })

  it('is read by the reporter with the codes of the receipt, and no name of hers lies readable in the database', async () => {
    const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
    page.setDefaultTimeout(15_000)
    await openLacak(page, server.url, kode)
    expect(await page.locator('.answer').innerText()).toContain('JAWABANDUMAS')
    await page.context().close()
    const tables = await queryAt(server.adminUrl, `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`)
    for (const { name } of tables) {
      const [dump] = await queryAt(server.adminUrl, `SELECT coalesce(string_agg(t::text, ' '), '') AS text FROM "${String(name)}" t`)
      const found = [PELAPOR.nama, PELAPOR.nik, '+6281100008842', PELAPOR.alamat].flatMap((value) =>
        formsOf(value).filter((form) => Buffer.from(String(dump?.text)).includes(form)),
      )
      expect([name, found.length]).toEqual([name, 0])
    }
  })
})
