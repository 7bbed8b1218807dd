-- Originals of pictures that came with a later message are sealed under the id of that message's form, not of the case:
-- the destruction of a chain must find them through their evidence row too. Everything else is as before.
CREATE OR REPLACE FUNCTION "musnahkanAmplop"(akar text, pada timestamptz)
RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, public
AS $$
DECLARE
  hari integer;
  terakhir timestamptz;
  daftar uuid[];
  sidikAmplop text[];
BEGIN
  LOCK TABLE "penahananHukum" IN SHARE MODE;
  IF EXISTS (SELECT 1 FROM "pengaduan" k WHERE k."akarId" = akar AND k."ditutupAt" IS NULL)
    OR EXISTS (SELECT 1 FROM "penahananHukum" h JOIN "pengaduan" k ON k.id = h."pengaduanId" WHERE k."akarId" = akar AND h."dilepasAt" IS NULL) THEN
    RAISE EXCEPTION 'belum boleh dimusnahkan' USING ERRCODE = 'KB005';
  END IF;
  SELECT max(k."ditutupAt"), max(n."retensiIdentitasHari") INTO terakhir, hari
    FROM "pengaduan" k JOIN "instansi" n ON n.layanan = k.layanan WHERE k."akarId" = akar;
  IF terakhir IS NULL OR terakhir + make_interval(days => hari) > pada THEN
    RAISE EXCEPTION 'retensi belum lewat' USING ERRCODE = 'KB005';
  END IF;
  SELECT array_agg(i.id ORDER BY i.id), array_agg(encode(sha256(i.amplop), 'hex') ORDER BY i.id) INTO daftar, sidikAmplop
    FROM "identitas" i
    WHERE EXISTS (SELECT 1 FROM "pengaduan" k WHERE k.id = i."pengaduanId" AND k."akarId" = akar)
       OR EXISTS (SELECT 1 FROM "bukti" b JOIN "pengaduan" k ON k.id = b."pengaduanId"
            WHERE k."akarId" = akar AND b."kirimanId" = i."pengaduanId" AND i.field = 'bukti:' || b.id::text);
  IF daftar IS NULL THEN
    RETURN 0;
  END IF;
  DELETE FROM "identitasPengganti" g WHERE g."identitasId" = ANY (daftar);
  DELETE FROM "identitas" i WHERE i.id = ANY (daftar);
  INSERT INTO "pemusnahanIdentitas" (id, "akarId", jumlah, sidik, "dibuatAt")
    VALUES (gen_random_uuid(), akar, cardinality(sidikAmplop), sidikAmplop, pada);
  RETURN cardinality(sidikAmplop);
END;
$$;
