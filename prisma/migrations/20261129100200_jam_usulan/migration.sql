-- How far the audit chain was seen to run with a clock that can be believed, and why work that destroys, archives or closes stands still.
CREATE TABLE "jam" (
  "id" INTEGER NOT NULL DEFAULT 1,
  "nomorJejak" BIGINT NOT NULL,
  "dihentikanAt" TIMESTAMPTZ(3),
  "sebab" TEXT,
  CONSTRAINT "jam_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "jam_satu" CHECK ("id" = 1)
);

-- Chains whose retention is over: a job proposes, a person confirms. The row goes with the identity.
CREATE TABLE "usulanMusnah" (
  "akarId" TEXT NOT NULL,
  "diusulkanAt" TIMESTAMPTZ(3) NOT NULL,
  "dikabariAt" TIMESTAMPTZ(3),
  "dipastikanId" UUID,
  "dipastikanAt" TIMESTAMPTZ(3),
  CONSTRAINT "usulanMusnah_pkey" PRIMARY KEY ("akarId")
);

-- The time is the database's own, and a person must have confirmed: no parameter of the application can hurry a destruction.
DROP FUNCTION "musnahkanAmplop"(text, timestamptz);
CREATE FUNCTION "musnahkanAmplop"(akar text)
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
  IF terakhir IS NULL OR terakhir + make_interval(days => hari) > now() THEN
    RAISE EXCEPTION 'retensi belum lewat' USING ERRCODE = 'KB005';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM "usulanMusnah" u WHERE u."akarId" = akar AND u."dipastikanId" IS NOT NULL AND u."dipastikanAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'pemusnahan belum dipastikan' USING ERRCODE = 'KB006';
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
    VALUES (gen_random_uuid(), akar, cardinality(sidikAmplop), sidikAmplop, now());
  RETURN cardinality(sidikAmplop);
END;
$$;
