-- Sessions that were ended before their time, until they would have been over by themselves: a copied cookie opens nothing.
CREATE TABLE ended_sessions (
  id uuid PRIMARY KEY,
  until timestamptz NOT NULL
);
CREATE INDEX ended_sessions_until ON ended_sessions (until);
