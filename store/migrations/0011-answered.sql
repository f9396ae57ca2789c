-- The first good answer to what was sent under a key: nothing but digests and what is sealed. Empty while it is being answered.
CREATE TABLE answered (
  id bytea PRIMARY KEY,
  content bytea NOT NULL,
  sealed bytea,
  began timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX answered_began ON answered (began);

-- Commands that have been done, each in the transaction that did it: sent again, it does nothing more.
CREATE TABLE commands (
  command text PRIMARY KEY,
  done timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX commands_done ON commands (done);
