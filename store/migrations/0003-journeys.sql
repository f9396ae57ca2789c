-- Which journeys there are, whom they concern, and what the sweep compares: news told with news heard, answers with records.
CREATE TABLE journeys (
  journey text PRIMARY KEY,
  life_event text,
  trigger_kind text,
  trigger_on date,
  open boolean NOT NULL DEFAULT true,
  told integer NOT NULL DEFAULT 0,
  heard integer NOT NULL DEFAULT 0,
  answered timestamptz NOT NULL DEFAULT '-infinity',
  saved timestamptz NOT NULL DEFAULT '-infinity',
  touched timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX journeys_suspect ON journeys (touched) WHERE told > heard OR answered > saved OR saved = '-infinity';

CREATE TABLE journey_parties (
  ref text NOT NULL,
  journey text NOT NULL,
  party jsonb NOT NULL,
  PRIMARY KEY (ref, journey)
);
CREATE INDEX journey_parties_journey ON journey_parties (journey);

CREATE TABLE participants (
  ref text NOT NULL,
  journey text NOT NULL,
  begun timestamptz NOT NULL,
  until timestamptz,
  PRIMARY KEY (ref, journey)
);
CREATE INDEX participants_order ON participants (ref, begun DESC, journey DESC);

CREATE TABLE stops (
  journey text NOT NULL,
  about text NOT NULL,
  why text NOT NULL,
  since timestamptz NOT NULL DEFAULT now(),
  lifted timestamptz,
  PRIMARY KEY (journey, about)
);
