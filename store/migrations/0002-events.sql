-- What registers and bodies said: written before it is acted on, one row by source and id.
CREATE TABLE events (
  source text NOT NULL,
  id text NOT NULL,
  number bigint GENERATED ALWAYS AS IDENTITY,
  type text NOT NULL,
  time timestamptz NOT NULL,
  subject text,
  body bytea,
  digest bytea NOT NULL,
  urgent boolean NOT NULL DEFAULT false,
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'parked', 'done')),
  reason text,
  tries integer NOT NULL DEFAULT 0,
  retry_at timestamptz NOT NULL DEFAULT '-infinity',
  received timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (source, id)
);
CREATE INDEX events_waiting ON events (urgent DESC, number) WHERE state = 'pending';
CREATE INDEX events_parked ON events (retry_at) WHERE state = 'parked';
CREATE INDEX events_subject ON events (subject) WHERE subject IS NOT NULL;

-- What became of an event, for each journey that it concerns.
CREATE TABLE deliveries (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source text NOT NULL,
  event text NOT NULL,
  journey text,
  news_id text,
  disposition text NOT NULL CHECK (disposition IN ('started', 'joined', 'told', 'ignored', 'parked')),
  reason text,
  message bytea,
  counts boolean NOT NULL,
  delivered timestamptz,
  failures integer NOT NULL DEFAULT 0,
  retry_at timestamptz NOT NULL DEFAULT '-infinity',
  added timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (source, event) REFERENCES events,
  UNIQUE NULLS NOT DISTINCT (source, event, journey, news_id)
);
CREATE INDEX deliveries_waiting ON deliveries (id) WHERE delivered IS NULL;
CREATE INDEX deliveries_journey ON deliveries (journey) WHERE journey IS NOT NULL;

CREATE TABLE cursors (
  feed text PRIMARY KEY,
  position text NOT NULL,
  etag text,
  moved timestamptz NOT NULL DEFAULT now()
);
