-- Each row of the audit chain names the key that made its MAC, so that the key can be renewed.
ALTER TABLE "jejakAudit" ADD COLUMN "kunciId" TEXT NOT NULL;
