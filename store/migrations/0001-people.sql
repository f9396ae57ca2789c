-- Who a reference stands for. Numbers are sealed, and found by a keyed hash.
CREATE TABLE people (
  ref text PRIMARY KEY,
  merged_into text REFERENCES people,
  forgotten timestamptz,
  made timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX people_merged ON people (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE numbers (
  hash bytea PRIMARY KEY,
  ref text NOT NULL REFERENCES people,
  sealed bytea NOT NULL,
  current boolean NOT NULL DEFAULT true
);
CREATE INDEX numbers_ref ON numbers (ref);

-- The reference that a merged one gave way to.
CREATE FUNCTION survivor(which text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT merged_into FROM people WHERE ref = which), which)
$$;

-- All references of one person.
CREATE FUNCTION alike(which text) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(SELECT survivor(which) UNION SELECT ref FROM people WHERE merged_into = survivor(which))
$$;

-- Raw facts, each sealed under its person's key. A person's own correction lies beside what the register says.
CREATE TABLE vault (
  ref text NOT NULL,
  part text NOT NULL,
  corrected boolean NOT NULL,
  sealed text NOT NULL,
  digest bytea NOT NULL,
  source text NOT NULL,
  as_of date NOT NULL,
  fetched timestamptz NOT NULL DEFAULT now(),
  purpose text NOT NULL,
  basis text NOT NULL,
  PRIMARY KEY (ref, part, corrected)
);

-- What bodies wrote, in their own words.
CREATE TABLE letters (
  id text PRIMARY KEY,
  ref text,
  sealed text NOT NULL,
  kept timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX letters_ref ON letters (ref) WHERE ref IS NOT NULL;
