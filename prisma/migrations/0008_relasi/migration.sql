-- Who wrote, signed, decided or opened something is a petugas there is, and his row stays as long as any of it does.
-- A row from before that names nobody keeps its place: its rule then holds for new rows alone.
DO $$
DECLARE
  kolom record;
  aturan text;
BEGIN
  FOR kolom IN SELECT * FROM (VALUES
        ('bukti', 'diperiksaId'),
        ('berkasPetugas', 'disetujuiId'),
        ('berkasPetugas', 'petugasId'),
        ('bukuPengaduan', 'petugasId'),
        ('penutupanBuku', 'petugasId'),
        ('eksporBuku', 'petugasId'),
        ('eksporRekap', 'petugasId'),
        ('verifikasi', 'petugasId'),
        ('usulanArsip', 'diusulkanId'),
        ('usulanArsip', 'diputusId'),
        ('klasifikasi', 'petugasId'),
        ('suratTugas', 'disusunId'),
        ('suratTugas', 'ditandatanganiId'),
        ('catatanPemeriksaan', 'petugasId'),
        ('lhp', 'disusunId'),
        ('lhp', 'parafPengendaliId'),
        ('lhp', 'parafIrbanId'),
        ('lhp', 'finalId'),
        ('telaahan', 'disusunId'),
        ('telaahan', 'disetujuiId'),
        ('telaahan', 'dikembalikanId'),
        ('disposisi', 'disiapkanId'),
        ('disposisi', 'diterbitkanId'),
        ('disposisi', 'dicabutId'),
        ('penerimaDisposisi', 'dibacaId'),
        ('distribusi', 'petugasId'),
        ('substansi', 'petugasId'),
        ('notaDinas', 'disusunId'),
        ('notaDinas', 'dikembalikanId'),
        ('notaDinas', 'ditandatanganiId'),
        ('jawaban', 'disusunId'),
        ('jawaban', 'disetujuiId'),
        ('jawaban', 'parafSekretarisId'),
        ('rujukan', 'petugasId'),
        ('pindaianSurat', 'petugasId'),
        ('tindakLanjut', 'petugasId'),
        ('rilisMedia', 'disusunId'),
        ('rilisMedia', 'disetujuiId'),
        ('pembukaanIdentitas', 'petugasId'),
        ('cetakIdentitas', 'petugasId'),
        ('permintaanTelusur', 'dimintaId'),
        ('permintaanTelusur', 'dijawabId'),
        ('penahananHukum', 'petugasId'),
        ('penahananHukum', 'dilepasId'),
        ('usulanMusnah', 'dipastikanId'),
        ('permintaanData', 'petugasId'),
        ('insidenData', 'dibuatId'),
        ('periksaIdentitas', 'petugasId'),
        ('peringatanKustodi', 'ditutupId'),
        ('pengakuanPemulihan', 'petugasId'),
        ('setelan', 'diubahId'),
        ('kiriman', 'petugasId'),
        ('kodePengganti', 'dibuktikanId'),
        ('kodePengganti', 'dibukaId'),
        ('wakilPelapor', 'petugasId'),
        ('kunciIdentitas', 'petugasId'),
        ('pernyataanRahasia', 'petugasId'),
        ('persetujuanKunci', 'petugasId'),
        ('serahTerima', 'dimulaiId'),
        ('pelepasanSegelUlang', 'petugasId'),
        ('kunciKanal', 'dibuatId'),
        ('impor', 'petugasId'),
        ('giliran', 'petugasId'),
        ('pengaduan', 'dicatatId'),
        ('pesan', 'petugasId'),
        ('riwayat', 'petugasId'),
        ('terlaporPetugas', 'ditandaiId'),
        ('publikasi', 'disusunId'),
        ('publikasi', 'dimoderasiId'),
        ('publikasi', 'disetujuiId')
    ) AS daftar(tabel, nama) LOOP
    aturan := kolom.tabel || '_' || kolom.nama || '_fkey';
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY (%I) REFERENCES "petugas" ("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID', kolom.tabel, aturan, kolom.nama);
    BEGIN
      EXECUTE format('ALTER TABLE %I VALIDATE CONSTRAINT %I', kolom.tabel, aturan);
    EXCEPTION WHEN foreign_key_violation THEN
      RAISE NOTICE '% menyebut petugas yang tidak ada', aturan;
    END;
  END LOOP;
END;
$$;

-- Who read the cases of a chain: the audit trail by the case its details name.
CREATE INDEX "jejakAudit_rincian_pengaduan_idx" ON "jejakAudit" (("rincian" ->> 'pengaduan'));
-- Files no scanner has judged, every ten minutes.
CREATE INDEX "bukti_pemindaian_id_idx" ON "bukti" ("pemindaian", "id");
-- Files whose form was never sent: their bytes at every upload, their end every hour.
CREATE INDEX "bukti_tanpaPengaduan_idx" ON "bukti" ("dibuatAt") WHERE "pengaduanId" IS NULL;
