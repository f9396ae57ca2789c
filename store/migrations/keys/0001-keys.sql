-- One key for each journey and person, sealed by the master key. An erased key leaves its row, so that no new one takes its place.
CREATE TABLE keys.keys (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('journey', 'person')),
  owner text NOT NULL,
  current boolean NOT NULL DEFAULT true,
  sealed bytea,
  made timestamptz NOT NULL DEFAULT now(),
  erased timestamptz,
  CHECK ((sealed IS NULL) = (erased IS NOT NULL))
);
CREATE UNIQUE INDEX keys_current ON keys.keys (kind, owner) WHERE current;
CREATE INDEX keys_owner ON keys.keys (kind, owner);
