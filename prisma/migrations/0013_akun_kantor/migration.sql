-- The office's own sign-in: which account over there (issuer, subject) belongs to which petugas. Nothing else of it is kept.

CREATE TABLE "akunKantor" (
  "petugasId" UUID NOT NULL,
  "penerbit" TEXT NOT NULL,
  "subjek" TEXT NOT NULL,
  "ditautAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "akunKantor_pkey" PRIMARY KEY ("petugasId"),
  CONSTRAINT "akunKantor_petugasId_fkey"
    FOREIGN KEY ("petugasId") REFERENCES "petugas" ("id")
      ON DELETE RESTRICT
      ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "akunKantor_penerbit_subjek_key" ON "akunKantor" ("penerbit", "subjek");

-- A way to sign in, whichever road its row came by: the owner's trigger writes it down as it does for passwords.
CREATE FUNCTION "catatAkunKantor"()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path TO 'pg_catalog', 'public'
AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM "catatPerubahan"('petugas', OLD."petugasId"::text, OLD."petugasId", 'AKUN_KANTOR');
  END IF;
  IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW."petugasId" IS DISTINCT FROM OLD."petugasId") THEN
    PERFORM "catatPerubahan"('petugas', NEW."petugasId"::text, NEW."petugasId", 'AKUN_KANTOR');
  END IF;
  RETURN NULL;
END;
$$;

CREATE TRIGGER "akunKantor_catat"
AFTER INSERT OR DELETE OR UPDATE ON "akunKantor"
FOR EACH ROW
EXECUTE FUNCTION "catatAkunKantor"();
