-- One row for each effect that leaves, by its key: what the gate reads before every attempt.
CREATE TABLE effects (
  key text PRIMARY KEY,
  journey text NOT NULL,
  errand text NOT NULL,
  body text NOT NULL,
  act text NOT NULL,
  digest text NOT NULL,
  state text NOT NULL DEFAULT 'sending'
    CHECK (state IN ('stopped', 'sending', 'sent', 'answered', 'unknown', 'unreachable')),
  attempts integer NOT NULL DEFAULT 0,
  cause text,
  outcome bytea,
  unreachable_since timestamptz,
  begun timestamptz NOT NULL DEFAULT now(),
  changed timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX effects_journey ON effects (journey);
CREATE INDEX effects_unreachable ON effects (body, unreachable_since) WHERE unreachable_since IS NOT NULL;
